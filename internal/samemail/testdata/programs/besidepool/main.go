// Besidepool asks for the quota with the client that sends; one mailer has its client
// from a map.
package main

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type carrier struct{ client *sesv2.Client }

func newCarrier(cfg aws.Config) (*carrier, error) {
	return &carrier{client: sesv2.NewFromConfig(cfg)}, nil
}

func pooled(clients map[string]*sesv2.Client, name string) *carrier {
	return &carrier{client: clients[name]}
}

func (c *carrier) carry(ctx context.Context, to string) error {
	if _, err := c.client.GetAccount(ctx, &sesv2.GetAccountInput{}); err != nil {
		return err
	}
	_, err := c.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you on Monday.")}},
		}},
	})
	return err
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		panic(err)
	}
	one, err := newCarrier(cfg)
	if err != nil {
		panic(err)
	}
	two := pooled(map[string]*sesv2.Client{"a": sesv2.NewFromConfig(cfg)}, "a")
	fmt.Println(one.carry(ctx, "pat@example.com"), two.carry(ctx, "kim@example.com"))
}
