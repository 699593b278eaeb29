// Containers keeps inputs in slices, maps and structs, and changes them there.
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

type outbox struct {
	byName map[string]*sesv2.SendEmailInput
	queue  []*sesv2.SendEmailInput
	last   *sesv2.SendEmailInput
}

func input(name string) *sesv2.SendEmailInput {
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("outbox@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{name + "@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("For " + name)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
}

func (o *outbox) add(name string) {
	o.last = input(name)
	o.queue = append(o.queue, o.last)
	o.byName[name] = o.last
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	o := &outbox{byName: map[string]*sesv2.SendEmailInput{}}
	for _, name := range []string{"a", "b", "c"} {
		o.add(name)
	}
	o.byName["b"].Destination.CcAddresses = []string{"cc@example.com"}
	o.queue[0].Content.Simple.Body.Html = &types.Content{Data: aws.String("<p>first</p>")}
	o.last.FromEmailAddress = aws.String("last@example.com")
	o.last.Content.Simple.Subject.Data = aws.String("Last")
	for _, in := range o.queue {
		if _, err := client.SendEmail(ctx, in); err != nil {
			return err
		}
		fmt.Println(in.Destination.ToAddresses[0], len(in.Destination.CcAddresses))
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
