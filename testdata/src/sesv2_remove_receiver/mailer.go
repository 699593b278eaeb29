// Package mailer makes its client where it makes a configuration set.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
	cfg    aws.Config
}

func (m *mailer) get() *sesv2.Client { // want `\(type\)`
	if m.client == nil {
		m.client = sesv2.NewFromConfig(m.cfg) // want `\(client\)`
	}
	return m.client
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	if _, err := m.get().CreateConfigurationSet(ctx, &sesv2.CreateConfigurationSetInput{ConfigurationSetName: aws.String("alerts")}); err != nil { // want `\(config-set\)`
		return err
	}
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
