// Funcvalue sends by a function in a field.
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

type mailer struct {
	send func(context.Context, *sesv2.SendEmailInput, ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error)
}

func (m mailer) mail(ctx context.Context, to, text string) error {
	out, err := m.send(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("func@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Function")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	if err != nil {
		return err
	}
	fmt.Println(*out.MessageId)
	return nil
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	direct := mailer{send: func(ctx context.Context, in *sesv2.SendEmailInput, opts ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) {
		return client.SendEmail(ctx, in, opts...)
	}}
	if err := direct.mail(ctx, "a@example.com", "one"); err != nil {
		return err
	}
	dry := mailer{send: func(context.Context, *sesv2.SendEmailInput, ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) {
		return &sesv2.SendEmailOutput{MessageId: aws.String("dry")}, nil
	}}
	if err := dry.mail(ctx, "b@example.com", "two"); err != nil {
		return err
	}
	return direct.mail(ctx, "c@example.com", "three")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
