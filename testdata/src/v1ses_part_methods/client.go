// Package client keeps the parts of the last mail in fields that nothing reads, and gives them to all.
package client

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

const charset = "UTF-8"

// Client makes mails.
type Client struct {
	ses         *ses.SES         // want `\(type\)`
	destination *ses.Destination // want `\(type\)`
	message     *ses.Message     // want `\(type\)`
	body        *ses.Body        // want `\(type\)`
	subject     *ses.Content     // want `\(type\)`
	Email       Email
}

// Email is what a mail is made of.
type Email struct {
	From, To, Subject, HTML, Text string
}

// New makes a client.
func New(sess *session.Session, e Email) (*Client, error) {
	if sess == nil {
		return nil, fmt.Errorf("no session")
	}
	return &Client{ses: ses.New(sess), Email: e}, nil // want `\(client\)`
}

// Destination makes a destination.
func (c *Client) Destination() ses.Destination { // want `\(type\)`
	destination := ses.Destination{ToAddresses: []*string{aws.String(c.Email.To)}}
	c.destination = &destination
	return destination
}

// Message makes a message.
func (c *Client) Message() ses.Message { // want `\(type\)`
	body := ses.Body{
		Html: &ses.Content{Charset: aws.String(charset), Data: aws.String(c.Email.HTML)},
		Text: &ses.Content{Charset: aws.String(charset), Data: aws.String(c.Email.Text)},
	}
	subject := ses.Content{Charset: aws.String(charset), Data: aws.String(c.Email.Subject)}
	message := ses.Message{Body: &body, Subject: &subject}

	c.body = &body
	c.subject = &subject
	c.message = &message

	return message
}

// Input makes an input.
func (c *Client) Input() ses.SendEmailInput { // want `\(type\)`
	var input ses.SendEmailInput // want `\(type\)`

	destination := c.Destination()
	message := c.Message()

	input.Destination = &destination
	input.Message = &message
	input.Source = &c.Email.From

	return input
}

// Send sends.
func (c *Client) Send() (*ses.SendEmailOutput, error) { // want `\(type\)`
	input := c.Input()
	return c.ses.SendEmail(&input) // want `SendEmail.*\(send-email\)`
}
