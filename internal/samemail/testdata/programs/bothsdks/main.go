// Bothsdks sends through both APIs of SES from one file.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	sestypes "github.com/aws/aws-sdk-go-v2/service/ses/types"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	old    *ses.Client
	client *sesv2.Client
}

func (m *mailer) send(ctx context.Context, to, text string) (*string, error) {
	out, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("new@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("New")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	if err != nil {
		return nil, err
	}
	return out.MessageId, nil
}

func (m *mailer) sendOld(ctx context.Context, to, text string) (string, error) {
	out, err := m.old.SendEmail(ctx, &ses.SendEmailInput{
		Source:      aws.String("old@example.com"),
		Destination: &sestypes.Destination{ToAddresses: []string{to}},
		Message: &sestypes.Message{
			Subject: &sestypes.Content{Data: aws.String("Old")},
			Body:    &sestypes.Body{Html: &sestypes.Content{Data: aws.String(text)}},
		},
	})
	if err != nil {
		return "", err
	}
	return *out.MessageId, nil
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	m := &mailer{client: client, old: ses.NewFromConfig(cfg)}
	for _, to := range []string{"a@example.com", "b@example.com"} {
		id, err := m.send(ctx, to, "text")
		if err != nil {
			return err
		}
		old, err := m.sendOld(ctx, to, "<p>html</p>")
		if err != nil {
			return err
		}
		fmt.Println(*id, old)
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
