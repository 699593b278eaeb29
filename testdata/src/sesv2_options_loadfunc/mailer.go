// Package mailer sets up its configuration in a function.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(ctx, func(o *config.LoadOptions) error { // want `\(aws-config\)`
		o.BaseEndpoint = "http://localhost:8005"
		return nil
	})
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}
