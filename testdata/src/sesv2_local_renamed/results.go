// Package results is sesv2_local with renamed imports.
package results

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsses "github.com/aws/aws-sdk-go-v2/service/sesv2"
	t "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Notifier tells patients that their results are in.
type Notifier struct {
	ses *awsses.Client // want `\(type\)`
}

// Notify sends the message as HTML.
func (n *Notifier) Notify(ctx context.Context, to string, html string) error {
	input := &awsses.SendEmailInput{
		FromEmailAddress: aws.String("lab@example.com"),
		Destination:      &t.Destination{ToAddresses: []string{to}},
		Content: &t.EmailContent{
			Simple: &t.Message{
				Subject: &t.Content{Data: aws.String("Your results are in")},
				Body:    &t.Body{Html: &t.Content{Data: aws.String(html)}},
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
