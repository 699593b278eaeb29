// Package mailer makes a client of options, with API version 1.
package mailer

import (
	sdk "github.com/aws/aws-sdk-go-v2/aws"
	mail "github.com/aws/aws-sdk-go-v2/service/ses"
)

type mailer struct{ client *mail.Client } // want `\(type\)`

func newMailer(region string, creds sdk.CredentialsProvider) (*mailer, error) {
	return &mailer{client: mail.New(mail.Options{Region: region, Credentials: creds})}, nil // want `\(client\)`
}
