// Package results is sesv2_local over types of its own that have the SDK's names.
package results

import "context"

// Client is not the SDK's.
type Client struct{}

// SendEmailInput is not the SDK's.
type SendEmailInput struct {
	FromEmailAddress *string
	ToAddresses      []string
}

// SendEmailOutput is not the SDK's.
type SendEmailOutput struct{ MessageId *string }

// SendEmail is not the SDK's.
func (c *Client) SendEmail(ctx context.Context, params *SendEmailInput) (*SendEmailOutput, error) {
	return &SendEmailOutput{}, nil
}

// Notify sends with names that are the SDK's.
func Notify(ctx context.Context, to string) (*string, error) {
	from := "lab@example.com"
	sesv2 := &Client{}
	input := &SendEmailInput{FromEmailAddress: &from, ToAddresses: []string{to}}
	out, err := sesv2.SendEmail(ctx, input)
	if err != nil {
		return nil, err
	}
	return out.MessageId, nil
}
