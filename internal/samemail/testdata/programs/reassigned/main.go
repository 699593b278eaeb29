// Reassigned gives one variable inputs in a loop, and keeps the last.
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
	var last *sesv2.SendEmailInput
	for i, s := range []string{"One", "Two"} {
		in := &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("last@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String(s)},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			}},
		}
		if i > 0 {
			in = last
			in.Content.Simple.Subject.Data = aws.String("The first again")
			in.Destination.BccAddresses = append(in.Destination.BccAddresses, "bcc@example.com")
		}
		last = in
		if _, err := client.SendEmail(ctx, in); err != nil {
			return err
		}
	}
	*last = sesv2.SendEmailInput{
		FromEmailAddress: aws.String("new@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"new@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("New")},
			Body:    &types.Body{Html: &types.Content{Data: aws.String("new")}},
		}},
	}
	_, err = client.SendEmail(ctx, last)
	return err
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
