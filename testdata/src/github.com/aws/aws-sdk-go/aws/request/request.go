// Package request is a stub.
package request

import "github.com/aws/aws-sdk-go/aws"

// Option changes a request.
type Option func(*Request)

// CanceledErrorCode is the code of a request that was cancelled.
const CanceledErrorCode = "RequestCanceled"

// Request is one request of a client.
type Request struct{ RequestID string }

// Send sends the request.
func (r *Request) Send() error { return nil }

// SetContext sets the context.
func (r *Request) SetContext(ctx aws.Context) {}
