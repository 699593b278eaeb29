// Package account asks for the quota, whose error it looks at as at that of the send.
package account

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func welcome(to string) error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)                                // want `\(client\)`
	_, err = svc.GetSendQuota(&ses.GetSendQuotaInput{}) // want `\(account\)`
	if err != nil {
		if aerr, ok := err.(awserr.Error); ok {
			switch aerr.Code() {
			case ses.ErrCodeMessageRejected:
				return fmt.Errorf("quota: %w", aerr)
			default:
				return aerr
			}
		}
		return err
	}
	_, err = svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("s")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("t")}},
		},
		Source: aws.String("a@example.com"),
	})
	if err != nil {
		if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
			switch aerr.Code() {
			case ses.ErrCodeMessageRejected:
				return fmt.Errorf("rejected: %w", aerr)
			default:
				return aerr
			}
		}
		return err
	}
	return nil
}
