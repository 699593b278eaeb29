// Package app gives its configuration a region and static keys, and has
// variables for them that nothing else needs: all of it goes.
package app

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type app struct {
	mail *sesv2.Client // want `\(type\)`
}

func newApp(ctx context.Context) (*app, error) {
	region := os.Getenv("AWS_REGION")
	accessKey := os.Getenv("AWS_ACCESS_KEY_ID")
	secretKey := os.Getenv("AWS_SECRET_ACCESS_KEY")

	creds := credentials.NewStaticCredentialsProvider(accessKey, secretKey, "")
	cfg, err := config.LoadDefaultConfig(ctx, // want `\(aws-config\)`
		config.WithRegion(region),
		config.WithCredentialsProvider(creds),
	)
	if err != nil {
		return nil, fmt.Errorf("failed to load configuration: %w", err)
	}

	return &app{mail: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (a *app) publish(ctx context.Context, reader string) error {
	_, err := a.mail.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
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
