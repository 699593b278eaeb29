// Package mailer makes a service where no error can be given back.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Service sends.
type Service struct {
	client *sesv2.Client // want `\(type\)`
}

// NewService keeps a client.
func NewService(client *sesv2.Client) *Service { return &Service{client: client} } // want `\(type\)`

// Default makes both.
func Default(cfg aws.Config) *Service {
	return NewService(sesv2.NewFromConfig(cfg)) // want `\(client\)`
}

// Load makes a configuration.
func Load(ctx context.Context) (aws.Config, error) { return config.LoadDefaultConfig(ctx) }

// Send sends.
func (s *Service) Send(ctx context.Context, to string) error {
	if _, err := s.client.GetAccount(ctx, &sesv2.GetAccountInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	})
	return err
}
