// Package mail builds inputs by setters.
package mail

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

const charSet = "UTF-8"

// chain is one expression.
func chain(svc *ses.SES, from, subject, html string, to []string) error { // want `\(type\)`
	in := new(ses.SendEmailInput).
		SetSource(from).
		// Nobody else.
		SetDestination(new(ses.Destination).SetToAddresses(aws.StringSlice(to))).
		SetMessage(new(ses.Message).
			SetSubject(new(ses.Content).SetData(subject).SetCharset(charSet)).
			SetBody((&ses.Body{}).SetHtml(&ses.Content{Data: aws.String(html), Charset: aws.String(charSet)})))
	_, err := svc.SendEmail(in) // want `\(send-email\)`
	return err
}

// statements set one field after the other.
func statements(svc *ses.SES, from, subject, html, text, set string, to []*string) error { // want `\(type\)`
	in := &ses.SendEmailInput{}
	in.SetSource(from).SetConfigurationSetName(set)
	in.SetReturnPath(from)
	in.SetDestination(&ses.Destination{ToAddresses: []*string{aws.String("first@example.com")}, CcAddresses: []*string{aws.String("copy@example.com")}})
	dest := &ses.Destination{}
	dest.SetToAddresses([]*string{aws.String("second@example.com")})
	if set == "" {
		in.SetDestination(dest)
	}
	in.SetMessage(&ses.Message{Subject: &ses.Content{Data: aws.String("No subject")}, Body: &ses.Body{}})
	in.Message.Subject.SetData(subject).SetCharset(charSet)
	in.Message.Body.SetHtml(new(ses.Content).SetData(html))
	if text != "" {
		in.Message.Body.SetText(&ses.Content{Data: aws.String(text)}) // both
		in.SetReplyToAddresses([]*string{aws.String("reply@example.com")})
	}
	_, err := svc.SendEmail(in) // want `\(send-email\)`
	return err
}
