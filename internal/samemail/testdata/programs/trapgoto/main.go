// Trapgoto changes a variable in a loop that is made of goto.
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
	var inputs []*sesv2.SendEmailInput
	n, subject := 0, ""
again:
	subject = fmt.Sprint("Turn ", n)
	inputs = append(inputs, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("goto@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	})
	if n++; n < 2 {
		goto again
	}
	for _, in := range inputs {
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
