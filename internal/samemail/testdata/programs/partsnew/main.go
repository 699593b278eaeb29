// Partsnew starts the parts of inputs in place, once and again, and keeps some in fields.
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

type keeper struct {
	client *sesv2.Client
	last   *types.Destination
}

func (k *keeper) build(to []string, html, text string) *sesv2.SendEmailInput {
	in := new(sesv2.SendEmailInput)
	in.Destination = new(types.Destination)
	in.Destination.ToAddresses = to
	if len(to) > 1 {
		in.Destination.CcAddresses = to[:1]
	}
	in.Content = new(types.EmailContent)
	in.Content.Simple = &types.Message{}
	in.Content.Simple.Body = new(types.Body)
	if html != "" {
		in.Content.Simple.Body.Html = new(types.Content)
		in.Content.Simple.Body.Html.Data = aws.String(html)
	}
	if text != "" {
		in.Content.Simple.Body.Text = &types.Content{Data: aws.String(text)}
	}
	in.Content.Simple.Subject = new(types.Content)
	in.Content.Simple.Subject.Data = aws.String("New: " + html + text)
	in.FromEmailAddress = aws.String("partsnew@example.com")
	return in
}

// turns starts the destination again in every turn, and the message of a piece.
func (k *keeper) turns(ctx context.Context) error {
	in := &sesv2.SendEmailInput{Destination: new(types.Destination), FromEmailAddress: aws.String("partsnew@example.com")}
	for i := range 4 {
		in.Destination = new(types.Destination)
		in.Destination.ToAddresses = append(in.Destination.ToAddresses, fmt.Sprintf("turn%d@example.com", i))
		if i == 1 {
			in.Destination.BccAddresses = []string{"bcc@example.com"}
		}
		in.Content = &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Turn")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(fmt.Sprint("turn ", i))}},
		}}
		if _, err := k.client.SendEmail(ctx, in); err != nil {
			return err
		}
	}
	return nil
}

func (k *keeper) piece(ctx context.Context, text string) error {
	dest := &types.Destination{ToAddresses: []string{"piece@example.com"}}
	k.last = dest
	message := new(types.Message)
	message.Body = new(types.Body)
	message.Body.Text = new(types.Content)
	message.Body.Text.Data = aws.String(text)
	message.Subject = new(types.Content)
	message.Subject.Data = aws.String("A piece")
	_ = message
	content := new(types.EmailContent)
	content.Simple = message
	_, err := k.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("partsnew@example.com"),
		Destination:      dest,
		Content:          content,
	})
	return err
}

// closures starts the destination again by a function literal that stands before.
func (k *keeper) closures(ctx context.Context, again bool) error {
	in := &sesv2.SendEmailInput{Content: &types.EmailContent{Simple: &types.Message{
		Subject: &types.Content{Data: aws.String("A closure")},
		Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
	}}}
	start := func() { in.Destination = new(types.Destination) }
	in.FromEmailAddress = aws.String("partsnew@example.com")
	in.Destination = new(types.Destination)
	in.Destination.CcAddresses = []string{"copy@example.com"}
	if again {
		start()
	}
	in.Destination.ToAddresses = []string{"closure@example.com"}
	_, err := k.client.SendEmail(ctx, in)
	return err
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	k := &keeper{client: sesv2.NewFromConfig(cfg)}
	for _, in := range []*sesv2.SendEmailInput{
		k.build([]string{"one@example.com"}, "<p>one</p>", ""),
		k.build([]string{"two@example.com", "three@example.com"}, "", "two"),
		k.build([]string{"four@example.com"}, "<p>four</p>", "four"),
	} {
		if _, err := k.client.SendEmail(ctx, in); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
	}
	if err := k.turns(ctx); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for _, again := range []bool{false, true} {
		if err := k.closures(ctx, again); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
	}
	if err := k.piece(ctx, "a piece"); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}
