// Package paubox stands in for the Email API of github.com/paubox/paubox-go
// v1.0.0: the declarations that rewritten code needs, without behaviour. The
// test internal/casetest holds it against the real package.
package paubox

import (
	"net/http"
	"time"
)

// Version is the version that this stub declares.
const Version = "1.0.0"

// Client is the client of the Email API.
type Client struct{}

// Option configures a client.
type Option func(*Client)

// New makes a client.
func New(apiKey string, opts ...Option) (*Client, error) { return nil, nil }

// WithBaseURL sets where requests go.
func WithBaseURL(url string) Option { return nil }

// WithHTTPClient sets what sends the requests.
func WithHTTPClient(hc *http.Client) Option { return nil }

// WithRetry sets how often a request is tried.
func WithRetry(cfg RetryConfig) Option { return nil }

// WithTimeout sets how long a request may take.
func WithTimeout(d time.Duration) Option { return nil }

// WithUserAgent sets the program's name in the user agent.
func WithUserAgent(ua string) Option { return nil }

// RetryConfig says how often a request is tried.
type RetryConfig struct {
	MaxAttempts        int
	WaitMin            time.Duration
	WaitMax            time.Duration
	RetryNonIdempotent bool
}

// Ptr returns a pointer to v.
func Ptr[T any](v T) *T { return &v }
