// Package reminder asks whether an error is one of the SDK, and nothing of it.
package reminder

import (
	"fmt"
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/ses"
)

func inIf(client *ses.SES, to string) error { // want `\(type\)`
	_, err := client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	})
	if _, ok := err.(awserr.Error); ok { // want `\(error\)`
		log.Println("refused")
		return fmt.Errorf("refused: %w", err)
	}
	return err
}

func inElse(client *ses.SES, to string) error { // want `\(type\)`
	_, err := client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	})
	if err == nil {
		log.Println("sent")
	} else if _, ok := err.(awserr.Error); ok { // want `\(error\)`
		return fmt.Errorf("refused: %w", err)
	} else {
		return err
	}
	return nil
}

func apart(client *ses.SES, to string) error { // want `\(type\)`
	_, err := client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	})
	_, ok := err.(awserr.Error) // want `\(error\)`
	if ok {
		return fmt.Errorf("refused: %w", err)
	}
	return err
}
