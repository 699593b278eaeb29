// Value holds inputs by value and sends their addresses.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, to, copies string) bool {
	input := sesv2.SendEmailInput{
		FromEmailAddress: aws.String("value@example.com"),
		Destination:      &types.Destination{ToAddresses: strings.Split(to, ",")},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("By value")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("For " + to)}},
		}},
	}
	if copies != "" {
		input.Destination.CcAddresses = strings.Split(copies, ",")
	}
	if _, err := client.SendEmail(ctx, &input); err != nil {
		return false
	}
	// The same again, with another sender.
	input.FromEmailAddress = aws.String("again@example.com")
	input.Content.Simple.Subject.Data = aws.String("Again")
	_, err := client.SendEmail(ctx, &input)
	return err == nil
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	fmt.Println(send(ctx, client, "a@example.com", ""))
	fmt.Println(send(ctx, client, "b@example.com,c@example.com", "d@example.com,e@example.com"))
}
