// Package mailer declares the client with var, as an interface.
package mailer

import (
	"context"

	sdk "github.com/aws/aws-sdk-go-v2/aws"
	mail "github.com/aws/aws-sdk-go-v2/service/ses"
)

type sender interface {
	SendEmail(context.Context, *mail.SendEmailInput, ...func(*mail.Options)) (*mail.SendEmailOutput, error) // want `\(type\)`
}

func given(cfg sdk.Config) (sender, error) {
	var client sender = mail.NewFromConfig(cfg) // want `\(client\)`
	return client, nil
}
