// Pointervar uses one *string for several fields, and gives it another target later.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	text := aws.String("one")
	for i := range 2 {
		in := &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("pointer@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String(fmt.Sprint("Turn ", i))},
				Body:    &types.Body{Text: &types.Content{Data: text}, Html: &types.Content{Data: text}},
			}},
		}
		text = aws.String("two") // not what the input holds
		if _, err := client.SendEmail(ctx, in); err != nil {
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
