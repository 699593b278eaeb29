// Package mailer sends with the context that is at hand, or with none.
package mailer

import (
	"net/http"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type server struct{ svc *ses.SES } // want `\(type\)`

func (s *server) handle(w http.ResponseWriter, r *http.Request) {
	to, text := r.FormValue("to"), r.FormValue("text")
	if _, err := s.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	}); err != nil {
		http.Error(w, "failed", http.StatusBadGateway)
	}
	// The request is over before this runs.
	go func() {
		_, _ = s.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
			Source:      aws.String("care@example.com"),
			Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
			Message: &ses.Message{
				Subject: &ses.Content{Data: aws.String("Your visit")},
				Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
			},
		})
	}()
}
