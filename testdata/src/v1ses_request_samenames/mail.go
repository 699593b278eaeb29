// Package mailer has requests of its own.
package mailer

type request struct{}

func (*request) Send() error { return nil }

type client struct{}

func (*client) SendEmailRequest(to string) (*request, string) { return &request{}, to }

func send(c *client, to string) error {
	req, _ := c.SendEmailRequest(to)
	return req.Send()
}
