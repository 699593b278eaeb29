// Command notice has variables named os, log, client, paubox and err where the
// client is made.
package main

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type logger struct{}

func (logger) Println(args ...any) { fmt.Println(args...) }

func run(ctx context.Context, client string, paubox bool) error {
	var err error
	os, log := "linux", logger{}
	log.Println("running for", client, "on", os, paubox)

	cfg, cfgErr := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if cfgErr != nil {
		return cfgErr
	}
	mail := sesv2.NewFromConfig(cfg)                      // want `\(client\)`
	var out *sesv2.SendEmailOutput                        // want `\(type\)`
	out, err = mail.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("notices@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{client}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("A notice")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Running on " + os)}},
		}},
	})
	if err != nil {
		return err
	}
	log.Println(aws.ToString(out.MessageId)) // want `\(output\)`
	return nil
}

func main() {
	if err := run(context.Background(), "desk@example.com", true); err != nil {
		fmt.Println(err)
	}
}
