// Package mail sends; its callers look at the errors.
package mail

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type Mailer struct{ Client *sesv2.Client } // want `\(type\)`

func New(cfg aws.Config) (*Mailer, error) { return &Mailer{Client: sesv2.NewFromConfig(cfg)}, nil } // want `\(client\)`

func (m *Mailer) Send(ctx context.Context, to, text string) error {
	_, err := m.Client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
