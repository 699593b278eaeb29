// Package mailer makes a client of options from another place.
package mailer

import "github.com/aws/aws-sdk-go-v2/service/sesv2"

func newClient(options sesv2.Options) (*sesv2.Client, error) { // want `\(type\)` `\(type\)`
	return sesv2.New(options), nil // want `\(client\)`
}
