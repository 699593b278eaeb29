// Package notice sends mail and handles its bounces: the handler holds up no
// send, and stays as it is.
package notice

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
}

type event struct {
	EventType string `json:"eventType"`
	Complaint struct {
		ComplainedRecipients []string `json:"complainedRecipients"`
	} `json:"complaint"`
}

func (s *sender) handle(ctx context.Context, e event) error {
	if e.EventType == "Complaint" { // want `Complaint events.*\(event-complaint\)`
		return s.send(ctx, "desk@example.com")
	}
	return nil
}

func (s *sender) send(ctx context.Context, to string) error {
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("notices@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("A patient complained")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Please log in.")}},
		}},
	})
	return err
}
