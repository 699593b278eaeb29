// Package mailer builds lists of addresses in all the ways that there are.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type visit struct {
	To     []string
	Copies []*string
	Notify *string
}

type mailer struct{ svc *ses.SES } // want `\(type\)`

func (m *mailer) slices(ctx context.Context, v visit, text string) error {
	_, err := m.svc.SendEmailWithContext(ctx, &ses.SendEmailInput{ // want `\(send-email\)`
		Source: aws.String("care@example.com"),
		Destination: &ses.Destination{
			ToAddresses:  aws.StringSlice(v.To),
			CcAddresses:  v.Copies,
			BccAddresses: []*string{v.Notify},
		},
		ReplyToAddresses: []*string{aws.String("desk@example.com")},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func (m *mailer) appended(list []string, text string) error {
	var to []*string
	for _, addr := range list {
		to = append(to, aws.String(addr))
	}
	cc := make([]*string, 0, 2)
	for i := range list {
		cc = append(cc, &list[i])
	}
	bcc := make([]*string, len(list))
	for i, addr := range list {
		bcc[i] = aws.String(addr)
	}
	in := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: to, CcAddresses: cc, BccAddresses: bcc},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	}
	if len(to) > 1 {
		in.Destination.CcAddresses = append(in.Destination.CcAddresses, aws.String("archive@example.com"))
	}
	_, err := m.svc.SendEmail(in) // want `\(send-email\)`
	return err
}
