package mailer

import (
	"context"
	"errors"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/mock"
	"github.com/stretchr/testify/require"
)

type mockSES struct {
	mock.Mock
}

func (m *mockSES) SendEmail(ctx context.Context, in *sesv2.SendEmailInput, optFns ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	args := m.Called(ctx, in, optFns)
	if args.Get(0) == nil {
		return nil, args.Error(1)
	}
	return args.Get(0).(*sesv2.SendEmailOutput), args.Error(1)
}

// mockSMS has a method of the same name, and nothing of SES.
type mockSMS struct{ mock.Mock }

func (m *mockSMS) SendEmail(to string) error { return m.Called(to).Error(0) }

func TestSend(t *testing.T) {
	m := new(mockSES)
	// One mail.
	m.On("SendEmail", mock.Anything, mock.AnythingOfType("*sesv2.SendEmailInput"), mock.Anything).
		Return(&sesv2.SendEmailOutput{MessageId: aws.String("m-1")}, nil).Once()
	id, err := (&mailer{api: m}).send(t.Context(), "pat@example.com", "See you")
	require.NoError(t, err)
	if id != "m-1" {
		t.Errorf("id %q", id)
	}
	m.AssertExpectations(t)
	m.AssertNumberOfCalls(t, "SendEmail", 1)
	m.AssertCalled(t, "SendEmail", mock.Anything, mock.MatchedBy(func(in *sesv2.SendEmailInput) bool {
		return *in.Content.Simple.Subject.Data == "Your visit" && in.Destination.ToAddresses[0] == "pat@example.com"
	}), mock.Anything)
	in := m.Calls[0].Arguments.Get(1).(*sesv2.SendEmailInput)
	if aws.ToString(in.FromEmailAddress) != "care@example.com" || m.Calls[0].Method != "SendEmail" {
		t.Error("the sender is wrong")
	}
}

func fromCare(in *sesv2.SendEmailInput) bool { // want `\(type\)`
	return *in.FromEmailAddress == "care@example.com"
}

func TestFails(t *testing.T) {
	m := &mockSES{}
	m.Mock.On("SendEmail", mock.Anything, mock.MatchedBy(fromCare), mock.Anything).Run(func(args mock.Arguments) {
		in := args.Get(1).(*sesv2.SendEmailInput)
		assert.NotNil(t, in)
	}).Return(nil, errors.New("no"))
	if _, err := (&mailer{api: m}).send(t.Context(), "pat@example.com", "See you"); err == nil {
		t.Error("no error")
	}
	other := &mockSMS{}
	other.On("SendEmail", "pat").Return(nil)
	if err := other.SendEmail("pat"); err != nil {
		t.Error(err)
	}
	other.AssertNumberOfCalls(t, "SendEmail", 1)
	if other.Calls[0].Method != "SendEmail" {
		t.Error(other.Calls[0].Method)
	}
}
