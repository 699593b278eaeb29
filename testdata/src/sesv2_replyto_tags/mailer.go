// Package mailer appends tags before it sends to a list of Reply-To addresses.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
}

func (m *mailer) send(ctx context.Context, to, text string, reply []string, visits map[string]string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		ReplyToAddresses: reply,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	var tags []types.MessageTag
	for k, v := range visits {
		tags = append(tags, types.MessageTag{Name: aws.String(k), Value: aws.String(v)})
	}
	in.EmailTags = tags
	_, err := m.client.SendEmail(ctx, in) // want `\(send-email\)`
	return err
}
