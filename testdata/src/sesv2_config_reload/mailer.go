// Package mailer loads its configuration again where a region is set.
package mailer

import (
	"context"
	"fmt"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, region, profile string) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	// a region of our own
	if region != "" {
		cfg, err = config.LoadDefaultConfig(ctx, config.WithRegion(region)) // want `\(aws-config\)`
	} else if profile != "" {
		cfg, err = config.LoadDefaultConfig(ctx, config.WithSharedConfigProfile(profile)) // want `\(aws-config\)`
	}
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

// tried goes on where there is no configuration.
func tried(region string) *sesv2.Client { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(context.TODO()) // want `\(aws-config\)`
	if region != "" {
		cfg, err = config.LoadDefaultConfig(context.TODO(), // want `\(aws-config\)`
			config.WithRegion(region),
		)
	}
	if err != nil {
		log.Println("no configuration")
		log.Println(err)
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	return client
}

// again tries without the keys where they do not work.
func again(ctx context.Context, key, secret string) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider(key, secret, ""))) // want `\(aws-config\)` `\(credential\)`
	if err != nil {
		cfg, err = config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	}
	if err != nil {
		return nil, err
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	return &mailer{client: client}, nil
}
