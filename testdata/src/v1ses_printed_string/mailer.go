// Package reminder prints inputs as strings, which go vet would refuse.
package reminder

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

func debugf(format string, v ...any) { log.Printf("mail: "+format, v...) }

func direct(client *ses.SES, to string) error { // want `\(type\)`
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	}
	log.Printf("to %v: %s", to, in)
	_, err := client.SendEmail(in) // want `SendEmail.*\(send-email\)`
	return err
}

func own(client *ses.SES, to string) error { // want `\(type\)`
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	}
	debugf("to %v: %q", to, in)
	_, err := client.SendEmail(in) // want `SendEmail.*\(send-email\)`
	return err
}
