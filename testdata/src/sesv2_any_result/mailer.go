// Package visits gives answers as values of no type, which are printed.
package visits

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, to string) (any, error) { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	if err != nil {
		return nil, err
	}
	return out, nil // want `\(output\)`
}

func remind(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	sent, err := send(ctx, client, to)
	if err != nil {
		return err
	}
	if sent != nil {
		log.Printf("sent: %+v", sent)
	}
	_, err = send(ctx, client, to)
	log.Println(send(ctx, client, to))
	return err
}
