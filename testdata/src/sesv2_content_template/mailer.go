// Package mailer sends text by itself, and reminders by a stored template.
package mailer

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func run(ctx context.Context, from, to, data string) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	client := sesv2.NewFromConfig(cfg)                    // want `\(client\)`
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-templated\)`
		FromEmailAddress: aws.String(from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Template: &types.Template{
			TemplateName: aws.String("reminder"),
			TemplateData: aws.String(data),
		}},
	})
	if err != nil {
		log.Print("reminder not sent")
	}
	_, err = client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String(from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("The reminder is on its way.")}},
		}},
	})
	if err != nil {
		log.Print("alert not sent")
	}
}
