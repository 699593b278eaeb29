// Package kept makes clients in functions, each of which does something that a Paubox client would miss, or not do.
package kept

import (
	"context"
	"errors"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

var (
	made     int
	shared   *sesv2.Client // want `\(type\)`
	settings aws.Config
)

func endpoint(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	cfg.BaseEndpoint = aws.String(os.Getenv("MAIL_ENDPOINT"))
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}

func endpointQuota(ctx context.Context) error {
	client, err := endpoint(ctx)
	if err != nil {
		return err
	}
	_, err = client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	return err
}

func endpointSend(ctx context.Context, to string) error {
	client, err := endpoint(ctx)
	if err != nil {
		return err
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func counted(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	made++
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}

func countedQuota(ctx context.Context) error {
	client, err := counted(ctx)
	if err != nil {
		return err
	}
	_, err = client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	return err
}

func countedSend(ctx context.Context, to string) error {
	client, err := counted(ctx)
	if err != nil {
		return err
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func gated(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	if os.Getenv("MAIL") == "off" {
		return nil, errors.New("no mail today")
	}
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}

func gatedQuota(ctx context.Context) error {
	client, err := gated(ctx)
	if err != nil {
		return err
	}
	_, err = client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	return err
}

func gatedSend(ctx context.Context, to string) error {
	client, err := gated(ctx)
	if err != nil {
		return err
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func cached(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	return shared, nil
}

func cachedQuota(ctx context.Context) error {
	client, err := cached(ctx)
	if err != nil {
		return err
	}
	_, err = client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	return err
}

func cachedSend(ctx context.Context, to string) error {
	client, err := cached(ctx)
	if err != nil {
		return err
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func given(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	return sesv2.NewFromConfig(settings), nil // want `\(client\)`
}

func givenQuota(ctx context.Context) error {
	client, err := given(ctx)
	if err != nil {
		return err
	}
	_, err = client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	return err
}

func givenSend(ctx context.Context, to string) error {
	client, err := given(ctx)
	if err != nil {
		return err
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func optional(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	if os.Getenv("MAIL") == "off" {
		return nil, nil
	}
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}

func optionalQuota(ctx context.Context) error {
	client, err := optional(ctx)
	if err != nil {
		return err
	}
	_, err = client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	return err
}

func optionalSend(ctx context.Context, to string) error {
	client, err := optional(ctx)
	if err != nil {
		return err
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func plain(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}

func plainQuota(ctx context.Context) error {
	client, err := plain(ctx)
	if err != nil {
		return err
	}
	_, err = client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	return err
}

func plainSend(ctx context.Context, to string) error {
	client, _ := plain(ctx)
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}
