// Newempty starts with new(T) and sets whole parts.
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

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	for i, to := range []string{"a@example.com", "b@example.com"} {
		in := new(sesv2.SendEmailInput)
		in.FromEmailAddress = aws.String("new@example.com")
		in.Destination = &types.Destination{ToAddresses: []string{to}}
		if i > 0 {
			in.ReplyToAddresses = []string{"reply@example.com"}
		}
		in.Content = &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Set later")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}}
		_, err := client.SendEmail(ctx, in)
		fmt.Println(err == nil)
	}
}
