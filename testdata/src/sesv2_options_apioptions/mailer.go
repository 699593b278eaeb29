// Package mailer has options that the new client has no place for.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(cfg aws.Config) (*sesv2.Client, error) { // want `\(type\)`
	return sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.APIOptions = nil
	}), nil
}
