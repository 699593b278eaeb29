// Package mailer has types of the same names.
package mailer

// RawMessage is no MIME of SES.
type RawMessage struct{ Data []byte }

// SendRawEmailInput is none of SES.
type SendRawEmailInput struct{ RawMessage *RawMessage }

// Client is none of SES.
type Client struct{}

// SendRawEmail sends nothing.
func (Client) SendRawEmail(in *SendRawEmailInput) error { return nil }

func send(c Client, raw []byte) error {
	return c.SendRawEmail(&SendRawEmailInput{RawMessage: &RawMessage{Data: raw}})
}
