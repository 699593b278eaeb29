// Package mailer silences the send.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

const charSet = "UTF-8"

func send(to, html string) error {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return err
	}
	svc := ses.New(sess) // want `\(client\)`
	input := &ses.SendEmailInput{
		Destination: &ses.Destination{
			CcAddresses: []*string{},
			ToAddresses: []*string{
				aws.String(to),
			},
		},
		Message: &ses.Message{
			Body: &ses.Body{
				Html: &ses.Content{
					Charset: aws.String(charSet),
					Data:    aws.String(html),
				},
			},
			Subject: &ses.Content{
				Charset: aws.String(charSet),
				Data:    aws.String("Your visit"),
			},
		},
		Source: aws.String("Clinic <care@example.com>"),
	}

	_, err = svc.SendEmail(input) //sesfix:ignore send-email goes with the old service
	return err
}
