// Package named gives no session back where the settings say so.
package named

import (
	"log"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func open() (sess *session.Session, fault error) {
	if os.Getenv("MAIL") == "off" {
		return
	}
	sess, err := session.NewSession(&aws.Config{Region: aws.String(os.Getenv("REGION"))})
	if err != nil {
		log.Fatal(err)
	}
	return
}

func send(to string) {
	sess, err := open()
	svc := ses.New(sess)                        // want `\(client\)`
	_, err = svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	})
	if err != nil {
		log.Print(err)
	}
}
