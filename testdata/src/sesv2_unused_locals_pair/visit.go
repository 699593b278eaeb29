// Package visit has a variable that only a dropped field reads, declared with another.
package visit

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	var set, subject = "visits", "Your visit"
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("visits@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
		ConfigurationSetName: aws.String(set),
	})
	return err
}
