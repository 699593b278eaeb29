// Package notice already has a declaration named paubox.
package notice

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// paubox names the provider that is being looked at.
const paubox = "paubox"

func provider(useSES bool) string {
	if useSES {
		return "ses"
	}
	return paubox
}

func send(ctx context.Context, to, text string) error {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)                    // want `\(client\)`
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("notices@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("A notice from " + provider(true))},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
