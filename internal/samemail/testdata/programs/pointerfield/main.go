// Pointerfield writes through a *string in a struct between building and sending.
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

type draft struct{ subject *string }

func (d *draft) rename(s string) { *d.subject = s }

func input(d *draft) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("draft@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: d.subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	s := "Draft"
	d := &draft{subject: &s}
	in := input(d)
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	d.rename("Final")
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	s = "Very final"
	_, err = client.SendEmail(ctx, in)
	return err
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
