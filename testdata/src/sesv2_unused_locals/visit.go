// Package visit has variables that only dropped fields read.
package visit

import (
	"context"
	"errors"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

var asked int

func tenant(ctx context.Context) (string, error) {
	asked++
	return "clinic", ctx.Err()
}

func message(to string) *sesv2.SendEmailInput { // want `\(type\)`
	return &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("visits@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	}
}

// conditions are not needed any more.
func conditions(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	in := message(to)
	if set := os.Getenv("SES_SET"); set != "" {
		in.ConfigurationSetName = aws.String(set)
	}
	set, ok := os.LookupEnv("SES_OTHER_SET")
	if ok {
		in.ConfigurationSetName = aws.String(set)
	}
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

// branches fill a variable that goes.
func branches(ctx context.Context, client *sesv2.Client, to string, urgent bool) error { // want `\(type\)`
	var set string
	if urgent {
		set = "urgent"
	} else {
		set = "normal"
	}
	in := message(to)
	in.ConfigurationSetName = &set
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

// calls go on, and what else they give is read.
func calls(ctx context.Context, client *sesv2.Client, to string) (err error) { // want `\(type\)`
	set, ok := os.LookupEnv("SES_SET")
	if !ok {
		return errors.New("no set")
	}
	var name string
	name, err = tenant(ctx)
	if err != nil {
		return err
	}
	other, err := tenant(ctx)
	if err != nil {
		return err
	}
	in := message(to)
	in.ConfigurationSetName = aws.String(set + name)
	in.FeedbackForwardingEmailAddress = aws.String(other)
	_, err = client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
