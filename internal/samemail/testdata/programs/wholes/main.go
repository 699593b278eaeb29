// Wholes replaces whole parts of inputs that have such parts already.
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

func content(ctx context.Context, client *sesv2.Client, html string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("wholes@example.com"),
		Destination: &types.Destination{
			ToAddresses:  []string{"first@example.com"},
			BccAddresses: []string{"hidden@example.com"},
		},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Content of old")},
			Body: &types.Body{
				Html: &types.Content{Data: aws.String("<p>old</p>")},
				Text: &types.Content{Data: aws.String("old")},
			},
		}},
	}
	if html != "" {
		in.Content.Simple = &types.Message{
			Body:    &types.Body{Html: &types.Content{Data: aws.String(html)}},
			Subject: &types.Content{Data: aws.String("Content of " + html)},
		}
		in.Destination = &types.Destination{ToAddresses: []string{"second@example.com", "third@example.com"}}
	}
	_, err := client.SendEmail(ctx, in)
	return err
}

// one input for all turns: what a turn sets ends with the next.
func turns(ctx context.Context, client *sesv2.Client) error {
	var in sesv2.SendEmailInput
	in.FromEmailAddress = aws.String("turns@example.com")
	in.Content = &types.EmailContent{Simple: &types.Message{
		Subject: &types.Content{Data: aws.String("Turns")},
		Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
	}}
	for i := range 4 {
		to := &types.Destination{ToAddresses: []string{fmt.Sprintf("turn%d@example.com", i)}}
		if i == 2 {
			to.CcAddresses = append(to.CcAddresses, "copy@example.com")
		}
		in.Destination = to
		if i == 1 {
			in.Destination = &types.Destination{ToAddresses: []string{"other@example.com"}, BccAddresses: []string{"bcc@example.com"}}
		}
		if i%2 == 1 {
			in.Content.Simple.Body = &types.Body{Html: &types.Content{Data: aws.String("<p>html</p>")}}
		} else {
			in.Content.Simple.Body = &types.Body{Text: &types.Content{Data: aws.String("text")}}
		}
		if _, err := client.SendEmail(ctx, &in); err != nil {
			return err
		}
	}
	return nil
}

func address(in *sesv2.SendEmailInput, to string) {
	in.Destination = &types.Destination{ToAddresses: []string{to}}
}

// the destination is replaced by a function that does not know of the copies.
func elsewhere(ctx context.Context, client *sesv2.Client, replace bool) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("elsewhere@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"a@example.com"}, CcAddresses: []string{"cc@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Elsewhere")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	}
	if replace {
		address(in, "b@example.com")
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
	for _, html := range []string{"", "<p>one</p>", "<p>two</p>"} {
		if err := content(ctx, client, html); err != nil {
			return err
		}
	}
	if err := elsewhere(ctx, client, false); err != nil {
		return err
	}
	if err := elsewhere(ctx, client, true); err != nil {
		return err
	}
	return turns(ctx, client)
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
