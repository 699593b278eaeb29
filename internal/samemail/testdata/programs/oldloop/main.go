// Oldloop uses the first API of SES in a loop, with recipients from a loop.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

type group struct {
	name    string
	members []string
}

type mailer struct {
	svc    *ses.Client
	source string
}

func (m mailer) mail(ctx context.Context, g group) error {
	input := &ses.SendEmailInput{
		Source:      &m.source,
		Destination: &types.Destination{},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("To " + g.name)},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Hello " + g.name)}},
		},
	}
	for i, member := range g.members {
		if i == 0 {
			input.Destination.ToAddresses = append(input.Destination.ToAddresses, member)
			continue
		}
		input.Destination.BccAddresses = append(input.Destination.BccAddresses, member)
	}
	_, err := m.svc.SendEmail(ctx, input)
	var rejected *types.MessageRejected
	if errors.As(err, &rejected) {
		fmt.Println(g.name, "rejected")
		return nil
	}
	return err
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := ses.NewFromConfig(cfg)
	m := mailer{client, "groups@example.com"}
	for _, g := range []group{
		{"one", []string{"a@example.com"}},
		{"three", []string{"a@example.com", "b@example.com", "c@example.com"}},
		{"bad", []string{"d@rejected.example"}},
		{"two", []string{"e@example.com", "f@example.com"}},
	} {
		if err := m.mail(ctx, g); err != nil {
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
