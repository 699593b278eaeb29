// Iface sends through an interface of its own, with a fake and a wrapper.
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

type sender interface {
	SendEmail(ctx context.Context, params *sesv2.SendEmailInput, optFns ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error)
}

// counted counts what goes through it.
type counted struct {
	next  sender
	count *int
}

func (c counted) SendEmail(ctx context.Context, params *sesv2.SendEmailInput, optFns ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) {
	*c.count++
	fmt.Println("to", len(params.Destination.ToAddresses))
	return c.next.SendEmail(ctx, params, optFns...)
}

// fake keeps the mails.
type fake struct{ got []*sesv2.SendEmailInput }

func (f *fake) SendEmail(_ context.Context, in *sesv2.SendEmailInput, _ ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) {
	f.got = append(f.got, in)
	return &sesv2.SendEmailOutput{MessageId: aws.String("fake")}, nil
}

type mailer struct{ client sender }

func (m *mailer) send(ctx context.Context, to ...string) (string, error) {
	out, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("iface@example.com"),
		Destination:      &types.Destination{ToAddresses: to},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Interface")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("text")}},
		}},
	})
	if err != nil {
		return "", err
	}
	return aws.ToString(out.MessageId), nil
}

var _ sender = (*fake)(nil)

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	count, f := 0, new(fake)
	real := &mailer{client: client}
	mailers := []*mailer{real, {client: counted{real.client, &count}}, {client: f}, {client: counted{counted{f, &count}, &count}}}
	for _, m := range mailers {
		id, err := m.send(ctx, "a@example.com", "b@example.com")
		fmt.Println(id, err, count)
	}
	for _, in := range f.got {
		fmt.Println(*in.FromEmailAddress, in.Destination.ToAddresses, *in.Content.Simple.Subject.Data)
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
