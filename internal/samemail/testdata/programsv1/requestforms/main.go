// Requestforms sends requests made apart, in each form.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func input(to, subject string) *ses.SendEmailInput {
	return &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String(subject)},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	}
}

func assigned(svc *ses.SES) (bool, error) {
	req, out := svc.SendEmailRequest(input("a@example.com", "assigned"))
	err := req.Send()
	if err != nil {
		return false, err
	}
	return *out.MessageId != "", nil
}

func condition(ctx context.Context, svc *ses.SES) error {
	req, _ := svc.SendEmailRequest(input("b@example.com", "condition"))
	req.SetContext(ctx)
	if err := req.Send(); err != nil {
		return err
	}
	return nil
}

func hoisted(svc *ses.SES) (bool, error) {
	req, out := svc.SendEmailRequest(input("c@example.com", "hoisted"))
	if err := req.Send(); err != nil {
		return false, err
	}
	return *out.MessageId != "", nil
}

func again(svc *ses.SES) (err error) {
	for _, to := range []string{"d@example.com", "e@example.com"} {
		req, _ := svc.SendEmailRequest(input(to, "again"))
		err = req.Send()
	}
	return
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	fmt.Println(assigned(svc))
	fmt.Println(condition(context.Background(), svc))
	fmt.Println(hoisted(svc))
	fmt.Println(again(svc))
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
