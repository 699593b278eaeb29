// Package mailer has an HTTP client of its own, with API version 1.
package mailer

import (
	web "net/http"

	sdk "github.com/aws/aws-sdk-go-v2/aws"
	mail "github.com/aws/aws-sdk-go-v2/service/ses"
)

func newClient(transport web.RoundTripper) (*mail.Client, error) { // want `\(type\)`
	return mail.NewFromConfig(sdk.Config{HTTPClient: &web.Client{Transport: transport}}), nil // want `\(client\)`
}
