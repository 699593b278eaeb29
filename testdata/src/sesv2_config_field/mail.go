// Package mailer takes its configuration from a field.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type factory struct{ cfg aws.Config }

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func (f *factory) mailer() (*mailer, error) {
	return &mailer{client: sesv2.NewFromConfig(f.cfg)}, nil // want `\(client\)`
}
