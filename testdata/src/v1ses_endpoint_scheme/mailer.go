// Package mailer has an endpoint without a scheme.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func newClient(sess *session.Session) (*ses.SES, error) { // want `\(type\)`
	return ses.New(sess, &aws.Config{Endpoint: aws.String("localhost:8005")}), nil // want `\(client\)`
}
