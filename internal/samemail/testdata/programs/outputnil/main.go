// Outputnil looks at the output of a send that failed.
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

func send(ctx context.Context, client *sesv2.Client, to string) (out *sesv2.SendEmailOutput, err error) {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("nil@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Nil")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	in.Destination.ToAddresses = append(in.Destination.ToAddresses, to)
	out, err = client.SendEmail(ctx, in)
	return
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	for _, to := range []string{"b@example.com", "c@rejected.example", "d@example.com"} {
		out, err := send(ctx, client, to)
		if out != nil {
			fmt.Println(*out.MessageId)
		}
		fmt.Println(out == nil, err == nil)
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
