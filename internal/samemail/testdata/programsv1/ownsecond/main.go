// Ownsecond sends by an interface of its own over the second API.
package main

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type sender interface {
	SendEmail(*sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error)
}

type mailer struct{ svc sender }

func (m *mailer) send(to string) error {
	_, err := m.svc.SendEmail(&sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{aws.String(to)}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Subject: &sesv2.Content{Data: aws.String("Subject")},
			Body:    &sesv2.Body{Text: &sesv2.Content{Data: aws.String("text")}},
		}},
	})
	return err
}

func main() {
	m := &mailer{svc: sesv2.New(session.Must(session.NewSession()))}
	fmt.Println(m.send("a@example.com") == nil, m.send("b@example.com") == nil)
}
