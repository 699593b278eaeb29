// Package mailer changes the variable of its endpoint.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(region, endpoint string) (*mailer, error) {
	cfg := aws.Config{Region: region}
	cfg.BaseEndpoint = aws.String(endpoint)
	endpoint = "http://mail.example.com"
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}
