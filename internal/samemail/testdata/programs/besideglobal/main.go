// Besideglobal keeps its client in a variable, made by init, and hands it on.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

var svc *sesv2.Client

func init() {
	cfg, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		fmt.Println("no configuration")
		os.Exit(1)
	}
	svc = sesv2.NewFromConfig(cfg)
}

// sender has the client for its sends alone.
type sender struct{ client *sesv2.Client }

func (s sender) send(ctx context.Context, to, text string) error {
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func quota(ctx context.Context, client *sesv2.Client) (float64, error) {
	account, err := client.GetAccount(ctx, &sesv2.GetAccountInput{})
	if err != nil {
		return 0, err
	}
	return account.SendQuota.Max24HourSend, nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("not sent")
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	max, err := quota(ctx, svc)
	if err != nil {
		return err
	}
	fmt.Println(max)
	s := sender{client: svc}
	if err := s.send(ctx, "pat@example.com", "See you on Monday."); err != nil {
		return err
	}
	to, text := "kim@example.com", "See you on Tuesday."
	_, err = svc.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
