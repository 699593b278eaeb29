// Package reminder has a nolint comment that golangci-lint takes for the whole
// function, without a reason: what it hides is not rewritten.
package reminder

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `ignored at line 21.*\(type\)`
}

// send is hidden.
// nolint:gosec,sesfix
func (m *mailer) send(ctx context.Context, to, text string) error {
	subject := &types.Content{Data: aws.String("From the clinic")}
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: subject,
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
