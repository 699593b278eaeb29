// Package mailer has the SDK by another name.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	awsses "github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *awsses.SES } // want `\(type\)`

func (m *mailer) send(to, text string) error {
	req, _ := m.svc.SendEmailRequest(&awsses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &awsses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &awsses.Message{
			Subject: &awsses.Content{Data: aws.String("Your visit")},
			Body:    &awsses.Body{Text: &awsses.Content{Data: aws.String(text)}},
		},
	})
	return req.Send()
}
