// Trapmethod changes a variable by a method with a pointer receiver.
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

type title string

func (t *title) set(s string) { *t = title(s) }

type draft struct{ subject string }

func (d *draft) set(s string) { *d = draft{s} }

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	d := draft{"First"}
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("method@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &d.subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	d.set("Second")
	if _, err := client.SendEmail(ctx, in); err != nil {
		return err
	}
	var t title
	t.set("unused")
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
