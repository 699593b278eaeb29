// Package mailer has lists of Reply-To addresses of unknown length, in functions that
// give the error of a send back.
package mailer

import (
	"context"
	"fmt"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type message struct {
	To, Text string
	ReplyTo  []string
}

type mailer struct {
	client *sesv2.Client // want `\(type\)`
}

func (m *mailer) literal(ctx context.Context, msg message) error {
	// One message.
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		ReplyToAddresses: msg.ReplyTo,
		Destination:      &types.Destination{ToAddresses: []string{msg.To}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(msg.Text)}},
		}},
	})
	return err
}

func (m *mailer) variable(ctx context.Context, msg message) (string, error) {
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{msg.To}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(msg.Text)}},
		}},
	}
	if len(msg.ReplyTo) > 0 {
		input.ReplyToAddresses = msg.ReplyTo
	}
	out, err := m.client.SendEmail(ctx, input) // want `\(send-email\)`
	if err != nil {
		log.Print("not sent")
		return "", fmt.Errorf("send: %w", err)
	}
	return aws.ToString(out.MessageId), nil // want `\(output\)`
}

func (m *mailer) head(ctx context.Context, to, text string, reply ...string) (out *sesv2.SendEmailOutput, ok bool, err error) { // want `\(type\)`
	if out, err = m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		ReplyToAddresses: reply,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}); err != nil {
		return nil, false, err
	}
	return out, true, nil
}

func (m *mailer) direct(ctx context.Context, msg message) (*sesv2.SendEmailOutput, error) { // want `\(type\)`
	return m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		ReplyToAddresses: msg.ReplyTo,
		Destination:      &types.Destination{ToAddresses: []string{msg.To}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(msg.Text)}},
		}},
	})
}
