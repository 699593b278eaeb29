// Shutdown sends when its context is done.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(ctx context.Context, svc *ses.SES, to string) error {
	<-ctx.Done()
	_, err := svc.SendEmail(&ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	})
	return err
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, to := range []string{"a@example.com", "b@example.com"} {
		fmt.Println(send(ctx, svc, to) == nil)
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
