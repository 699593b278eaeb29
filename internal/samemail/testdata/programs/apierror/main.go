// Apierror looks for any error that SES answers.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/smithy-go"
)

func send(ctx context.Context, client *sesv2.Client, to string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("errors@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Errors")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	})
	var apiErr smithy.APIError
	if errors.As(err, &apiErr) {
		return fmt.Errorf("the service says no")
	}
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, to := range []string{"a@example.com", "b@rejected.example", "c@example.com"} {
		fmt.Println(send(ctx, client, to))
	}
	canceled, cancel := context.WithCancel(ctx)
	cancel()
	err = send(canceled, client, "d@example.com")
	fmt.Println(errors.Is(err, context.Canceled))
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
