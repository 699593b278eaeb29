// Packagevar sets a package variable in init.
package main

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

var svc *ses.SES

func init() {
	svc = ses.New(session.Must(session.NewSession()))
}

func send(to string) error {
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

func main() {
	fmt.Println(send("a@example.com") == nil, send("b@example.com") == nil)
}
