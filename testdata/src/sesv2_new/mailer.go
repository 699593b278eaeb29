// Package mailer makes clients of options.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(region, endpoint string) (*mailer, error) {
	client := sesv2.New(sesv2.Options{ // want `\(client\)`
		Region:       region,
		BaseEndpoint: aws.String(endpoint),
	}, func(o *sesv2.Options) { o.RetryMaxAttempts = 1 })
	return &mailer{client: client}, nil
}
