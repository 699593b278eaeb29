// Package mailer loads its configuration in branches, one with an endpoint.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(ctx context.Context, endpoint string) (*sesv2.Client, error) { // want `\(type\)`
	var cfg aws.Config
	var err error
	if endpoint != "" {
		cfg, err = config.LoadDefaultConfig(ctx, config.WithBaseEndpoint(endpoint)) // want `\(aws-config\)`
	} else {
		cfg, err = config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	}
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}
