// Package visits gives answers as values of no type, which are more than printed.
package visits

import (
	"context"
	"encoding/json"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func asserted(ctx context.Context, client *sesv2.Client, to string) (any, error) { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func useAsserted(ctx context.Context, client *sesv2.Client, to string) (string, any) { // want `\(type\)`
	sent, _ := asserted(ctx, client, to)
	out, _ := sent.(interface{ String() string })
	return out.String(), nil
}

func encoded(ctx context.Context, client *sesv2.Client, to string) (any, error) { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func useEncoded(ctx context.Context, client *sesv2.Client, to string) (string, any) { // want `\(type\)`
	sent, _ := encoded(ctx, client, to)
	text, _ := json.Marshal(sent)
	return string(text), nil
}

func kept(ctx context.Context, client *sesv2.Client, to string) (any, error) { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func useKept(ctx context.Context, client *sesv2.Client, to string) (string, any) { // want `\(type\)`
	sent, _ := kept(ctx, client, to)
	return "", sent
}

func Exported(ctx context.Context, client *sesv2.Client, to string) (any, error) { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func valued(ctx context.Context, client *sesv2.Client, to string) (any, error) { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

var sender = valued
