// Package notice has comments at every level of its literals.
package notice

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

func (s *sender) send(ctx context.Context, to, text string) error {
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		// before the sender
		FromEmailAddress: aws.String("notices@example.com"), // after the sender
		// before the destination
		Destination: &types.Destination{ // in the destination's first line
			// before the recipients
			ToAddresses: []string{
				to, // after a recipient
				// before the second recipient
				"copy@example.com",
				// at the end of the recipients
			},
			// at the end of the destination
		},
		/* before the content */
		Content: &types.EmailContent{ // in the content's first line
			// before the message
			Simple: &types.Message{
				// before the subject
				Subject: &types.Content{
					// before the subject's data
					Data: aws.String("A notice"), // after the subject's data
				}, // after the subject
				// before the body
				Body: &types.Body{
					// before the text
					Text: &types.Content{
						Data: aws.String( /* inside the call */ text),
						// before the character set
						Charset: aws.String("UTF-8"), // after the character set
					},
					// at the end of the body
				},
				// at the end of the message
			},
			// at the end of the content
		},
		// at the end of the input
	}) // after the call
	// before the return
	return err // after the return
}

// at the end of the file
