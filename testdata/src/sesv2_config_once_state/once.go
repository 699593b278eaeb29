// Package once answers an error of its settings by what has been done before.
package once

import (
	"context"
	"fmt"
	"os"
	"sync"

	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

var (
	setup    sync.Once
	setupErr error
	files    *s3.Client
	mail     *sesv2.Client // want `\(type\)`
)

func prepare(ctx context.Context) error {
	setup.Do(func() {
		ready := false
		cfg, err := awsconfig.LoadDefaultConfig(ctx)
		if err != nil {
			if !ready {
				setupErr = fmt.Errorf("loading the settings: %w", err)
			}
			return
		}
		files = s3.NewFromConfig(cfg)
		ready = true
		if os.Getenv("PROVIDER") == "ses" {
			mail = sesv2.NewFromConfig(cfg) // want `\(client\)`
		}
	})
	return setupErr
}

// Tell mails a text.
func Tell(ctx context.Context, to, text string) error {
	if err := prepare(ctx); err != nil {
		return err
	}
	_, err := mail.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
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
