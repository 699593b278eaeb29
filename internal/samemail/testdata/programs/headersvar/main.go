// Headersvar collects headers in a variable, and adds some to the input.
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

func collected(ctx context.Context, client *sesv2.Client, visit string, urgent bool) error {
	var headers []types.MessageHeader
	headers = append(headers, types.MessageHeader{Name: aws.String("X-Clinic"), Value: aws.String("north")})
	if urgent {
		headers = append(headers, types.MessageHeader{Name: aws.String("X-Urgent"), Value: aws.String("yes")})
	}
	if visit != "" {
		headers = append(headers,
			types.MessageHeader{Name: aws.String("X-Visit"), Value: &visit},
			types.MessageHeader{Name: aws.String("X-Room"), Value: aws.String(visit[:1])},
		)
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("headersvar@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Collected")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
			Headers: headers,
		}},
	})
	return err
}

func added(ctx context.Context, client *sesv2.Client, visit, leave string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("headersvar@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"b@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Added")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	if visit != "" {
		in.Content.Simple.Headers = append(in.Content.Simple.Headers, types.MessageHeader{
			Name: aws.String("X-Visit"), Value: aws.String(visit)})
	}
	if leave != "" {
		in.Content.Simple.Headers = append(in.Content.Simple.Headers,
			types.MessageHeader{Name: aws.String("List-Unsubscribe"), Value: aws.String(leave)},
			types.MessageHeader{Name: aws.String("List-Unsubscribe-Post"), Value: aws.String("List-Unsubscribe=One-Click")})
	}
	_, err := client.SendEmail(ctx, in)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, visit := range []string{"", "7a", "8b"} {
		if err := collected(ctx, client, visit, visit == "8b"); err != nil {
			return err
		}
		if err := added(ctx, client, visit, ""); err != nil {
			return err
		}
		if err := added(ctx, client, visit, "<https://example.com/leave>"); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
