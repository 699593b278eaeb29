// Package mailer is handed the options of its configuration.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(ctx context.Context, options ...func(*config.LoadOptions) error) (*sesv2.Client, error) { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(ctx, options...) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}
