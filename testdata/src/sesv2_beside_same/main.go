// Command main answers a failure in its own way.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func notify(ctx context.Context, to string) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, "cannot notify:", err)
		return
	}
	store := s3.NewFromConfig(cfg)
	client := sesv2.NewFromConfig(cfg)                               // want `\(client\)`
	account, err := client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	if err != nil || !account.SendingEnabled {
		return
	}
	if _, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	}); err != nil {
		fmt.Fprintln(os.Stderr, "cannot notify:", err)
	}
	_ = store
}

func main() { notify(context.Background(), "nurse@example.com") }
