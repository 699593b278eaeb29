// Package once keeps the error of its settings in a variable of the function around the one that loads them.
package once

import (
	"context"
	"sync"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type desk struct {
	files *s3.Client
	mail  *sesv2.Client // want `\(type\)`
}

func open(ctx context.Context) (*desk, error) {
	var err error
	d, once := &desk{}, sync.Once{}
	once.Do(func() {
		var cfg aws.Config
		cfg, err = config.LoadDefaultConfig(ctx)
		if err != nil {
			return
		}
		d.files = s3.NewFromConfig(cfg)
		d.mail = sesv2.NewFromConfig(cfg) // want `\(client\)`
	})
	return d, err
}

func (d *desk) tell(ctx context.Context, to, text string) error {
	_, err := d.mail.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: &from,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &subject},
			Body:    &types.Body{Text: &types.Content{Data: &text}},
		}},
	})
	return err
}

var from, subject = "care@example.com", "Your visit"
