// Package reminder prints whole inputs, of which fmt shows pointers.
package reminder

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/sirupsen/logrus"
)

func line(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	}
	log.Println("sending", in)
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func fields(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	}
	logrus.WithFields(logrus.Fields{"input": in}).Info("sending")
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func dump(v any) { log.Printf("%+v", v) }

func own(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	}
	dump(in)
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
