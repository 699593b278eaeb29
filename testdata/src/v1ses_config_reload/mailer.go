// Package mailer makes its session again where a region is set.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func newMailer(region string) (*mailer, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if region != "" {
		sess, err = session.NewSession(&aws.Config{Region: aws.String(region)}) // want `\(aws-config\)`
	}
	if err != nil {
		return nil, err
	}
	svc := ses.New(sess) // want `\(client\)`
	return &mailer{svc: svc}, nil
}
