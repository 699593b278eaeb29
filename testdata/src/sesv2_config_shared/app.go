// Package app shares its AWS configuration with S3: it stays.
package app

import (
	"context"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// App stores documents and mails about them.
type App struct {
	files *s3.Client
	mail  *sesv2.Client // want `\(type\)`
}

// New returns an App for the configured region.
func New(ctx context.Context, region string) (*App, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region))
	if err != nil {
		return nil, err
	}
	return &App{
		files: s3.NewFromConfig(cfg),
		mail:  sesv2.NewFromConfig(cfg), // want `\(client\)`
	}, nil
}

// Publish stores a document and tells its reader.
func (a *App) Publish(ctx context.Context, key, text, reader string) error {
	_, err := a.files.PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("documents"),
		Key:    aws.String(key),
		Body:   strings.NewReader(text),
	})
	if err != nil {
		return err
	}
	_, err = a.mail.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("documents@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{reader}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("A new document")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("It waits for you.")}},
			},
		},
	})
	return err
}
