// Package alert sets whole parts of an input after the literal.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
	set    string
}

func (a *alerter) send(ctx context.Context, to, cc, text string) error {
	in := &sesv2.SendEmailInput{
		Destination: &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	in.FromEmailAddress = aws.String("alerts@example.com")
	if a.set != "" {
		in.ConfigurationSetName = aws.String(a.set)
	}
	if cc != "" {
		in.Destination.CcAddresses = append(in.Destination.CcAddresses, cc)
		in.ReplyToAddresses = []string{cc}
	}
	// The copy goes with the destination before.
	in.Destination = &types.Destination{ToAddresses: []string{cc}}
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

// parts sets all of it bit by bit.
func (a *alerter) parts(ctx context.Context, to []string, subject, html, text string) error {
	dest := &types.Destination{ToAddresses: to}
	in := &sesv2.SendEmailInput{}
	in.FromEmailAddress = aws.String("alerts@example.com")
	in.Destination = dest
	in.Content = &types.EmailContent{}
	in.Content.Simple = &types.Message{
		// Never empty.
		Subject: &types.Content{Data: aws.String(subject)},
	}
	if html != "" {
		in.Content.Simple.Body = &types.Body{Html: &types.Content{Data: aws.String(html)}}
	} else {
		in.Content.Simple.Body = &types.Body{Text: &types.Content{Data: aws.String(text)}}
	}
	_, err := a.client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

// either sets the whole content in two ways, with a header in one of them.
func (a *alerter) either(ctx context.Context, to, subject, html, text string) error {
	var in sesv2.SendEmailInput // want `\(type\)`
	in.FromEmailAddress = aws.String("alerts@example.com")
	if html != "" {
		in.Content = &types.EmailContent{Simple: &types.Message{
			Headers: []types.MessageHeader{{Name: aws.String("X-Alert"), Value: aws.String(to)}}, // who gets it
			Body:    &types.Body{Html: &types.Content{Data: aws.String(html)}, Text: &types.Content{Data: aws.String(text)}},
			Subject: &types.Content{Data: aws.String(subject)},
		}}
	}
	in.Destination = &types.Destination{ToAddresses: []string{to}, BccAddresses: []string{"log@example.com"}}
	_, err := a.client.SendEmail(ctx, &in) // want `SendEmail.*\(send-email\)`
	return err
}
