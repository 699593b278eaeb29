// Package ses stands in for aws-sdk-go-v2/service/ses. The test
// internal/casetest holds it against the real package.
package ses

import (
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/smithy-go/logging"
	"github.com/aws/smithy-go/middleware"
)

// Client is the client of SES, API version 1.
type Client struct{}

// Options configures a client. Fields are left out where their types lie in
// packages that no case needs: endpoint resolvers, signers, telemetry.
type Options struct {
	APIOptions                 []func(*middleware.Stack) error
	AppID                      string
	BaseEndpoint               *string
	ClientLogMode              aws.ClientLogMode
	Credentials                aws.CredentialsProvider
	DisableClockSkewCorrection bool
	Logger                     logging.Logger
	Region                     string
	RetryMaxAttempts           int
	RetryMode                  aws.RetryMode
	Retryer                    aws.Retryer
	HTTPClient                 HTTPClient
	AuthSchemePreference       []string
}

// HTTPClient sends requests.
type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

// New makes a client of options.
func New(options Options, optFns ...func(*Options)) *Client { return nil }

// NewFromConfig makes a client of a configuration.
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client { return nil }

// Options returns the options of the client.
func (c *Client) Options() Options { return Options{} }
