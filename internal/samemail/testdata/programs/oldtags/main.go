// Oldtags uses the first API of SES with what ends with it: tags, ARNs, a return path.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

func send(ctx context.Context, client *ses.Client, to string, set *string) error {
	in := &ses.SendEmailInput{
		Source:      aws.String("tags@example.com"),
		SourceArn:   aws.String("arn:aws:ses:us-east-1:111122223333:identity/example.com"),
		ReturnPath:  aws.String("bounces@example.com"),
		Tags:        []types.MessageTag{{Name: aws.String("kind"), Value: aws.String("test")}},
		Destination: &types.Destination{ToAddresses: []string{to}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("Tags")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		},
	}
	if set != nil {
		in.ConfigurationSetName = set
	}
	_, err := client.SendEmail(ctx, in)
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := ses.NewFromConfig(cfg)
	if err := send(ctx, client, "a@example.com", nil); err != nil {
		return err
	}
	return send(ctx, client, "b@example.com", aws.String("alerts"))
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
