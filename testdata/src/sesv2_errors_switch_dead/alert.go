// Package alert switches over codes that are one status in Paubox.
package alert

import (
	"context"
	"errors"
	"log"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/smithy-go"
)

type alerter struct {
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
	var ae smithy.APIError // want `\(error\)`
	if errors.As(err, &ae) {
		switch ae.ErrorCode() {
		// not to be sent again
		case "MessageRejected":
			log.Println("rejected:", ae.ErrorMessage())
		case "Throttling", "ThrottlingException": // later
			log.Println("later")
		case "AccessDeniedException", "BadRequestException":
			log.Println("look at the key")
		default:
			log.Println("failed")
		}
	}
	return err
}
