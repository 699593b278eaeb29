// Package alert has a client with an endpoint in its test alone.
package alert

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type alerter struct{ client *sesv2.Client } // want `\(type\)`

func newAlerter(cfg aws.Config) *alerter {
	return &alerter{client: sesv2.NewFromConfig(cfg)} // want `\(client\)`
}
