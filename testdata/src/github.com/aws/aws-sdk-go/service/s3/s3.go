// Package s3 is a stub of another service.
package s3

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/client"
)

// S3 is the client.
type S3 struct{ *client.Client }

// New makes a client.
func New(p client.ConfigProvider, cfgs ...*aws.Config) *S3 { return nil }

// ErrCodeNoSuchBucket is the code of an error for a bucket that does not exist.
const ErrCodeNoSuchBucket = "NoSuchBucket"

// HeadBucketInput is the request of HeadBucket.
type HeadBucketInput struct{ Bucket *string }

// HeadBucketOutput is the answer of HeadBucket.
type HeadBucketOutput struct{ BucketRegion *string }

// HeadBucket asks whether a bucket exists.
func (c *S3) HeadBucket(input *HeadBucketInput) (*HeadBucketOutput, error) { return nil, nil }
