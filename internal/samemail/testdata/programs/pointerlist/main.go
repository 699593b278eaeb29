// Pointerlist takes *string from a slice, a map and a call, and writes through
// them before the send.
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

func input(subject *string) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("list@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: subject},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
}

var title = "Title"

func current() *string { return &title }

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	list := []*string{aws.String("Zero"), aws.String("One")}
	byName := map[string]*string{"two": aws.String("Two")}
	inputs := []*sesv2.SendEmailInput{input(list[0]), input(byName["two"]), input(current())}
	for i, in := range inputs {
		*list[0] = "Changed zero"
		*byName["two"] = "Changed two"
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
