// Package alert assigns the subject anew by a definition of other variables.
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

func next() (string, error) { return "second one", nil }

func (a *alerter) send(ctx context.Context) error {
	subject := "first one"
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("It is on fire.")}},
		}},
	}
	subject, err := next()
	if err != nil {
		return err
	}
	_, err = a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
