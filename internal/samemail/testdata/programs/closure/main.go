// Closure sends from function literals that capture what the mail holds.
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
	from := "first@example.com"
	count := 0
	build := func(to string) *sesv2.SendEmailInput {
		count++
		return &sesv2.SendEmailInput{
			FromEmailAddress: aws.String(from),
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String(fmt.Sprintf("Mail %d", count))},
				Body:    &types.Body{Html: &types.Content{Data: aws.String("<p>" + to + "</p>")}},
			}},
		}
	}
	send := func(in *sesv2.SendEmailInput) error {
		_, err := client.SendEmail(ctx, in)
		return err
	}
	if err := send(build("a@example.com")); err != nil {
		os.Exit(2)
	}
	from = "second@example.com"
	later := build("b@example.com")
	from = "third@example.com"
	now := build("c@example.com")
	for _, err := range []error{send(now), send(later)} {
		fmt.Println(err == nil, count)
	}
	defer func() {
		fmt.Println("last", send(build("d@example.com")) == nil)
	}()
}
