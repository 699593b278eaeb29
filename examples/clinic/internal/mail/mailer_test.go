package mail

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"

	"example.com/clinic/internal/visit"
)

// outbox keeps what is sent.
type outbox struct {
	sent []*sesv2.SendEmailInput
}

func (o *outbox) SendEmail(_ context.Context, in *sesv2.SendEmailInput, _ ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) {
	o.sent = append(o.sent, in)
	return &sesv2.SendEmailOutput{MessageId: aws.String("m-1")}, nil
}

func TestSummaryGoesToPatientAndCareTeam(t *testing.T) {
	box := &outbox{}
	m := &Mailer{client: box, from: "Riverside Clinic <care@riverside-clinic.example>"}
	id, err := m.SendSummary(context.Background(), visit.Visit{
		ID: "v-1", Patient: "Pat", Email: "pat@example.com", CareTeam: []string{"team@practice.example"},
		Start: time.Date(2026, time.March, 4, 14, 30, 0, 0, time.UTC), Notes: "All is well.",
	})
	if err != nil || id != "m-1" {
		t.Fatalf("id %q, error %v", id, err)
	}
	if len(box.sent) != 1 {
		t.Fatalf("%d messages", len(box.sent))
	}
	in := box.sent[0]
	if *in.FromEmailAddress != m.from {
		t.Errorf("from %s", *in.FromEmailAddress)
	}
	if to := in.Destination.ToAddresses; len(to) != 1 || to[0] != "pat@example.com" {
		t.Errorf("to %v", to)
	}
	if cc := in.Destination.CcAddresses; len(cc) != 1 || cc[0] != "team@practice.example" {
		t.Errorf("cc %v", cc)
	}
	if want := "Your visit on Wednesday, March 4"; !strings.HasPrefix(aws.ToString(in.Content.Simple.Subject.Data), want) {
		t.Errorf("no %q in the subject", want)
	}
	if !strings.Contains(*in.Content.Simple.Body.Text.Data, "All is well.") {
		t.Error("the notes are not in the text")
	}
}

func TestReminderIsAnsweredByTheFrontDesk(t *testing.T) {
	box := &outbox{}
	m := &Mailer{client: box, from: "Riverside Clinic <care@riverside-clinic.example>"}
	if err := m.SendReminder(context.Background(), visit.Visit{ID: "v-2", Patient: "Pat", Email: "pat@example.com"}); err != nil {
		t.Fatal(err)
	}
	if in := box.sent[0]; len(in.ReplyToAddresses) != 1 || in.ReplyToAddresses[0] != frontDesk {
		t.Errorf("reply to %v", in.ReplyToAddresses[0])
	}
}
