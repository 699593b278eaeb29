// Package results is sesv2_local with the send silenced on the line before.
package results

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type notifier struct {
	ses *sesv2.Client // want `\(type\)`
}

func (n *notifier) notify(ctx context.Context, to string) error {
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("lab@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Lab closed")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("We are closed today.")}},
			},
		},
	}
	//sesfix:ignore send-email staff mail stays with SES until June
	_, err := n.ses.SendEmail(ctx, input)
	return err
}
