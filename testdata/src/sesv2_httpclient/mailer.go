// Package mailer has an HTTP client of its own.
package mailer

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context) (*mailer, error) {
	hc := &http.Client{Timeout: 10 * time.Second}
	cfg, err := config.LoadDefaultConfig(ctx, config.WithHTTPClient(hc)) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func given(cfg aws.Config, hc *http.Client) *mailer {
	return &mailer{client: sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { o.HTTPClient = hc })} // want `\(client\)`
}

func whole(hc *http.Client) *mailer {
	return &mailer{client: sesv2.NewFromConfig(aws.Config{HTTPClient: hc})} // want `\(client\)`
}
