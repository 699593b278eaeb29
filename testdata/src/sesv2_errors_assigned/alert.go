// Package alert asks S3 in one way or another, with one variable.
package alert

import (
	"context"
	"errors"
	"log"

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

func (a *alerter) alert(ctx context.Context, name string) (err error) {
	defer func() {
		if err == nil {
			log.Println("found")
		}
	}()
	var found error
	switch name {
	case "":
		found = errors.New("no name")
	case "logs":
		_, found = a.files.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: aws.String(name)})
	default:
		_, found = a.files.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String(name)})
	}
	for i := 0; found != nil && i < 3; i++ {
		var ae smithy.APIError
		if errors.As(found, &ae) && ae.ErrorCode() == "NotFound" {
			return nil
		}
		_, found = a.files.HeadBucket(ctx, &s3.HeadBucketInput{Bucket: aws.String(name)})
	}
	return a.send(ctx, "a@example.com", "a bucket")
}
