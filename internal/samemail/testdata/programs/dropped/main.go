// Dropped has fields that Paubox has no place for: the mail is the same without.
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

func send(ctx context.Context, client *sesv2.Client, to string, tags map[string]string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress:               aws.String("dropped@example.com"),
		FromEmailAddressIdentityArn:    aws.String("arn:aws:ses:us-east-1:111122223333:identity/example.com"),
		FeedbackForwardingEmailAddress: aws.String("bounces@example.com"),
		ConfigurationSetName:           aws.String("alerts"),
		EmailTags:                      []types.MessageTag{{Name: aws.String("kind"), Value: aws.String("test")}},
		Destination:                    &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Dropped")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	for name, value := range tags {
		in.EmailTags = append(in.EmailTags, types.MessageTag{Name: aws.String(name), Value: aws.String(value)})
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
	if err := send(ctx, client, "a@example.com", nil); err != nil {
		return err
	}
	return send(ctx, client, "b@example.com", map[string]string{"team": "desk"})
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
