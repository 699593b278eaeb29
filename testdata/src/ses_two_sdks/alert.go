// Package alert sends through both APIs of SES in one file.
package alert

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	sestypes "github.com/aws/aws-sdk-go-v2/service/ses/types"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	old    *ses.Client   // want `\(type\)`
	client *sesv2.Client // want `\(type\)`
}

func (a *alerter) send(ctx context.Context, to, text string) error {
	_, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func (a *alerter) sendOld(ctx context.Context, to, text string) (string, error) {
	out, err := a.old.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:               aws.String("alerts@example.com"),
		SourceArn:            aws.String("arn:aws:ses:us-east-1:111122223333:identity/example.com"),
		ConfigurationSetName: aws.String("alerts"),
		ReturnPath:           aws.String("bounces@example.com"),
		Tags:                 []sestypes.MessageTag{{Name: aws.String("kind"), Value: aws.String("alert")}},
		Destination:          &sestypes.Destination{ToAddresses: []string{to}, CcAddresses: []string{}},
		Message: &sestypes.Message{
			Subject: &sestypes.Content{Data: aws.String("An alert")},
			Body:    &sestypes.Body{Html: &sestypes.Content{Data: aws.String(text), Charset: aws.String("UTF-8")}},
		},
	})
	if err != nil {
		return "", err
	}
	return aws.ToString(out.MessageId), nil // want `\(output\)`
}
