// Package letter has functions for the parts of an input.
package letter

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type letter struct {
	to, subject, html, text string
}

// to is a destination of several.
func to(list ...string) *types.Destination { // want `\(type\)`
	return &types.Destination{ToAddresses: list}
}

// text is a text in UTF-8.
func text(s string) *types.Content { // want `\(type\)`
	return &types.Content{Data: aws.String(s), Charset: aws.String("UTF-8")}
}

func body(l letter) *types.Body { // want `\(type\)`
	return &types.Body{Html: text(l.html), Text: text(l.text)}
}

func send(ctx context.Context, client *ses.Client, l letter) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("letters@example.com"),
		Destination: to(l.to),
		Message:     &types.Message{Subject: text(l.subject), Body: body(l)},
	})
	return err
}
