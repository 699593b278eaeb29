// Errreach hands the error of a send to its check by a pointer.
package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func try(ctx context.Context, c *sesv2.Client, to string, failed *error) {
	_, *failed = c.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("Clinic <clinic@example.com>"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you on Monday.")}},
		}},
	})
}

func tried(ctx context.Context, c *sesv2.Client, to string) error {
	var err error
	try(ctx, c, to, &err)
	return err
}

func check(ctx context.Context, c *sesv2.Client, to string) string {
	err := tried(ctx, c, to)
	var limit *types.TooManyRequestsException
	if errors.As(err, &limit) {
		return "later"
	}
	return fmt.Sprint(err)
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		panic(err)
	}
	c := sesv2.NewFromConfig(cfg)
	fmt.Println(check(ctx, c, "pat@example.com"), check(ctx, c, "kim@example.com"))
}
