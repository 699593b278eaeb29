// Package send copies its lists in functions of its own.
package send

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender struct {
	client *ses.SES // want `\(type\)`
	cc     []string
}

func (s *sender) input(subject string, to, bcc []string) *ses.SendEmailInput { // want `\(type\)`
	return &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: pointers(to), CcAddresses: toPointers(s.cc), BccAddresses: filled(bcc)},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String(subject)},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("b")}},
		},
	}
}

func (s *sender) send(to []string) error {
	in := s.input("Hello", to, nil)
	_, err := s.client.SendEmail(in) // want `\(send-email\)`
	return err
}

func pointers(list []string) (out []*string) {
	for _, s := range list {
		out = append(out, aws.String(s))
	}
	return
}

func toPointers(list []string) []*string {
	var out []*string
	for i := range list {
		out = append(out, aws.String(list[i]))
	}
	return out
}

func filled(list []string) []*string {
	out := make([]*string, len(list))
	for i, s := range list {
		out[i] = aws.String(s)
	}
	return out
}
