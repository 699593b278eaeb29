// Package aws stands in for the core of aws-sdk-go-v2. The test
// internal/casetest holds it against the real package.
package aws

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/smithy-go/logging"
	"github.com/aws/smithy-go/middleware"
)

// Config is what service clients are made from.
type Config struct {
	Region                      string
	Credentials                 CredentialsProvider
	HTTPClient                  HTTPClient
	EndpointResolver            EndpointResolver
	EndpointResolverWithOptions EndpointResolverWithOptions
	RetryMaxAttempts            int
	RetryMode                   RetryMode
	Retryer                     func() Retryer
	ConfigSources               []interface{}
	APIOptions                  []func(*middleware.Stack) error
	Logger                      logging.Logger
	ClientLogMode               ClientLogMode
	AppID                       string
	BaseEndpoint                *string
}

// NewConfig returns an empty configuration.
func NewConfig() *Config { return nil }

// Copy returns a shallow copy.
func (c Config) Copy() Config { return c }

// HTTPClient sends requests.
type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

// ClientLogMode is a set of log switches.
type ClientLogMode uint64

// Some of the log switches.
const (
	LogSigning ClientLogMode = 1 << (64 - 1 - iota)
	LogRetries
	LogRequest
)

// RetryMode names a retry strategy.
type RetryMode string

// The retry strategies.
const (
	RetryModeStandard RetryMode = "standard"
	RetryModeAdaptive RetryMode = "adaptive"
)

// String returns the name.
func (mode RetryMode) String() string { return string(mode) }

// Retryer decides whether and when a call is tried again.
type Retryer interface {
	IsErrorRetryable(error) bool
	MaxAttempts() int
	RetryDelay(attempt int, opErr error) (time.Duration, error)
	GetRetryToken(ctx context.Context, opErr error) (releaseToken func(error) error, err error)
	GetInitialToken() (releaseToken func(error) error)
}

// NopRetryer tries once.
type NopRetryer struct{}

// IsErrorRetryable says no.
func (NopRetryer) IsErrorRetryable(error) bool { return false }

// MaxAttempts is one.
func (NopRetryer) MaxAttempts() int { return 1 }

// RetryDelay gives no delay.
func (NopRetryer) RetryDelay(int, error) (time.Duration, error) { return 0, nil }

// GetRetryToken gives no token.
func (NopRetryer) GetRetryToken(context.Context, error) (func(error) error, error) { return nil, nil }

// GetInitialToken gives no token.
func (NopRetryer) GetInitialToken() func(error) error { return nil }
