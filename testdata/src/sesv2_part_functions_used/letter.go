// Package letter has a function for a part of an input that is used for more.
package letter

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func text(s string) *types.Content { // want `\(type\)`
	return &types.Content{Data: aws.String(s), Charset: aws.String("UTF-8")}
}

func send(ctx context.Context, client *sesv2.Client, to, subject string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("letters@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content:          &types.EmailContent{Simple: &types.Message{Subject: text(subject), Body: &types.Body{Text: text("a letter")}}},
	})
	return err
}

func lengthOf(s string) int { return len(*text(s).Data) }
