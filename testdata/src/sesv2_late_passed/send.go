// Package send hands a client that it made to another function, without an error result.
package send

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func run(ctx context.Context, to string) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		log.Printf("config: %v", err)
	}
	send(ctx, sesv2.NewFromConfig(cfg), to) // want `\(client\)`
}

func send(ctx context.Context, client *sesv2.Client, to string) { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("s")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("b")}},
		}},
	})
	if err != nil {
		log.Printf("send: %v", err)
	}
}
