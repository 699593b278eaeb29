// Package results builds the input in a local variable, then sends it.
package results

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Notifier tells patients that their results are in.
type Notifier struct {
	ses  *sesv2.Client // want `\(type\)`
	from string
}

// Notify sends the message as HTML.
func (n *Notifier) Notify(ctx context.Context, to string, html string) error {
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(n.from),
		Destination: &types.Destination{
			ToAddresses: []string{to},
		},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{
					Data: aws.String("Your results are in"),
				},
				Body: &types.Body{
					Html: &types.Content{
						Data: aws.String(html),
					},
				},
			},
		},
	}

	out, err := n.ses.SendEmail(ctx, input) // want `SendEmail.*\(send-email\)`
	if err != nil {
		return err
	}
	log.Printf("sent message %s", aws.ToString(out.MessageId)) // want `\(output\)`
	return nil
}
