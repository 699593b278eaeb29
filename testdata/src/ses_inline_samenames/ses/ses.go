// Package ses is the program's own: it has the names of the SDK.
package ses

import "context"

// Client writes messages to a queue.
type Client struct{}

// Options is empty.
type Options struct{}

// SendEmailInput is a message.
type SendEmailInput struct {
	FromEmailAddress *string
	Destination      *Destination
	Content          *EmailContent
}

// SendEmailOutput names the queued message.
type SendEmailOutput struct {
	MessageId *string
}

// Destination holds the recipients.
type Destination struct {
	ToAddresses []string
}

// EmailContent is the message's text.
type EmailContent struct {
	Subject, Text string
}

// NewFromConfig returns a client.
func NewFromConfig(queue string, optFns ...func(*Options)) *Client { return &Client{} }

// SendEmail queues a message.
func (c *Client) SendEmail(ctx context.Context, in *SendEmailInput, optFns ...func(*Options)) (*SendEmailOutput, error) {
	return &SendEmailOutput{}, nil
}
