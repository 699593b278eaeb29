// Package mailer has endpoints of its own.
package mailer

import (
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func newMailer(endpoint string) (*mailer, error) {
	sess, err := session.NewSession(&aws.Config{Region: aws.String("eu-west-1"), Endpoint: aws.String(endpoint)}) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{svc: ses.New(sess)}, nil // want `\(client\)`
}

func fluent(sess *session.Session) *mailer {
	return &mailer{svc: ses.New(sess, aws.NewConfig().WithRegion("eu-west-1").WithEndpoint(os.Getenv("SES_ENDPOINT")))} // want `\(client\)`
}

func withConfig(region, endpoint string) (*mailer, error) {
	cfg := &aws.Config{Region: aws.String(region)}
	if endpoint != "" {
		cfg.Endpoint = aws.String(endpoint)
	}
	sess, err := session.NewSession(cfg) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{svc: ses.New(sess)}, nil // want `\(client\)`
}
