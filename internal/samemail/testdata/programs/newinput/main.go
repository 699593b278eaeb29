// Newinput starts with new(T) and var T and sets the fields one by one.
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

func byNew(to string, html bool) *sesv2.SendEmailInput {
	in := &sesv2.SendEmailInput{
		Destination: &types.Destination{},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{},
			Body:    &types.Body{},
		}},
	}
	in.FromEmailAddress = aws.String("new@example.com")
	in.Destination.ToAddresses = []string{to}
	in.Content.Simple.Subject.Data = aws.String("Set later")
	if html {
		in.Content.Simple.Body.Html = &types.Content{Data: aws.String("<p>html</p>")}
	} else {
		in.Content.Simple.Body.Text = &types.Content{Data: aws.String("text")}
	}
	return in
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	for i, to := range []string{"a@example.com", "b@example.com"} {
		_, err := client.SendEmail(ctx, byNew(to, i > 0))
		fmt.Println(err == nil)
	}
}
