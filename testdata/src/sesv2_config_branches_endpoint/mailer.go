// Package mailer sets an endpoint in branches that do more.
package mailer

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, local string) (*mailer, error) {
	var cfg aws.Config
	var err error
	if local != "" {
		log.Println("this is no production")
		cfg, err = config.LoadDefaultConfig(ctx, config.WithBaseEndpoint(local)) // want `\(aws-config\)`
	} else {
		cfg, err = config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	}
	if err != nil {
		return nil, err
	}
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}
