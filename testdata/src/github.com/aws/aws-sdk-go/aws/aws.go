// Package aws is a stub of the AWS SDK for Go, generation 1.
package aws

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go/aws/credentials"
)

// Context is the standard library's.
type Context = context.Context

// LogLevelType says what the client logs.
type LogLevelType uint

// Config holds the settings of a client.
type Config struct {
	Credentials  *credentials.Credentials
	Endpoint     *string
	Region       *string
	HTTPClient   *http.Client
	MaxRetries   *int
	DisableSSL   *bool
	LogLevel     *LogLevelType
	UseDualStack *bool
}

// The levels.
const (
	LogOff LogLevelType = iota * 0x1000
	LogDebug
)

// LogLevel returns a pointer to l.
func LogLevel(l LogLevelType) *LogLevelType { return &l }

// WithLogLevel sets what is logged.
func (c *Config) WithLogLevel(level LogLevelType) *Config { return nil }

// WithHTTPClient sets what sends the requests.
func (c *Config) WithHTTPClient(client *http.Client) *Config { return nil }

// NewConfig returns an empty configuration.
func NewConfig() *Config { return nil }

// WithRegion sets the region.
func (c *Config) WithRegion(region string) *Config { return nil }

// WithCredentials sets the credentials.
func (c *Config) WithCredentials(creds *credentials.Credentials) *Config { return nil }

// WithEndpoint sets the endpoint.
func (c *Config) WithEndpoint(endpoint string) *Config { return nil }

// WithMaxRetries sets the number of retries.
func (c *Config) WithMaxRetries(max int) *Config { return nil }

// String returns a pointer to v.
func String(v string) *string { return &v }

// StringValue returns what v points to, or "".
func StringValue(v *string) string { return "" }

// StringSlice returns pointers to copies of src.
func StringSlice(src []string) []*string { return nil }

// StringValueSlice returns what the elements of src point to.
func StringValueSlice(src []*string) []string { return nil }

// Bool returns a pointer to v.
func Bool(v bool) *bool { return &v }

// Int returns a pointer to v.
func Int(v int) *int { return &v }

// Int64 returns a pointer to v.
func Int64(v int64) *int64 { return &v }

// Time returns a pointer to v.
func Time(v time.Time) *time.Time { return &v }

// BackgroundContext returns an empty context.
func BackgroundContext() Context { return nil }
