// Package send makes a client for the role of each tenant, which it asks too.
package send

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/credentials/stscreds"
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

type tenant struct{ role, region string }

type sender struct{ client *ses.SES } // want `\(type\)`

func newSender(t tenant) (*sender, error) {
	base, err := session.NewSession()
	if err != nil {
		return nil, err
	}
	creds := stscreds.NewCredentials(base, t.role)
	sess, err := session.NewSession(&aws.Config{Region: aws.String(t.region), Credentials: creds})
	if err != nil {
		return nil, err
	}
	return &sender{client: ses.New(sess)}, nil // want `\(client\)`
}

func (s *sender) send(to string) error {
	if _, err := s.client.GetSendQuota(nil); err != nil { // want `\(account\)`
		return err
	}
	_, err := s.client.SendEmail(input(to)) // want `\(send-email\)`
	return err
}
