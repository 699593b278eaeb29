// Trapcopy changes variables whose values were copied by aws.String, which must
// not change the mail.
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
	subject, text, to := "First", "one", []string{"a@example.com"}
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("trap@example.com"),
		Destination:      &types.Destination{ToAddresses: to, BccAddresses: append([]string(nil), to...)},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String(subject)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}, Html: &types.Content{Data: aws.String(subject + text)}},
		}},
	}
	subject, text = "Second", "two"
	to[0] = "changed@example.com" // the input shares it
	to = append(to, "unseen@example.com")
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	to[0] = "elsewhere@example.com" // the input does not: append moved it
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	fmt.Println(subject, text, len(to))
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
