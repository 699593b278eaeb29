package config

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/smithy-go/logging"
	"github.com/aws/smithy-go/middleware"
)

// WithRegion sets the region.
func WithRegion(v string) LoadOptionsFunc { return nil }

// WithDefaultRegion sets the region for where none is configured.
func WithDefaultRegion(v string) LoadOptionsFunc { return nil }

// WithCredentialsProvider sets where credentials come from.
func WithCredentialsProvider(v aws.CredentialsProvider) LoadOptionsFunc { return nil }

// WithSharedConfigProfile names a profile of the shared files.
func WithSharedConfigProfile(v string) LoadOptionsFunc { return nil }

// WithSharedConfigFiles sets the shared configuration files.
func WithSharedConfigFiles(v []string) LoadOptionsFunc { return nil }

// WithHTTPClient sets what sends the requests.
func WithHTTPClient(v HTTPClient) LoadOptionsFunc { return nil }

// WithBaseEndpoint sets the URL of every service.
func WithBaseEndpoint(v string) LoadOptionsFunc { return nil }

// WithEndpointResolverWithOptions sets what finds endpoints.
func WithEndpointResolverWithOptions(v aws.EndpointResolverWithOptions) LoadOptionsFunc { return nil }

// WithRetryMaxAttempts sets how often a call is tried.
func WithRetryMaxAttempts(v int) LoadOptionsFunc { return nil }

// WithRetryMode sets the retry strategy.
func WithRetryMode(v aws.RetryMode) LoadOptionsFunc { return nil }

// WithRetryer sets what decides on retries.
func WithRetryer(v func() aws.Retryer) LoadOptionsFunc { return nil }

// WithAPIOptions adds middlewares.
func WithAPIOptions(v []func(*middleware.Stack) error) LoadOptionsFunc { return nil }

// WithLogger sets what receives the log.
func WithLogger(v logging.Logger) LoadOptionsFunc { return nil }

// WithClientLogMode sets what is logged.
func WithClientLogMode(v aws.ClientLogMode) LoadOptionsFunc { return nil }

// WithAppID sets the application's name in the user agent.
func WithAppID(ID string) LoadOptionsFunc { return nil }

// WithUseFIPSEndpoint sets whether FIPS endpoints are used.
func WithUseFIPSEndpoint(v aws.FIPSEndpointState) LoadOptionsFunc { return nil }
