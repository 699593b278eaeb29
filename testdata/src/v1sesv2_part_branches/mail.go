// Package mail has functions for the parts of an input that give one thing or another.
package mail

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type mail struct {
	to, subject, html, text string
}

func (m mail) htmlContent() *sesv2.Content { // want `\(type\)`
	if m.html == "" {
		return nil
	}
	return &sesv2.Content{Data: aws.String(m.html), Charset: aws.String("UTF-8")}
}

func (m mail) content() *sesv2.EmailContent { // want `\(type\)`
	subject := &sesv2.Content{Data: aws.String(m.subject)}
	if m.html != "" {
		return &sesv2.EmailContent{Simple: &sesv2.Message{Subject: subject, Body: &sesv2.Body{Html: m.htmlContent()}}}
	}
	return &sesv2.EmailContent{Simple: &sesv2.Message{Subject: subject, Body: &sesv2.Body{Text: &sesv2.Content{Data: &m.text}}}}
}

func send(client *sesv2.SESV2, m mail) error { // want `\(type\)`
	_, err := client.SendEmail(&sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{aws.String(m.to)}},
		Content:          m.content(),
	})
	return err
}
