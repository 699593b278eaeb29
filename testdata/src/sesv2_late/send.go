// Package send makes a client for each mail, in functions without an error result.
package send

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func input(to string) *sesv2.SendEmailInput { // want `\(type\)`
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("s")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("b")}},
		}},
	}
}

func send(ctx context.Context, to string) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		log.Printf("config: %v", err)
	}
	client := sesv2.NewFromConfig(cfg)        // want `\(client\)`
	_, err = client.SendEmail(ctx, input(to)) // want `\(send-email\)`
	if err != nil {
		log.Printf("send: %v", err)
	}
}

func sendNamed(ctx context.Context, to string) string {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		log.Printf("config: %v", err)
	}
	client := sesv2.NewFromConfig(cfg)           // want `\(client\)`
	out, err := client.SendEmail(ctx, input(to)) // want `\(send-email\)`
	if err != nil {
		return ""
	}
	return *out.MessageId // want `\(output\)`
}
