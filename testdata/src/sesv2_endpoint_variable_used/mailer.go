// Package mailer uses what it reads for more than the endpoint.
package mailer

import (
	"context"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		ep := os.Getenv("SES_ENDPOINT")
		if ep != "" {
			o.BaseEndpoint = &ep
		}
		log.Println(ep)
	}), nil
}
