// Package mailer looks at the errors of S3 and of a send in a function of its own.
package mailer

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	mail "github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
	awserr "github.com/aws/smithy-go"
)

type mailer struct {
	svc   *mail.Client // want `\(type\)`
	files *s3.Client
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	_, err := m.svc.SendEmail(ctx, &mail.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func (m *mailer) has(ctx context.Context, name string) error {
	_, err := m.files.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: aws.String(name)})
	return err
}

func missing(err error) bool {
	var ae awserr.APIError // want `\(error\)`
	return errors.As(err, &ae) && ae.ErrorCode() == "NotFound"
}

func (m *mailer) mail(ctx context.Context, to, name string) error {
	err := m.has(ctx, name)
	if err == nil {
		err = m.has(ctx, "other")
	}
	if missing(err) || missing(m.send(ctx, to, "first")) {
		return nil
	}
	return m.send(ctx, to, "text")
}
