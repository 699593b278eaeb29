// Package alert takes the address of a field that a setter changes.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
}

type titled struct{ subject string }

func (t *titled) set(s string) { t.subject = s }

func (a *alerter) send(ctx context.Context, t *titled) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &t.subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("It is on fire.")}},
		}},
	}
	t.set("second one")
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
