// Package mailer calls functions of others in an input, which stand in another order in
// a message.
package mailer

import (
	"fmt"
	"mime"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type translator interface {
	Translate(key string) string
}

type person interface {
	FullName() string
}

type mailer struct {
	ses       *ses.SES // want `\(type\)`
	name      string
	from      string
	replyTo   string
	languages map[string]translator
}

func (m *mailer) send(p person, email, language, html, text string) error {
	l := m.languages[language]
	_, err := m.ses.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source: address(m.name, m.from),
		ReplyToAddresses: []*string{
			address(m.name, m.replyTo),
		},
		Destination: &ses.Destination{
			ToAddresses: []*string{
				// Who it is for.
				address(p.FullName(), email),
			},
		},
		Message: &ses.Message{
			Subject: &ses.Content{
				Charset: aws.String("UTF-8"),
				// In the language of the person.
				Data: aws.String(
					l.Translate(fmt.Sprintf("%s.subject", language)),
				),
			},
			Body: &ses.Body{
				Html: &ses.Content{Charset: aws.String("UTF-8"), Data: aws.String(html)},
				Text: &ses.Content{Charset: aws.String("UTF-8"), Data: aws.String(text)},
			},
		},
	})
	return err
}

func address(name, email string) *string {
	s := fmt.Sprintf("%s <%s>", mime.QEncoding.Encode("UTF-8", name), email)
	return &s
}
