// Package mailer has clients with options, which ask for the quota too.
package mailer

import (
	"context"
	"net/http"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Mailer sends alerts.
type Mailer struct {
	client *sesv2.Client // want `\(type\)`
	from   string
}

// New makes a Mailer.
func New(ctx context.Context, endpoint string) (*Mailer, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	// LocalStack has an endpoint of its own.
	client := sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.Region = "eu-west-1"
		// set by hand
		if endpoint != "" { // not in production
			o.BaseEndpoint = aws.String(endpoint)
		}
	})
	return &Mailer{client: client, from: "alerts@example.com"}, nil
}

// inPlace makes the client in the literal.
func inPlace(cfg aws.Config, hc *http.Client) (*Mailer, error) {
	return &Mailer{
		client: sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
			o.RetryMaxAttempts = 5
			o.HTTPClient = hc
			if ep := os.Getenv("SES_ENDPOINT"); ep != "" {
				o.BaseEndpoint = aws.String(ep)
			}
		}),
		from: "alerts@example.com",
	}, nil
}

// MustMailer has no error result.
func MustMailer(cfg aws.Config) *Mailer {
	return &Mailer{client: sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { // want `\(client\)`
		o.BaseEndpoint = aws.String("http://localhost:8005")
	}), from: "alerts@example.com"}
}

// fromOptions makes the client without a configuration.
func fromOptions(endpoint *string) (*Mailer, error) {
	m := &Mailer{from: "alerts@example.com"}
	m.client = sesv2.New(sesv2.Options{Region: "eu-west-1", BaseEndpoint: endpoint}) // want `\(client\)`
	return m, nil
}

// plain has options that Paubox needs nothing of.
func plain(cfg aws.Config, region string) (*Mailer, error) {
	client := sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { o.Region = region }) // want `\(client\)`
	return &Mailer{client: client}, nil
}

// Send sends, unless the quota is used up.
func (m *Mailer) Send(ctx context.Context, to, text string) error {
	account, err := m.client.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	if err != nil {
		return err
	}
	if account.SendQuota.SentLast24Hours >= account.SendQuota.Max24HourSend {
		return nil
	}
	_, err = m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String(m.from),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
