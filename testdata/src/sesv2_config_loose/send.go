// Package send goes on where its configuration cannot be loaded, in functions that can fail.
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

type sender struct{ client *sesv2.Client } // want `\(type\)`

func newSender(ctx context.Context) (*sender, error) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		log.Printf("config: %v", err)
	}
	return &sender{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func (s *sender) send(ctx context.Context, to string) error {
	_, err := s.client.SendEmail(ctx, input(to)) // want `\(send-email\)`
	return err
}

func main() {
	cfg, err := config.LoadDefaultConfig(context.Background()) // want `\(aws-config\)`
	if err != nil {
		log.Printf("config: %v", err)
	}
	client := sesv2.NewFromConfig(cfg)                                                        // want `\(client\)`
	if _, err := client.SendEmail(context.Background(), input("a@example.com")); err != nil { // want `\(send-email\)`
		log.Printf("send: %v", err)
	}
}

var _ = main
