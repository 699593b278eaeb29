// Package mailer sends when the context at hand may be done.
package mailer

import (
	"context"
	"log"
	"net/http"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	go m.notify(r, "desk@example.com", "a request")
}

// notify goes on when the request is answered.
func (m *mailer) notify(r *http.Request, to, text string) {
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	log.Println(r.URL, err)
}

func (m *mailer) stopped(ctx context.Context, to, text string) error {
	<-ctx.Done()
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func (m *mailer) asked(ctx context.Context, to, text string) error {
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
