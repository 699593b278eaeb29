// Package send gives the error of AWS on, as the example of its documentation may end.
package send

import (
	"errors"
	"fmt"
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender struct{ client *ses.SES } // want `\(type\)`

func (s *sender) send(to string) error {
	_, err := s.client.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("s")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("b")}},
		},
	})
	if err != nil {
		if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
			switch aerr.Code() {
			case ses.ErrCodeMessageRejected:
				return fmt.Errorf("%v %v", ses.ErrCodeMessageRejected, aerr.Error())
			default:
				log.Println("send", aerr)
				report(aerr)
				return aerr
			}
		}
		return err
	}
	return nil
}

func report(err error) { log.Println(errors.Unwrap(err)) }
