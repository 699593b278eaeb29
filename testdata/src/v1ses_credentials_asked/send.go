// Package send asks for the credentials to know whether mail can be sent.
package send

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func input(to string) *ses.SendEmailInput { // want `\(type\)`
	return &ses.SendEmailInput{
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("Hi")}},
			Subject: &ses.Content{Data: aws.String("Hello")},
		},
		Source: aws.String("care@example.com"),
	}
}

type sender struct{ client *ses.SES } // want `\(type\)`

func newSender() *sender {
	sess, err := session.NewSession(aws.NewConfig().WithRegion("us-east-1"))
	if err != nil {
		return &sender{}
	}
	if _, err := sess.Config.Credentials.Get(); err != nil {
		log.Println("no mail")
		return &sender{}
	}
	return &sender{client: ses.New(sess)} // want `\(client\)`
}

func (s *sender) send(to string) error {
	if s.client == nil {
		return nil
	}
	_, err := s.client.SendEmail(input(to)) // want `\(send-email\)`
	return err
}
