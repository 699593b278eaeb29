// Gostatement sends by a go statement and by defer.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(ctx context.Context, svc *ses.SES, to string) {
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	}
	go svc.SendEmail(in)
	defer svc.SendEmail(in)
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	ctx, cancel := context.WithCancel(context.Background())
	send(ctx, svc, "a@example.com")
	send(ctx, svc, "a@example.com") // the order of the four is not fixed
	cancel()
	time.Sleep(3 * time.Second) // nothing tells when a go statement is done
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
