// Trapbind hands the address of a variable to something that keeps it.
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

type form struct{ values []*string }

func (f *form) bind(p *string) { f.values = append(f.values, p) }

func (f *form) fill(s string) {
	for _, p := range f.values {
		*p = s
	}
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	var subject string
	f := new(form)
	f.bind(&subject)
	f.fill("First")
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("bind@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	f.fill("Second")
	_, err = client.SendEmail(ctx, in)
	return err
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
