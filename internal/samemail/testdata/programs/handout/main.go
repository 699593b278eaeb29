// Handout makes a client for each call by one function, and asks other packages for what it is made with.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"

	"example.com/programs/handout/settings"
)

func connect(ctx context.Context) (*sesv2.Client, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil
}

func quota(ctx context.Context) error {
	client, err := connect(ctx)
	if err != nil {
		return err
	}
	account, err := client.GetAccount(ctx, &sesv2.GetAccountInput{})
	if err != nil {
		return err
	}
	fmt.Println(account.SendQuota.Max24HourSend > 0)
	return nil
}

func sendNow(ctx context.Context, to, text string) error {
	limit, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	client, err := connect(limit)
	if err != nil {
		return err
	}
	site := settings.Get().Site()
	if site == "" {
		site = "none"
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		EmailTags:        []types.MessageTag{{Name: aws.String("site"), Value: aws.String(strings.ToLower(site))}},
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Now")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

var (
	once    sync.Once
	fault   error
	desk    *sesv2.Client
	loadedA bool
)

func open(ctx context.Context) error {
	once.Do(func() {
		region := settings.Region("mail")
		if region == "" {
			region = "us-east-1"
		}
		cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region))
		if err != nil {
			fault = fmt.Errorf("opening: %w", err)
			return
		}
		loadedA = cfg.Region != ""
		if settings.Get().Site() == "" {
			desk = sesv2.NewFromConfig(cfg)
		}
	})
	return fault
}

func deliver(ctx context.Context, client *sesv2.Client, to, text string) error {
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func main() {
	ctx := context.Background()
	if err := open(ctx); err != nil || desk == nil {
		fmt.Println("closed")
		os.Exit(1)
	}
	fmt.Println(loadedA, quota(ctx) == nil)
	fmt.Println(deliver(ctx, desk, "pat@example.com", "See you on Monday.") == nil)
	fmt.Println(sendNow(ctx, "kim@example.com", "Come in.") == nil, sendNow(ctx, "lee@example.com", "Come in, too.") == nil)
	fmt.Println(settings.Count())
}
