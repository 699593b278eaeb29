// Package mailer keeps a client that it is given.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type option func(*service)

type service struct {
	from   string
	client *sesv2.Client // want `\(type\)`
}

func newService(client *sesv2.Client, from string, opts ...option) *service { // want `\(type\)`
	s := &service{client: client, from: from}
	for _, o := range opts {
		o(s)
	}
	return s
}

func open(ctx context.Context) (*service, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return newService(sesv2.NewFromConfig(cfg), "alerts@example.com"), nil // want `\(client\)`
}

func (s *service) send(ctx context.Context, to string) error {
	if _, err := s.client.GetAccount(ctx, &sesv2.GetAccountInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String(s.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	})
	return err
}
