// Crossfield sends through a client in an exported struct of another package.
package main

import (
	"context"
	"fmt"
	"os"

	"example.com/programs/crossfield/outbox"
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func run(ctx context.Context) error {
	box, err := outbox.Open(ctx, "cross@example.com")
	if err != nil {
		return err
	}
	for _, to := range []string{"a@example.com", "b@example.com"} {
		_, err := box.Client.SendEmail(ctx, &sesv2.SendEmailInput{
			FromEmailAddress: aws.String(box.From),
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Across")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			}},
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
