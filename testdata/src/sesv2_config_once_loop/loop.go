// Package loop goes on with the next account where the settings of one cannot be loaded.
package loop

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

var mails = map[string]*desk{}

type desk struct {
	files *s3.Client
	mail  *sesv2.Client // want `\(type\)`
}

func open(ctx context.Context, profiles, desks []string) {
	for _, profile := range profiles {
		cfg, err := config.LoadDefaultConfig(ctx, config.WithSharedConfigProfile(profile))
		if err != nil {
			log.Print(err)
			continue
		}
		files := s3.NewFromConfig(cfg)
		for _, name := range desks {
			d := &desk{files: files}
			d.mail = sesv2.NewFromConfig(cfg) // want `\(client\)`
			mails[name] = d
		}
	}
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
