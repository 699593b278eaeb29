// Package alert hands on a function that looks into errors.
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
	files  *s3.Client
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

func (a *alerter) has(ctx context.Context, name string) error {
	_, err := a.files.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: aws.String(name)})
	return err
}

func missing(err error) bool {
	var ae smithy.APIError // want `\(error\)`
	return errors.As(err, &ae) && ae.ErrorCode() == "NotFound"
}

func (a *alerter) alert(ctx context.Context, name string) bool {
	is := missing
	return missing(a.has(ctx, name)) || is(a.send(ctx, "a@example.com", "a bucket"))
}
