// Errkept makes its clients where err holds an error already, or is that of a block
// around: none of these errors gets lost.
package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func deliver(ctx context.Context, c *sesv2.Client, to string) error {
	_, err := c.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you on Monday.")}},
		}},
	})
	if to == "kim@example.com" {
		return errors.New("kim")
	}
	return err
}

func pending(ctx context.Context, cfg aws.Config) error {
	err := errors.New("before")
	client := sesv2.NewFromConfig(cfg)
	if sent := deliver(ctx, client, "pat@example.com"); sent != nil {
		return sent
	}
	return err
}

func outer(ctx context.Context, cfg aws.Config, mail bool) error {
	var err error
	if mail {
		client := sesv2.NewFromConfig(cfg)
		err = deliver(ctx, client, "kim@example.com")
	}
	return err
}

func named(ctx context.Context, cfg aws.Config) (err error) {
	for _, to := range []string{"pat@example.com", "kim@example.com"} {
		client := sesv2.NewFromConfig(cfg)
		err = deliver(ctx, client, to)
	}
	return
}

type postman struct{ client *sesv2.Client }

func newPostman(cfg aws.Config) *postman {
	return &postman{client: sesv2.NewFromConfig(cfg)}
}

func called(ctx context.Context, cfg aws.Config) error {
	err := errors.New("early")
	p := newPostman(cfg)
	if sent := deliver(ctx, p.client, "jo@example.com"); sent != nil {
		return sent
	}
	return err
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		panic(err)
	}
	fmt.Println(pending(ctx, cfg), outer(ctx, cfg, true), named(ctx, cfg), called(ctx, cfg))
}
