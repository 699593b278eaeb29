// Package mailer loads its configuration again where a region is set.
package mailer

import (
	"context"

	cloud "github.com/aws/aws-sdk-go-v2/config"
	mail "github.com/aws/aws-sdk-go-v2/service/ses"
)

type mailer struct{ client *mail.Client } // want `\(type\)`

func (m *mailer) connect(ctx context.Context, region string) (err error) {
	conf, err := cloud.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if region != "" {
		conf, err = cloud.LoadDefaultConfig(ctx, cloud.WithRegion(region)) // want `\(aws-config\)`
	}
	if err != nil {
		return err
	}
	m.client = mail.NewFromConfig(conf) // want `\(client\)`
	return nil
}
