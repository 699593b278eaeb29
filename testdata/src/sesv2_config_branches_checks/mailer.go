// Package mailer checks its settings in the branches that load the configuration.
package mailer

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

type settings struct {
	static      bool
	key, secret string
}

func newMailer(ctx context.Context, s settings, region string) (*sesv2.Client, error) { // want `\(type\)`
	var cfg aws.Config
	var err error

	if s.static {
		// Keys of our own.
		if s.key == "" || s.secret == "" {
			return nil, fmt.Errorf("no keys are set")
		}
		cfg, err = config.LoadDefaultConfig(ctx, // want `\(aws-config\)`
			config.WithRegion(region),
			config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider(s.key, s.secret, "")), // want `\(credential\)`
		)
	} else {
		cfg, err = config.LoadDefaultConfig(ctx, config.WithRegion(region)) // want `\(aws-config\)`
	}
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}
