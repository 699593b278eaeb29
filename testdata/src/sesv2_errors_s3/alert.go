// Package alert looks into errors of S3 only where it stores a file.
package alert

import (
	"context"
	"errors"
	"strings"

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
	var rejected *types.MessageRejected // want `\(error\)`
	if errors.As(err, &rejected) {
		return nil
	}
	return err
}

func (a *alerter) store(ctx context.Context, key, text string) error {
	_, err := a.files.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("alerts"),
		Key:    aws.String(key),
		Body:   strings.NewReader(text),
	})
	var ae smithy.APIError
	if errors.As(err, &ae) && ae.ErrorCode() == "SlowDown" {
		return nil
	}
	return err
}
