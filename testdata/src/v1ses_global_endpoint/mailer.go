// Package mailer has an endpoint that may be missing, for a package variable.
package mailer

import (
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

var sess = session.Must(session.NewSession())

var svc = ses.New(sess, aws.NewConfig().WithEndpoint(os.Getenv("SES_ENDPOINT"))) // want `\(client\)`

func client() *ses.SES { return svc } // want `\(type\)`
