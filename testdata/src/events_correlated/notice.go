// Package notice keeps the ID of what it sends, in a map and in a database, and
// looks it up when SES reports.
package notice

import (
	"context"
	"database/sql"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type sender struct {
	client *sesv2.Client // want `\(type\)`
	visits map[string]string
	last   record
	db     *sql.DB
}

type record struct{ MessageID string }

type event struct {
	EventType string `json:"eventType"`
	Mail      struct {
		MessageID string `json:"messageId"`
	} `json:"mail"`
	Bounce struct {
		BounceType string `json:"bounceType"`
	} `json:"bounce"`
}

func (s *sender) notify(ctx context.Context, visit, to string) error {
	id, err := s.send(ctx, to)
	if err != nil {
		return err
	}
	s.visits[id] = visit
	s.last = record{MessageID: id}
	return s.keep(ctx, visit, id)
}

func (s *sender) keep(ctx context.Context, visit, messageID string) error {
	_, err := s.db.ExecContext(ctx, "INSERT INTO sent (visit, message_id) VALUES ($1, $2)", visit, messageID)
	return err
}

func (s *sender) send(ctx context.Context, to string) (string, error) {
	out, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("notices@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Please log in.")}},
		}},
	})
	if err != nil {
		return "", err
	}
	return aws.ToString(out.MessageId), nil // want `\(output\)`
}

func (s *sender) handle(ctx context.Context, e event) error {
	switch e.EventType {
	case "Bounce": // want `\(event-bounce\)`
		return s.bounced(ctx, e.Mail.MessageID)
	case "Delivery": // want `\(event-delivery\)`
		println(s.visits[e.Mail.MessageID])       // want `looked up here in the map events_correlated.sender.visits, where the ID of a send is stored \(notice.go:38\): the map events_correlated.sender.visits holds a SourceTrackingID.*\(output\)`
		if s.last.MessageID == e.Mail.MessageID { // want `in the field events_correlated.record.MessageID, .*\(notice.go:39\).*\(output\)`
			println("the last one")
		}
	}
	return nil
}

func (s *sender) bounced(ctx context.Context, id string) error {
	_, err := s.db.ExecContext(ctx, "UPDATE sent SET bounced = true WHERE message_id = $1", id) // want `in the column sent.message_id, .*\(notice.go:44\).*\(output\)`
	return err
}
