// Package mailer has a client for each region.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	clients map[string]*sesv2.Client // want `\(type\)`
}

func newMailer(ctx context.Context, regions []string) (*mailer, error) {
	m := &mailer{clients: map[string]*sesv2.Client{}}
	for _, region := range regions {
		cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region)) // want `\(aws-config\)`
		if err != nil {
			return nil, err
		}
		m.clients[region] = sesv2.NewFromConfig(cfg) // want `\(client\)`
	}
	return m, nil
}

func (m *mailer) send(ctx context.Context, region, to, text string) error {
	_, err := m.clients[region].SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
