// Package mailer makes a configuration set before it sends.
package mailer

import (
	"context"
	"errors"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type mailer struct {
	client *sesv2.Client // want `\(type\)`
	set    string
}

func newMailer(ctx context.Context, cfg aws.Config, set string) (*mailer, error) {
	m := &mailer{client: sesv2.NewFromConfig(cfg), set: set} // want `\(client\)`
	//sesfix:ignore config-set the set serves another program
	_, err := m.client.CreateConfigurationSet(ctx, &sesv2.CreateConfigurationSetInput{
		ConfigurationSetName: aws.String(set),
		DeliveryOptions:      &types.DeliveryOptions{TlsPolicy: types.TlsPolicyRequire},
	})
	if err != nil {
		var failed *types.NotFoundException
		if !errors.As(err, &failed) {
			return nil, err
		}
	}
	in := &sesv2.CreateConfigurationSetInput{ConfigurationSetName: aws.String(set + "-two")}
	if _, err := m.client.CreateConfigurationSet(ctx, in); err != nil { // want `\(config-set\)`
		log.Println("no second set")
	}
	m.client.CreateConfigurationSet(ctx, &sesv2.CreateConfigurationSetInput{ConfigurationSetName: &set}) // want `\(config-set\)`
	return m, nil
}

func (m *mailer) send(ctx context.Context, to, text string) error {
	_, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress:     aws.String("alerts@example.com"),
		Destination:          &types.Destination{ToAddresses: []string{to}},
		ConfigurationSetName: aws.String(m.set),
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}
