// Errcanceled2 has a closed context.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to string) string {
	_, err := svc.SendEmail(&ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	})
	if err == nil {
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		_, err = svc.SendEmailWithContext(ctx, &ses.SendEmailInput{
			Source:      aws.String("care@example.com"),
			Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
			Message: &ses.Message{
				Subject: &ses.Content{Data: aws.String("Subject")},
				Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
			},
		})
		if errors.Is(err, context.Canceled) {
			return "cancelled"
		}
		return "not cancelled"
	}
	if err != nil {
		return "failed"
	}
	return "sent"
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	for _, to := range []string{"a@example.com", "b@rejected.example", "c@example.com"} {
		fmt.Println(send(svc, to))
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
