// Package send loads its configuration in functions of its own.
package send

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func input(to string) *sesv2.SendEmailInput { // want `\(type\)`
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("s")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("b")}},
		}},
	}
}

func load(ctx context.Context) (aws.Config, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(os.Getenv("AWS_REGION")))
	if err != nil {
		return aws.Config{}, err
	}
	cfg.RetryMaxAttempts = 5
	return cfg, nil
}

type sender struct{ client *sesv2.Client } // want `\(type\)`

func newSender(ctx context.Context) (*sender, error) {
	cfg, err := load(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &sender{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (s *sender) send(ctx context.Context, to string) error {
	_, err := s.client.SendEmail(ctx, input(to)) // want `\(send-email\)`
	return err
}
