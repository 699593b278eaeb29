// Package otelaws is a stub of OpenTelemetry's tracing of AWS calls.
package otelaws

import "github.com/aws/smithy-go/middleware"

// Option is an option of AppendMiddlewares.
type Option interface{ apply(*config) }

type config struct{}

// AppendMiddlewares traces the calls of clients.
func AppendMiddlewares(apiOptions *[]func(*middleware.Stack) error, opts ...Option) {}
