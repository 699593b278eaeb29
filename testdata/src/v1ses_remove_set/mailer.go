// Package mailer makes a configuration set before it sends.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(sess *session.Session, to, text string) error {
	svc := ses.New(sess)                                                                                                                                         // want `\(client\)`
	if _, err := svc.CreateConfigurationSet(&ses.CreateConfigurationSetInput{ConfigurationSet: &ses.ConfigurationSet{Name: aws.String("clinic")}}); err != nil { // want `\(config-set\)`
		if aerr, ok := err.(awserr.Error); !ok || aerr.Code() != "ConfigurationSetAlreadyExists" {
			return err
		}
	}
	_, err := svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("alerts@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
