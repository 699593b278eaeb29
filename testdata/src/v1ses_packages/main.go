// Command v1ses_packages sends with a client that another package asks for the quota.
package main

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"

	"v1ses_packages/mailer"
)

func main() {
	m := &mailer.Mailer{Service: ses.New(session.Must(session.NewSession()))} // want `\(client\)`
	_, err := m.Service.SendEmail(&ses.SendEmailInput{                        // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String("pat@example.com")}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you on Monday.")}},
		},
	})
	log.Println(err, m.Left())
}
