// Package mailer declares the client with var.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	// the client
	var client = sesv2.NewFromConfig(cfg) // want `\(client\)`
	return &mailer{client: client}, nil
}

func given(cfg aws.Config) (*mailer, error) {
	var client *sesv2.Client = sesv2.NewFromConfig(cfg) // want `\(type\)` `\(client\)`
	return &mailer{client: client}, nil
}
