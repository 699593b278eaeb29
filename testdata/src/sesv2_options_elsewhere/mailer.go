// Package mailer has options from another place.
package mailer

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func newClient(cfg aws.Config, option func(*sesv2.Options)) (*sesv2.Client, error) { // want `\(type\)` `\(type\)`
	return sesv2.NewFromConfig(cfg, option), nil // want `\(client\)`
}
