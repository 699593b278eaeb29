// Package handout makes a client for each of its calls: one sends, others ask for the quota.
package handout

import (
	"context"
	"fmt"

	mail "github.com/aws/aws-sdk-go-v2/service/ses"
	parts "github.com/aws/aws-sdk-go-v2/service/ses/types"
)

func open(region string) *mail.Client { // want `\(type\)`
	client := mail.New(mail.Options{Region: region}) // want `\(client\)`
	return client
}

type office struct{ region string }

func (o *office) quota(ctx context.Context) error {
	if _, err := open(o.region).GetSendQuota(ctx, &mail.GetSendQuotaInput{}); err != nil { // want `\(account\)`
		return err
	}
	return nil
}

func (o *office) send(ctx context.Context, to, text string) error {
	name := fmt.Sprint("office in ", o.region)
	client := open(o.region)                              // want `\(client\)`
	_, err := client.SendEmail(ctx, &mail.SendEmailInput{ // want `\(send-email\)`
		Source:      &name,
		Destination: &parts.Destination{ToAddresses: []string{to}},
		Message: &parts.Message{
			Subject: &parts.Content{Data: &text},
			Body:    &parts.Body{Text: &parts.Content{Data: &text}},
		},
	})
	return err
}
