// Package send has nothing for errors that are none of AWS, as in aws-sdk-go none is.
package send

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender struct{ client *ses.SES } // want `\(type\)`

func (s *sender) sendNamed(to string) (err error) {
	_, sent := s.client.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("s")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("b")}},
		},
	})
	if aerr, ok := sent.(awserr.Error); ok { // want `\(error\)`
		err = aerr
	}
	return err
}

func (s *sender) sendTold(to string) (err error) {
	_, sent := s.client.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("s")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("b")}},
		},
	})
	if aerr, ok := sent.(awserr.Error); ok { // want `\(error\)`
		log.Println("ses:", aerr.Message())
		return sent
	}
	return nil
}
