// Command main hands clients to methods.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type app struct {
	sesClient *sesv2.Client // want `\(type\)`
}

type worker struct{ jobs []string }

// work falls back to a client of its own.
func (w *worker) work(ctx context.Context, client *sesv2.Client, cfg aws.Config) error { // want `\(type\)`
	if client == nil {
		client = sesv2.NewFromConfig(cfg) // want `\(client\)`
	}
	for _, to := range w.jobs {
		if _, err := client.GetAccount(ctx, &sesv2.GetAccountInput{}); err != nil { // want `\(account\)`
			return err
		}
		if err := func() error {
			_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
				FromEmailAddress: aws.String("alerts@example.com"),
				Destination:      &types.Destination{ToAddresses: []string{to}},
				Content: &types.EmailContent{Simple: &types.Message{
					Subject: &types.Content{Data: aws.String("An alert")},
					Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
				}},
			})
			return err
		}(); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) start(ctx context.Context, cfg aws.Config) error {
	w := &worker{jobs: []string{"nurse@example.com"}}
	if err := w.work(ctx, nil, cfg); err != nil {
		return err
	}
	return w.work(ctx, a.sesClient, cfg)
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	a := &app{sesClient: sesv2.NewFromConfig(cfg)} // want `\(client\)`
	if err := a.start(ctx, cfg); err != nil {
		log.Fatal(err)
	}
}
