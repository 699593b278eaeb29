// Package mailer has tracing of its own.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/client"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func newMailer(sess *session.Session) *mailer {
	svc := ses.New(sess) // want `\(client\)`
	trace(svc.Client)
	return &mailer{svc: svc}
}

func trace(c *client.Client) { c.Config = aws.Config{} }
