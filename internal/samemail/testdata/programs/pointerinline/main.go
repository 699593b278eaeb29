// Pointerinline builds the input with *string from a list, a map and a call in the
// literal itself, and writes through them before the send.
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

var title = "Title"

func current() *string { return &title }

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	list := []*string{aws.String("zero@example.com")}
	in := &sesv2.SendEmailInput{
		FromEmailAddress: list[0],
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: current()},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	for i := range 3 {
		*list[0] = fmt.Sprintf("sender%d@example.com", i)
		title = fmt.Sprint("Title ", i)
		if _, err := client.SendEmail(ctx, in); err != nil {
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
