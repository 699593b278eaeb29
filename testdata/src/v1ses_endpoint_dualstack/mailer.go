// Package mailer uses dual-stack endpoints.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func newClient(sess *session.Session) (*ses.SES, error) { // want `\(type\)`
	return ses.New(sess, &aws.Config{UseDualStack: aws.Bool(true)}), nil // want `\(client\)`
}
