// Package mailer has an endpoint of AWS, which goes.
package mailer

import (
	"fmt"

	awssdk "github.com/aws/aws-sdk-go/aws"
	awssession "github.com/aws/aws-sdk-go/aws/session"
	mail "github.com/aws/aws-sdk-go/service/ses"
)

func newClient(region string) (*mail.SES, error) { // want `\(type\)`
	sess, err := awssession.NewSession(&awssdk.Config{ // want `\(aws-config\)`
		Endpoint: awssdk.String(fmt.Sprintf("https://email.%s.amazonaws.com", region)),
	})
	if err != nil {
		return nil, err
	}
	return mail.New(sess), nil // want `\(client\)`
}
