// Package mail has functions for the parts of an input that give one thing or another.
package mail

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mail struct {
	to, subject, html, text string
}

func (m mail) htmlContent() *ses.Content { // want `\(type\)`
	if m.html == "" {
		return nil
	}
	return &ses.Content{Data: aws.String(m.html), Charset: aws.String("UTF-8")}
}

func (m mail) body() *ses.Body { // want `\(type\)`
	if m.html != "" {
		return &ses.Body{Html: m.htmlContent()}
	}
	body := new(ses.Body)
	body.Text = &ses.Content{Data: &m.text}
	return body
}

func recipients(m mail) *ses.Destination { // want `\(type\)`
	if m.to == "" {
		return &ses.Destination{ToAddresses: aws.StringSlice([]string{"office@example.com"})}
	}
	return &ses.Destination{ToAddresses: []*string{aws.String(m.to)}}
}

func send(client *ses.SES, m mail) error { // want `\(type\)`
	_, err := client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("mail@example.com"),
		Destination: recipients(m),
		Message:     &ses.Message{Subject: &ses.Content{Data: aws.String(m.subject)}, Body: m.body()},
	})
	return err
}
