// Retry hands the input to a function that sends it until it works.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client
	set    *string
}

func (s *sender) retry(ctx context.Context, input *sesv2.SendEmailInput, times int) (id string, err error) {
	if s.set != nil {
		input.ConfigurationSetName = s.set
	}
	input.ReplyToAddresses = []string{"desk@example.com"}
	for range times {
		var out *sesv2.SendEmailOutput
		if out, err = s.client.SendEmail(ctx, input); err == nil {
			return aws.ToString(out.MessageId), nil
		}
	}
	return "", errors.Join(errors.New("gave up"), err)
}

func (s *sender) send(ctx context.Context, to, text string) (string, error) {
	return s.retry(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}, 2)
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	s := &sender{client: sesv2.NewFromConfig(cfg)}
	for i, to := range []string{"a@example.com", "b@rejected.example", "c@example.com"} {
		if i == 2 {
			s.set = aws.String("alerts")
		}
		id, err := s.send(ctx, to, fmt.Sprint("fire ", i))
		fmt.Println(i, id, err == nil)
	}
}
