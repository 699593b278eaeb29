// Package mail has a constructor without an error, whose callers can answer one.
package mail

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
	from   string
}

func newMailer(cfg aws.Config, from string) *mailer {
	if from == "" {
		return nil
	}
	return &mailer{client: sesv2.NewFromConfig(cfg), from: from} // want `\(client\)`
}

func (m *mailer) send(ctx context.Context, to string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String(m.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

type server struct {
	mail *mailer
	name string
}

// newServer makes the mailer of a server.
func newServer(cfg aws.Config, name string) server {
	s := server{name: name}
	// Its mail comes from its name.
	s.mail = newMailer(cfg, name+"@example.com")
	return s
}

// Remind sends one mail.
func Remind(ctx context.Context, cfg aws.Config, to string) (bool, error) {
	s := newServer(cfg, "visits")
	err := s.mail.send(ctx, to)
	return err == nil, err
}

func byName(cfg aws.Config, name string) *mailer { return newMailer(cfg, name) }

// Open returns a mailer.
func Open(cfg aws.Config) (*mailer, error) {
	return byName(cfg, "care@example.com"), nil
}
