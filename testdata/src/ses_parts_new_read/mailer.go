// Package visits looks at the parts of an input that it starts in place.
package visits

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
)

func taken(ctx context.Context, client *ses.Client, to []string, text string) error { // want `\(type\)`
	in := new(ses.SendEmailInput)
	in.Source = aws.String("care@example.com")
	in.Destination = new(types.Destination)
	in.Destination.ToAddresses = to
	dest := in.Destination
	dest.CcAddresses = to
	in.Message = new(types.Message)
	in.Message.Subject = &types.Content{Data: aws.String("Your visit")}
	in.Message.Body = new(types.Body)
	in.Message.Body.Text = &types.Content{Data: aws.String(text)}
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func asked(ctx context.Context, client *ses.Client, to []string, text string) error { // want `\(type\)`
	in := new(ses.SendEmailInput)
	in.Source = aws.String("care@example.com")
	in.Destination = new(types.Destination)
	in.Destination.ToAddresses = to
	in.Message = new(types.Message)
	in.Message.Subject = &types.Content{Data: aws.String("Your visit")}
	if in.Message.Body == nil {
		in.Message.Body = new(types.Body)
	}
	in.Message.Body.Text = &types.Content{Data: aws.String(text)}
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func handed(ctx context.Context, client *ses.Client, to []string, text string) error { // want `\(type\)`
	in := new(ses.SendEmailInput)
	in.Source = aws.String("care@example.com")
	in.Destination = new(types.Destination)
	in.Destination.ToAddresses = to
	fill(in.Destination, to)
	in.Message = new(types.Message)
	in.Message.Subject = &types.Content{Data: aws.String("Your visit")}
	in.Message.Body = new(types.Body)
	in.Message.Body.Text = &types.Content{Data: aws.String(text)}
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func fill(d *types.Destination, to []string) { d.BccAddresses = to } // want `\(type\)`

func printed(ctx context.Context, client *ses.Client, to []string, text string) error { // want `\(type\)`
	in := new(ses.SendEmailInput)
	in.Source = aws.String("care@example.com")
	in.Destination = new(types.Destination)
	in.Destination.ToAddresses = to
	in.Message = new(types.Message)
	in.Message.Subject = &types.Content{Data: aws.String("Your visit")}
	in.Message.Body = new(types.Body)
	in.Message.Body.Text = &types.Content{Data: aws.String(text)}
	fmt.Println(in.Message.Body)
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}

func reset(ctx context.Context, client *ses.Client, to []string, text string) error { // want `\(type\)`
	in := new(ses.SendEmailInput)
	in.Source = aws.String("care@example.com")
	in.Destination = new(types.Destination)
	in.Destination.ToAddresses = to
	in.Message = new(types.Message)
	in.Message.Subject = &types.Content{Data: aws.String("Your visit")}
	in.Message.Body = new(types.Body)
	in.Message.Body.Text = &types.Content{Data: aws.String(text)}
	if text == "" {
		in.Message.Body = new(types.Body)
		in.Message.Body.Html = &types.Content{Data: aws.String("<p>none</p>")}
	}
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
