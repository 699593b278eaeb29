// Package send makes a client for each mail, in a function without an error result, by other names.
package send

import (
	"context"
	"log"

	amz "github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	mail "github.com/aws/aws-sdk-go-v2/service/sesv2"
	mailtypes "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func input(to string) *mail.SendEmailInput { // want `\(type\)`
	return &mail.SendEmailInput{
		FromEmailAddress: amz.String("care@example.com"),
		Destination:      &mailtypes.Destination{ToAddresses: []string{to}},
		Content: &mailtypes.EmailContent{Simple: &mailtypes.Message{
			Subject: &mailtypes.Content{Data: amz.String("s")},
			Body:    &mailtypes.Body{Text: &mailtypes.Content{Data: amz.String("b")}},
		}},
	}
}

func send(ctx context.Context, to string) {
	var pauboxSender = "taken"
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		log.Printf("config: %v", err)
	}
	client := mail.NewFromConfig(cfg)         // want `\(client\)`
	_, err = client.SendEmail(ctx, input(to)) // want `\(send-email\)`
	if err != nil {
		log.Printf("send by %s: %v", pauboxSender, err)
	}
}

type pauboxSender struct{}
