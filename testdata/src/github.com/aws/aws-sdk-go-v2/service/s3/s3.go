// Package s3 stands in for aws-sdk-go-v2/service/s3: another service that can
// share its configuration with SES. The test internal/casetest holds it
// against the real package.
package s3

import (
	"context"
	"io"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/smithy-go/middleware"
)

// Client is the client of S3.
type Client struct{}

// Options configures a client.
type Options struct {
	AppID            string
	BaseEndpoint     *string
	Credentials      aws.CredentialsProvider
	Region           string
	RetryMaxAttempts int
	UsePathStyle     bool
}

// New makes a client of options.
func New(options Options, optFns ...func(*Options)) *Client { return nil }

// NewFromConfig makes a client of a configuration.
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client { return nil }

// PutObjectInput is the request of PutObject.
type PutObjectInput struct {
	Bucket      *string
	Key         *string
	Body        io.Reader
	ContentType *string
	Metadata    map[string]string
}

// PutObjectOutput is the answer of PutObject.
type PutObjectOutput struct {
	ETag           *string
	VersionId      *string
	ResultMetadata middleware.Metadata
}

// PutObject stores an object.
func (c *Client) PutObject(ctx context.Context, params *PutObjectInput, optFns ...func(*Options)) (*PutObjectOutput, error) {
	return nil, nil
}

// HeadBucketInput is the request of HeadBucket.
type HeadBucketInput struct{ Bucket *string }

// HeadBucketOutput is the answer of HeadBucket.
type HeadBucketOutput struct{ BucketRegion *string }

// HeadBucket asks whether a bucket exists.
func (c *Client) HeadBucket(ctx context.Context, params *HeadBucketInput, optFns ...func(*Options)) (*HeadBucketOutput, error) {
	return nil, nil
}
