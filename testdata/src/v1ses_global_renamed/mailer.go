// Package mailer keeps its session and its client in package variables.
package mailer

import (
	sdk "github.com/aws/aws-sdk-go/aws"
	awssession "github.com/aws/aws-sdk-go/aws/session"
	mail "github.com/aws/aws-sdk-go/service/ses"
)

var (
	sess = awssession.Must(awssession.NewSession())
	svc  = mail.New(sess, sdk.NewConfig().WithEndpoint("http://localhost:8005")) // want `\(client\)`
)

func client() *mail.SES { return svc } // want `\(type\)`
