// Package send puts inputs and clients into queues of any values.
package send

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

var jobs, clients []any

func enqueue(to string) {
	in := &sesv2.SendEmailInput{ // want `\(type\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("s")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("b")}},
		}},
	}
	jobs = append(jobs, in)
}

func register(cfg aws.Config) {
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	clients = append(clients, client)
	clients = append(clients, sesv2.NewFromConfig(cfg)) // want `\(client\)`
}

func work(ctx context.Context) error {
	for _, j := range jobs {
		if in, ok := j.(*sesv2.SendEmailInput); ok {
			if _, err := clients[0].(*sesv2.Client).SendEmail(ctx, in); err != nil { // want `\(send-email\)`
				return err
			}
		}
	}
	return nil
}
