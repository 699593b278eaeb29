// Package mailer sends by a client that tests put a fake in the place of.
package mailer

import (
	"context"
	"errors"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type api interface {
	SendEmail(context.Context, *ses.SendEmailInput, ...func(*ses.Options)) (*ses.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api api }

var errRejected = errors.New("rejected")

func input(to, text string) *ses.SendEmailInput { // want `\(type\)`
	return &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text), Charset: aws.String("UTF-8")}},
		},
	}
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	_, err := m.api.SendEmail(ctx, input(to, text)) // want `\(send-email\)`
	if err == nil {
		return nil
	}
	var rejected *types.MessageRejected // want `\(error\)`
	if errors.As(err, &rejected) {
		return errRejected
	}
	return fmt.Errorf("not sent: %w", err)
}
