// Package mailer has tracing.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/aws/aws-xray-sdk-go/xray"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func newMailer(region string) (*mailer, error) {
	sess, err := session.NewSession(&aws.Config{Region: aws.String(region)}) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	svc := ses.New(sess) // want `\(client\)`
	xray.AWS(svc.Client) // want `\(client\)`
	return &mailer{svc: svc}, nil
}

func traced(sess *session.Session, on bool) *mailer {
	m := &mailer{svc: ses.New(sess)} // want `\(client\)`
	if on {
		xray.AWS(m.svc.Client) // want `\(client\)`
	}
	return m
}
