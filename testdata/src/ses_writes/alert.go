// Package alert sets fields after the literal.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type alerter struct {
	client *ses.Client // want `\(type\)`
	set    string
}

func (a *alerter) send(ctx context.Context, to, cc, text string) error {
	in := &ses.SendEmailInput{
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		},
	}
	in.Source = aws.String("alerts@example.com")
	if a.set != "" {
		in.ConfigurationSetName = aws.String(a.set)
	}
	if cc != "" {
		in.Destination.CcAddresses = append(in.Destination.CcAddresses, cc)
		in.ReplyToAddresses = []string{cc}
	}
	in.Message.Body = &types.Body{Html: &types.Content{Data: aws.String("<p>" + text)}}
	in.Message.Subject.Data = aws.String("Another alert")
	in.Message.Subject.Charset = aws.String("UTF-8")
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
