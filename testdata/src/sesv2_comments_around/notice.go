// Copyright the clinic.

//go:build go1.20

// Package notice has comments around every statement and declaration.
package notice

// before the imports

import (
	"context" // after an import

	// the AWS SDK
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config" // the configuration
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// after the imports

// sender is documented.
type sender struct {
	// client is documented.
	client *sesv2.Client // want `\(type\)`

	from string // after the last field
	// at the end of the struct
}

// newSender is documented.
//
//go:noinline
func newSender(ctx context.Context) (*sender, error) {
	// before the configuration
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	// between the configuration and its check
	if err != nil {
		// before the first return
		return nil, err // after the first return
	}

	// before the client
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	// between the client and the sender

	return &sender{
		// before the client's field
		client: client, // after the client's field
		from:   "notices@example.com",
	}, nil
	// at the end of the function
}

// send is documented.
func (s *sender) send(ctx context.Context, to, text string) error {
	// before the input
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(s.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("A notice")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	} // after the input

	/* before the call */
	_, err := s.client.SendEmail(ctx, input) // want `SendEmail.*\(send-email\)`
	// before the check
	if err != nil { // after the brace
		return err
	} // after the check

	// before the return
	return nil
}
