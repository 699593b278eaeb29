// Paramwritten has parameters that get a client of their own where there is none.
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

type office struct{ client *sesv2.Client }

func (o *office) mailOrMake(ctx context.Context, client *sesv2.Client, cfg aws.Config, to string) error {
	if client == nil && o.client != nil {
		client = o.client
	}
	if client == nil {
		client = sesv2.NewFromConfig(cfg)
		o.client = client
		fmt.Println("made")
	}
	if _, err := client.GetAccount(ctx, &sesv2.GetAccountInput{}); err != nil {
		return err
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("clinic@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you on Monday.")}},
		}},
	})
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	o := &office{}
	client := sesv2.NewFromConfig(cfg)
	if err := o.mailOrMake(ctx, client, cfg, "pat@example.com"); err != nil {
		return err
	}
	if err := o.mailOrMake(ctx, nil, cfg, "kim@example.com"); err != nil {
		return err
	}
	if err := o.mailOrMake(ctx, nil, cfg, "jo@example.com"); err != nil {
		return err
	}
	return o.mailOrMake(ctx, o.client, cfg, "max@example.com")
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("not sent")
		os.Exit(1)
	}
}
