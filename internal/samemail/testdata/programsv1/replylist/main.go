// Replylist has lists of Reply-To addresses whose length is not known.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, to, text string, reply []string) error {
	_, err := svc.SendEmail(&ses.SendEmailInput{
		Source:           aws.String("Clinic <clinic@example.com>"),
		ReplyToAddresses: aws.StringSlice(reply),
		Destination:      &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func main() {
	if err := run(); err != nil {
		fmt.Println("not sent")
		os.Exit(1)
	}
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	if err := send(svc, "pat@example.com", "See you on Monday.", nil); err != nil {
		return err
	}
	return send(svc, "kim@example.com", "See you on Tuesday.", []string{"desk@example.com"})
}
