// Package outbox makes a client for every message (S1): the configuration's
// error check becomes the client's.
package outbox

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Send sends one message and returns its ID.
func Send(to, text string) (string, error) {
	cfg, err := config.LoadDefaultConfig(context.TODO()) // want `\(aws-config\)`
	if err != nil {
		return "", fmt.Errorf("configuration: %w", err)
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`

	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("outbox@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("A message for you")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
			},
		},
	}
	out, err := client.SendEmail(context.TODO(), input) // want `SendEmail.*\(send-email\)`
	if err != nil {
		return "", err
	}
	return aws.ToString(out.MessageId), nil // want `\(output\)`
}
