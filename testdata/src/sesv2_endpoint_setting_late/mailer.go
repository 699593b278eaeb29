// Package mailer changes the setting behind its pointer.
package mailer

import (
	"context"
	"encoding/json"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context) (*mailer, error) {
	settings := struct{ Endpoint, Region string }{}
	if err := json.Unmarshal([]byte(os.Getenv("SETTINGS")), &settings); err != nil {
		return nil, err
	}
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	client := sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		if settings.Endpoint != "" {
			o.BaseEndpoint = &settings.Endpoint
		}
	})
	settings.Endpoint = "https://example.com"
	return &mailer{client}, nil
}
