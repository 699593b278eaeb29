// Package mail writes to the clinic's patients.
package mail

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"

	"example.com/clinic/internal/visit"
)

const (
	charset = "UTF-8"

	// frontDesk reads what patients answer to a reminder.
	frontDesk = "Riverside Front Desk <frontdesk@riverside-clinic.example>"
)

// sender is what a Mailer needs of a client.
type sender interface {
	SendEmail(ctx context.Context, in *sesv2.SendEmailInput, optFns ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error)
}

// Mailer sends mail in the name of the clinic.
type Mailer struct {
	client sender
	from   string
}

// NewMailer returns a Mailer that sends from the given address.
func NewMailer(ctx context.Context, from string) (*Mailer, error) {
	if from == "" {
		return nil, errors.New("mail: no sender address")
	}

	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(os.Getenv("AWS_REGION")))
	if err != nil {
		return nil, fmt.Errorf("mail: load AWS configuration: %w", err)
	}
	return &Mailer{client: sesv2.NewFromConfig(cfg), from: from}, nil
}

// SendSummary mails the summary of a finished visit to the patient, with a
// copy to the care team, and returns the ID of the message.
func (m *Mailer) SendSummary(ctx context.Context, v visit.Visit) (string, error) {
	b, err := summary.render(v)
	if err != nil {
		return "", err
	}

	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(m.from),
		Destination: &types.Destination{
			ToAddresses: []string{v.Email},
			// The practice that referred the patient reads along.
			CcAddresses: v.CareTeam,
		},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{
					Data:    aws.String(fmt.Sprintf("Your visit on %s", v.Day())),
					Charset: aws.String(charset),
				},
				Body: &types.Body{
					Text: &types.Content{Data: aws.String(b.text), Charset: aws.String(charset)},
					Html: &types.Content{Data: aws.String(b.html), Charset: aws.String(charset)},
				},
			},
		},
	}

	out, err := m.client.SendEmail(ctx, input)
	if err != nil {
		return "", fmt.Errorf("send summary: %w", err)
	}
	return aws.ToString(out.MessageId), nil
}

// SendReminder reminds the patient of a visit to come.
func (m *Mailer) SendReminder(ctx context.Context, v visit.Visit) error {
	b, err := reminder.render(v)
	if err != nil {
		return err
	}

	// No copies: when someone sees a doctor is nobody else's business.
	out, err := m.client.SendEmail(ctx, &sesv2.SendEmailInput{
		FromEmailAddress: aws.String(m.from),
		ReplyToAddresses: []string{frontDesk},
		Destination:      &types.Destination{ToAddresses: []string{v.Email}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Reminder: " + v.Day() + ", " + v.Clock())},
				Body: &types.Body{
					Text: &types.Content{Data: &b.text},
					Html: &types.Content{Data: &b.html}, // the same words, with a button
				},
			},
		},
	})
	if err != nil {
		return fmt.Errorf("send reminder: %w", err)
	}
	log.Printf("visit %s: reminder sent, message %s", v.ID, aws.ToString(out.MessageId))
	return nil
}
