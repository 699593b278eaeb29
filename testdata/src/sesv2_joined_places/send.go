// Package send has values of an interface with more methods in places of many kinds.
package send

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type accounts interface {
	GetAccount(ctx context.Context, in *sesv2.GetAccountInput, opts ...func(*sesv2.Options)) (*sesv2.GetAccountOutput, error) // want `\(type\)`
}

type api interface {
	accounts
	SendEmail(ctx context.Context, in *sesv2.SendEmailInput, opts ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) // want `\(type\)`
}

var clients = map[api]string{}

func run(ctx context.Context, to string) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	c := sesv2.NewFromConfig(cfg) // want `\(client\)`
	var a api = c
	clients[a] = "first"
	pa := &a
	switch *pa {
	case nil:
		return nil
	}
	if a == api(c) {
		if _, err := a.GetAccount(ctx, nil); err != nil { // want `\(account\)`
			return err
		}
	}
	_, err = a.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("s")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("b")}},
		}},
	})
	return err
}
