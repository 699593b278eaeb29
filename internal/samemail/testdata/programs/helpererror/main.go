// Helpererror builds the input in functions that may fail, with named results.
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
)

var errNoSubject = errors.New("no subject")

func build(subject string) (*sesv2.SendEmailInput, error) {
	if subject == "" {
		return nil, errNoSubject
	}
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("error@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}, nil
}

func named(subject string) (in *sesv2.SendEmailInput, err error) {
	in, err = build(subject)
	if err != nil {
		return
	}
	in.ReplyToAddresses = []string{"named@example.com"}
	return
}

func send(ctx context.Context, client *sesv2.Client, subject string) error {
	in, err := named(subject)
	if err != nil {
		return err
	}
	if in == nil {
		return nil
	}
	_, err = client.SendEmail(ctx, in)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	fmt.Println(send(ctx, client, "") == errNoSubject)
	for _, s := range []string{"One", "Two", "Three"} {
		if err := send(ctx, client, s); err != nil {
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
