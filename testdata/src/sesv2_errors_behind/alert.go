// Package alert has something of its own behind the interface, which sends.
package alert

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

type loud struct {
	buckets
	a *alerter
}

func (l loud) HeadBucket(ctx context.Context, in *s3.HeadBucketInput, opts ...func(*s3.Options)) (*s3.HeadBucketOutput, error) {
	out, err := l.buckets.HeadBucket(ctx, in, opts...)
	if err != nil {
		err = l.a.send(ctx, "a@example.com", "no bucket")
	}
	return out, err
}

func (a *alerter) alert(ctx context.Context, name string) bool {
	_, err := a.files.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: aws.String(name)})
	var ae smithy.APIError // want `\(error\)`
	return errors.As(err, &ae) && ae.ErrorCode() == "NotFound"
}
