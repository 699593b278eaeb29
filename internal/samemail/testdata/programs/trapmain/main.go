// Trapmain changes in main what another function took the address of.
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

type draft struct{ from, subject string }

func input(d *draft) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: &d.from,
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &d.subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	d := draft{"one@example.com", "One"}
	in := input(&d)
	for i := range 2 {
		_, err := client.SendEmail(ctx, in)
		fmt.Println(i, err)
		d.subject = "Two"
	}
}
