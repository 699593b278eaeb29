// Package mailer uses FIPS endpoints, which a person has to look at.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(ctx, config.WithUseFIPSEndpoint(aws.FIPSEndpointStateEnabled)) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}
