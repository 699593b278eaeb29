// Package notice keeps the IDs of its mail and of something else, in places with
// the same names: none is looked up where a send stored one.
package notice

import (
	"context"
	"database/sql"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
	sent   map[string]bool
	db     *sql.DB
}

type inbox struct{ sent map[string]bool }

type event struct {
	EventType string `json:"eventType"`
	Mail      struct {
		MessageID string `json:"messageId"`
	} `json:"mail"`
	Bounce struct {
		BounceType string `json:"bounceType"`
	} `json:"bounce"`
}

func (s *sender) send(ctx context.Context, in *sesv2.SendEmailInput) error { // want `\(type\)`
	out, err := s.client.SendEmail(ctx, in) // want `\(send-email\)`
	if err != nil {
		return err
	}
	id := aws.ToString(out.MessageId) // want `\(output\)`
	s.sent[id] = true
	_, err = s.db.ExecContext(ctx, "INSERT INTO sent (message_id) VALUES (?)", id)
	return err
}

func (s *sender) handle(ctx context.Context, i inbox, e event, text string) error {
	if e.EventType == "Bounce" && i.sent[e.Mail.MessageID] && s.sent[text] { // want `\(event-bounce\)`
		_, err := s.db.ExecContext(ctx, "DELETE FROM received WHERE message_id = ?", e.Mail.MessageID)
		return err
	}
	return nil
}
