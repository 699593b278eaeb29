// Package mailer writes to its configuration.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(region, id, secret string) (*mailer, error) {
	cfg := aws.Config{Region: region}
	// Keys, if there are any
	if id != "" {
		cfg.Credentials = credentials.NewStaticCredentialsProvider(id, secret, "") // want `\(credential\)`
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	return &mailer{client: client}, nil
}
