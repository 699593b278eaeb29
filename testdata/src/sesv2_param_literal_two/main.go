// Command main makes two clients in one literal.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type pair struct{ a, b *mailer }
type mailer struct{ client *sesv2.Client } // want `\(type\)`

func newMailer(client *sesv2.Client) *mailer { return &mailer{client: client} } // want `\(type\)`

func (m *mailer) send(ctx context.Context, to string) error { return run(ctx, m.client, to) }

func run(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	if _, err := client.GetAccount(ctx, &sesv2.GetAccountInput{}); err != nil { // want `\(account\)`
		return err
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	})
	return err
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	client := sesv2.NewFromConfig(cfg)                                                         // want `\(client\)`
	p := &pair{a: newMailer(sesv2.NewFromConfig(cfg)), b: newMailer(sesv2.NewFromConfig(cfg))} // want `\(client\)` `\(client\)`
	q := newMailer(client)
	log.Println(p.a.send(ctx, "a@example.com"), p.b.send(ctx, "b@example.com"), q.send(ctx, "c"))
}
