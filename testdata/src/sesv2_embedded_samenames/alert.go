// Package alert embeds a client of its own.
package alert

// Client is no client of SES.
type Client struct{}

// SendEmail sends nothing.
func (*Client) SendEmail(to string) error { return nil }

type alerter struct{ *Client }

func (a *alerter) send(to string) error { return a.SendEmail(to) }
