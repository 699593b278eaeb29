// Package reminder prints whole inputs, which aws-sdk-go writes with all that they hold.
package reminder

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
	log "github.com/sirupsen/logrus"
	"go.uber.org/zap"
)

func fields(client *ses.SES, to string) error { // want `\(type\)`
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	}
	_, err := client.SendEmail(in) // want `SendEmail.*\(send-email\)`
	if err != nil {
		log.WithFields(log.Fields{
			"send_email_input": in, // as it was
		}).Error("send email fail")
		log.WithField("input", in).Error(err)
		log.Infof("%s: %v", to, in)
		zap.L().Info("not sent", zap.Any("input", in))
	}
	return err
}

func both(client *ses.SES, to string) { // want `\(type\)`
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	}
	fmt.Println(client.SendEmail(in)) // want `SendEmail.*\(send-email\)` `\(output\)`
}
