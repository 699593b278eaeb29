// Package config stands in for aws-sdk-go-v2/config. The test
// internal/casetest holds it against the real package.
package config

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/smithy-go/logging"
	"github.com/aws/smithy-go/middleware"
)

// LoadOptions are the settings that the With functions change.
type LoadOptions struct {
	Region                      string
	Credentials                 aws.CredentialsProvider
	HTTPClient                  HTTPClient
	EndpointResolver            aws.EndpointResolver
	EndpointResolverWithOptions aws.EndpointResolverWithOptions
	RetryMaxAttempts            int
	RetryMode                   aws.RetryMode
	Retryer                     func() aws.Retryer
	APIOptions                  []func(*middleware.Stack) error
	Logger                      logging.Logger
	ClientLogMode               *aws.ClientLogMode
	SharedConfigProfile         string
	SharedConfigFiles           []string
	SharedCredentialsFiles      []string
	DefaultRegion               string
	AppID                       string
	BaseEndpoint                string
}

// LoadOptionsFunc changes LoadOptions.
type LoadOptionsFunc func(*LoadOptions) error

// HTTPClient sends requests.
type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

// LoadDefaultConfig reads the configuration of the environment.
func LoadDefaultConfig(ctx context.Context, optFns ...func(*LoadOptions) error) (cfg aws.Config, err error) {
	return
}
