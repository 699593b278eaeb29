package paubox

import (
	"crypto/tls"
	"errors"
	"net/http"
	"strings"
	"time"
)

// What a client without options uses.
const (
	baseURL   = "https://api.paubox.com/v1"
	timeout   = 30 * time.Second
	userAgent = "paubox-go/" + Version
)

// Client talks to the Paubox Email API. Its methods may run concurrently.
type Client struct {
	key   string
	base  string
	agent string
	http  *http.Client
	retry RetryConfig
}

// RetryConfig says how often, and after how long, a request goes out again.
type RetryConfig struct {
	MaxAttempts        int           // the first attempt included; below 2, no retries
	WaitMin            time.Duration // before the second attempt, doubled for each one after it
	WaitMax            time.Duration // never longer than this, Retry-After apart
	RetryNonIdempotent bool          // POST, PUT and PATCH too
}

// Option changes one setting of a [Client] under construction. Options apply
// in the order in which [New] receives them.
type Option func(*Client)

// New returns a client for the key, which must not be blank.
func New(apiKey string, opts ...Option) (*Client, error) {
	if strings.TrimSpace(apiKey) == "" {
		return nil, errors.New("paubox: apiKey must not be empty")
	}
	c := &Client{
		key:   apiKey,
		base:  baseURL,
		agent: userAgent,
		http:  defaultHTTPClient(),
		retry: RetryConfig{MaxAttempts: 3, WaitMin: 100 * time.Millisecond, WaitMax: 2 * time.Second},
	}
	for _, apply := range opts {
		apply(c)
	}
	return c, nil
}

// defaultHTTPClient knows no proxy, as v1.0.0 knows none.
func defaultHTTPClient() *http.Client {
	transport := &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12}}
	return &http.Client{Timeout: timeout, Transport: transport}
}

// WithBaseURL sends requests to another place; slashes at its end are ignored.
func WithBaseURL(url string) Option {
	return func(c *Client) { c.base = strings.TrimRight(url, "/") }
}

// WithHTTPClient sends requests through hc.
func WithHTTPClient(hc *http.Client) Option {
	return func(c *Client) { c.http = hc }
}

// WithTimeout limits one attempt. It writes to whichever HTTP client is in
// place when it applies, one given by [WithHTTPClient] included: v1.0.0 does.
func WithTimeout(d time.Duration) Option {
	return func(c *Client) { c.http.Timeout = d }
}

// WithRetry replaces the retry settings as a whole.
func WithRetry(cfg RetryConfig) Option {
	return func(c *Client) { c.retry = cfg }
}

// WithUserAgent puts ua in front of the package's own User-Agent.
func WithUserAgent(ua string) Option {
	return func(c *Client) { c.agent = ua + " " + userAgent }
}

// Ptr returns a pointer to a copy of v, for the optional fields of a message.
func Ptr[T any](v T) *T { return &v }
