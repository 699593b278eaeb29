// Package visits starts the parts of an input in place, and fills them by their paths.
package visits

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type letter struct {
	to, cc              []string
	subject, html, text string
}

func (l letter) build() *ses.SendEmailInput { // want `\(type\)`
	result := new(ses.SendEmailInput)
	result.Destination = new(types.Destination)
	result.Destination.ToAddresses = l.to
	result.Destination.CcAddresses = l.cc
	result.Message = &types.Message{}
	// The body has two forms.
	result.Message.Body = new(types.Body)
	if l.html != "" {
		result.Message.Body.Html = &types.Content{Charset: aws.String("UTF-8"), Data: aws.String(l.html)}
	}
	if l.text != "" {
		result.Message.Body.Text = new(types.Content)
		result.Message.Body.Text.Data = aws.String(l.text)
	}
	result.Message.Subject = new(types.Content)
	result.Message.Subject.Data = aws.String(l.subject)
	result.Source = aws.String("care@example.com")
	return result
}

func (l letter) pieces() *ses.SendEmailInput { // want `\(type\)`
	message := new(types.Message)
	message.Body = new(types.Body)
	message.Body.Text = &types.Content{Data: aws.String(l.text)}
	message.Subject = &types.Content{Data: aws.String(l.subject)}
	return &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &types.Destination{ToAddresses: l.to},
		Message:     message,
	}
}

func (l letter) literal() *ses.SendEmailInput { // want `\(type\)`
	in := &ses.SendEmailInput{Destination: new(types.Destination), Message: &types.Message{Body: new(types.Body)}}
	in.Source = aws.String("care@example.com")
	in.Destination.ToAddresses = l.to
	in.Message.Body.Text = &types.Content{Data: aws.String(l.text)}
	in.Message.Subject = &types.Content{Data: aws.String(l.subject)}
	return in
}

// again starts the destination a second time.
func (l letter) again() *ses.SendEmailInput { // want `\(type\)`
	in := l.input()
	_ = in
	other := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &types.Destination{ToAddresses: l.to, BccAddresses: l.cc},
		Message:     &types.Message{Subject: &types.Content{Data: aws.String(l.subject)}, Body: &types.Body{Text: &types.Content{Data: aws.String(l.text)}}},
	}
	other.Destination = new(types.Destination)
	other.Destination.ToAddresses = l.cc
	return other
}

func (l letter) input() *ses.SendEmailInput { return l.build() } // want `\(type\)`

func send(ctx context.Context, client *ses.Client, l letter) error { // want `\(type\)`
	for _, in := range []*ses.SendEmailInput{l.build(), l.pieces(), l.literal(), l.again()} {
		if _, err := client.SendEmail(ctx, in); err != nil { // want `SendEmail.*\(send-email\)`
			return err
		}
	}
	return nil
}
