// Package send loads its configuration in functions of its own, with other names of the imports.
package send

import (
	"context"
	"os"

	amz "github.com/aws/aws-sdk-go-v2/aws"
	amzconfig "github.com/aws/aws-sdk-go-v2/config"
	mail "github.com/aws/aws-sdk-go-v2/service/sesv2"
	mailtypes "github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func input(to string) *mail.SendEmailInput { // want `\(type\)`
	return &mail.SendEmailInput{
		FromEmailAddress: amz.String("care@example.com"),
		Destination:      &mailtypes.Destination{ToAddresses: []string{to}},
		Content: &mailtypes.EmailContent{Simple: &mailtypes.Message{
			Subject: &mailtypes.Content{Data: amz.String("s")},
			Body:    &mailtypes.Body{Text: &mailtypes.Content{Data: amz.String("b")}},
		}},
	}
}

func load(ctx context.Context) amz.Config {
	cfg, err := amzconfig.LoadDefaultConfig(ctx, amzconfig.WithRegion(os.Getenv("AWS_REGION")))
	if err != nil {
		panic(err)
	}
	return cfg
}

func send(ctx context.Context, to string) error {
	cfg := load(ctx)                           // want `\(aws-config\)`
	client := mail.NewFromConfig(cfg)          // want `\(client\)`
	_, err := client.SendEmail(ctx, input(to)) // want `\(send-email\)`
	return err
}
