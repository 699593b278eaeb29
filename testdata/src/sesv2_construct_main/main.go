// Command remind sends one reminder; it ends with log.Fatal (S2).
package main

import (
	"context"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func main() {
	ctx := context.Background()

	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		log.Fatalf("unable to load SDK config, %v", err)
	}
	svc := sesv2.NewFromConfig(cfg) // want `\(client\)`

	_, err = svc.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String(os.Getenv("MAIL_FROM")),
		Destination:      &types.Destination{ToAddresses: os.Args[1:]},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Your appointment")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("See you tomorrow.")}},
			},
		},
	})
	if err != nil {
		log.Fatal(err)
	}
}
