// Package mailer sets what ends with the AWS client, with aws-sdk-go.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func newClient() (*ses.SES, error) { // want `\(type\)`
	sess, err := session.NewSession(&aws.Config{MaxRetries: aws.Int(5), LogLevel: aws.LogLevel(aws.LogDebug)}) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return ses.New(sess, aws.NewConfig().WithMaxRetries(1).WithLogLevel(aws.LogOff)), nil // want `\(client\)`
}
