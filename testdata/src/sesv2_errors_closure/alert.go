// Command alert asks S3 by a function literal what its errors say.
package main

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/smithy-go"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
	files  buckets
}

// buckets is what is needed of S3.
type buckets interface {
	HeadBucket(ctx context.Context, in *s3.HeadBucketInput, opts ...func(*s3.Options)) (*s3.HeadBucketOutput, error)
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	_, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func (a *alerter) find(ctx context.Context, name string) (string, error) {
	missing := func(err error) bool {
		if err == nil {
			return false
		}
		var ae smithy.APIError
		if errors.As(err, &ae) {
			return ae.ErrorCode() == "NotFound"
		}
		return false
	}
	_, err := a.files.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: aws.String(name)})
	if missing(err) {
		return "", nil
	}
	_, err = a.files.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: aws.String("other")})
	if err != nil && !missing(err) {
		return "", err
	}
	return name, a.send(ctx, "a@example.com", "a bucket")
}

func main() {}
