// Package mailer sets what ends with the AWS client, with API version 1.
package mailer

import (
	sdk "github.com/aws/aws-sdk-go-v2/aws"
	mail "github.com/aws/aws-sdk-go-v2/service/ses"
)

func newClient(cfg sdk.Config, fast bool) (*mail.Client, error) { // want `\(type\)`
	return mail.NewFromConfig(cfg, func(o *mail.Options) { // want `\(client\)`
		if fast {
			o.RetryMaxAttempts = 1
		} else {
			o.RetryMode = sdk.RetryModeStandard
		}
	}, func(*mail.Options) {}), nil
}
