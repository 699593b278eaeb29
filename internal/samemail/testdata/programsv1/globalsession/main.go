// Globalsession keeps the session in a package variable.
package main

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

var sess = session.Must(session.NewSessionWithOptions(session.Options{SharedConfigState: session.SharedConfigEnable}))

func send(to string) error {
	svc := ses.New(sess, aws.NewConfig().WithRegion("us-west-2"))
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
