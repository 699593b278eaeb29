// Package mailer has a session with an endpoint, which S3 needs too.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/s3"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct {
	svc   *ses.SES // want `\(type\)`
	store *s3.S3
}

func newMailer(local string) (*mailer, error) {
	cfg := aws.NewConfig().WithRegion("us-east-1")
	if local != "" {
		cfg.Endpoint = aws.String(local)
	}
	sess, err := session.NewSession(cfg)
	if err != nil {
		return nil, err
	}
	return &mailer{svc: ses.New(sess), store: s3.New(sess)}, nil // want `\(client\)`
}
