// Package app needs its region variable for more than the configuration: the
// variable stays.
package app

import (
	"context"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func publish(ctx context.Context, reader string) error {
	region := os.Getenv("REGION")
	log.Printf("running in %s", region)
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region)) // want `\(aws-config\)`
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.RetryMaxAttempts = 5
	})
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("documents@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{reader}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("A new document")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("It waits for you.")}},
			},
		},
	})
	return err
}
