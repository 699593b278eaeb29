package visits

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/stretchr/testify/assert"
)

type fake struct {
	answer func(ctx context.Context, in *sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error) // want `\(type\)`
}

func (f *fake) SendEmail(ctx context.Context, in *sesv2.SendEmailInput, _ ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	return f.answer(ctx, in) // want `\(send-email\)`
}

func TestSend(t *testing.T) {
	id := new(string)
	*id = "1234"
	tests := []struct {
		in   *sesv2.SendEmailInput  // want `\(type\)`
		want *sesv2.SendEmailOutput // want `\(type\)`
	}{
		{in: &sesv2.SendEmailInput{}, want: &sesv2.SendEmailOutput{MessageId: id}},
		{in: &sesv2.SendEmailInput{FromEmailAddress: aws.String("")}},
		{in: &sesv2.SendEmailInput{Content: &types.EmailContent{Simple: &types.Message{Body: &types.Body{}}}}},
	}
	for _, tt := range tests {
		m := &mailer{&fake{func(ctx context.Context, in *sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error) {
			return &sesv2.SendEmailOutput{MessageId: id}, nil
		}}}
		if out, err := m.send(context.Background(), tt.in); err != nil || tt.want != nil && *out.MessageId != *tt.want.MessageId { // want `\(output\)` `\(output\)`
			t.Error("not sent")
		}
	}
}

func TestAnswer(t *testing.T) {
	id := new(string)
	*id = "1234"
	m := &mailer{&fake{func(ctx context.Context, in *sesv2.SendEmailInput) (*sesv2.SendEmailOutput, error) {
		return &sesv2.SendEmailOutput{MessageId: id}, nil
	}}}
	want := &sesv2.SendEmailOutput{MessageId: id}
	got, err := m.send(context.Background(), &sesv2.SendEmailInput{})
	assert.NoError(t, err)
	assert.Equal(t, want, got, "another answer")
	assert.NotEqual(t, &sesv2.SendEmailOutput{MessageId: aws.String("1")}, got)
}

func TestInput(t *testing.T) {
	if got := input(""); got != nil {
		t.Error("an input for nobody")
	}
}

func TestNew(t *testing.T) {
	if newMailer(aws.Config{}) == nil {
		t.Error("no mailer")
	}
}
