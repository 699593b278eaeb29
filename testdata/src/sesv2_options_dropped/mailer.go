// Package mailer sets what ends with the AWS client: retries and logs.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(ctx context.Context, creds aws.CredentialsProvider) (*mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx, // want `\(aws-config\)`
		config.WithRetryMaxAttempts(5),
		config.WithRetryMode(aws.RetryModeAdaptive),
		config.WithClientLogMode(aws.LogRetries),
		config.WithRetryer(func() aws.Retryer { return aws.NopRetryer{} }),
	)
	if err != nil {
		return nil, err
	}
	client := sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.RetryMaxAttempts = 3
		o.Retryer = aws.NopRetryer{}
	})
	return &mailer{client: client}, nil
}

func made(region string, creds aws.CredentialsProvider) *mailer {
	return &mailer{client: sesv2.New(sesv2.Options{Region: region, Credentials: creds, ClientLogMode: aws.LogRequest})} // want `\(client\)`
}
