// Package mailer reads the message ID of SES out of the answer to a mail.
package mailer

import (
	"net/smtp"
	"os"
	"regexp"

	emersion "github.com/emersion/go-smtp"
	"github.com/wneessen/go-mail"
)

const host = "email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)`

// id finds the message ID.
var id = regexp.MustCompile(`^250 Ok (\S+)`) // want `\(output\)`

// Send sends one message and returns its ID.
func Send(from, to string, msg []byte) (string, error) {
	c, err := smtp.Dial(host + ":587")
	if err != nil {
		return "", err
	}
	if err := c.StartTLS(nil); err != nil {
		return "", err
	}
	if err := c.Auth(smtp.PlainAuth("", os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD"), host)); err != nil { // want `\(smtp-auth\)`
		return "", err
	}
	w := c.Text.DotWriter()
	if _, err := w.Write(msg); err != nil {
		return "", err
	}
	_, text, err := c.Text.ReadResponse(250) // want `\(output\)`
	if err != nil {
		return "", err
	}
	_, _, err = c.Text.ReadResponse(354)
	return id.FindString(text), err
}

// IDs returns the answers that the libraries kept.
func IDs(m *mail.Msg, cmd *emersion.DataCommand) (string, error) {
	answer, err := cmd.CloseWithResponse() // want `\(output\)`
	if err != nil {
		return "", err
	}
	return answer.StatusText + m.ServerResponse(), nil // want `\(output\)`
}
