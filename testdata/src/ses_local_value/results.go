// Package results builds the input as a value and sends its address.
package results

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type notifier struct {
	ses *ses.Client // want `\(type\)`
}

func (n *notifier) notify(ctx context.Context, to string) error {
	input := ses.SendEmailInput{
		Source:      aws.String("lab@example.com"),
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("Your results are in")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Please log in to read them.")}},
		},
	}
	if _, err := n.ses.SendEmail(ctx, &input); err != nil { // want `SendEmail.*\(send-email\)`
		return err
	}
	return nil
}
