package mailer

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"github.com/aws/smithy-go"
	"github.com/stretchr/testify/assert"
)

type fake struct {
	in  *sesv2.SendEmailInput // want `\(type\)`
	err error
}

func (f *fake) SendEmail(_ context.Context, in *sesv2.SendEmailInput, _ ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.in = in
	if f.err != nil {
		return nil, f.err
	}
	return &sesv2.SendEmailOutput{MessageId: aws.String("1")}, nil
}

func TestSend(t *testing.T) {
	f := &fake{}
	if err := (&mailer{f}).send(t.Context(), "ann@example.com", "See you soon."); err != nil {
		t.Fatal(err)
	}
	if f.in.Content == nil || f.in.Content.Simple == nil {
		t.Fatal("nothing was sent")
	}
	if f.in == nil || f.in.Content == nil || f.in.Content.Simple == nil || f.in.Content.Simple.Subject == nil || f.in.Content.Simple.Subject.Data == nil {
		t.Fatal("no subject")
	}
	if f.in.Destination == nil || len(f.in.Destination.ToAddresses) != 1 {
		t.Error("no address")
	}
	if aws.ToString(f.in.FromEmailAddress) == "" || f.in.Content.Simple.Subject.Data == nil || aws.ToString(f.in.Content.Simple.Subject.Data) == "" {
		t.Error("no sender")
	}
	if f.in.Content.Simple.Body.Text == nil || f.in.Content.Simple.Body.Text.Data == nil || *f.in.Content.Simple.Body.Text.Data == "" {
		t.Error("no text")
	}
	if f.in.Content.Simple.Body.Html != nil || f.in.Content.Simple.Body.Text == nil {
		t.Error("another body")
	}
	if f.in.Content.Simple.Subject == nil || *f.in.Content.Simple.Subject.Data != "Your visit" {
		t.Error("another subject")
	}
	if f.in.Destination != nil && f.in.Content.Simple.Body != nil && f.in.Content.Simple.Body.Text != nil && *f.in.Content.Simple.Body.Text.Data != "See you soon." {
		t.Error("another text")
	}
	assert.NotNil(t, f.in.Destination)
	assert.NotNil(t, f.in.Content.Simple.Subject)
	assert.NotNil(t, f.in.Content.Simple.Subject.Data, "no subject")
	assert.Nil(t, f.in.Content.Simple.Body.Html)
	assert.NotNil(t, f.in.Content.Simple.Body.Text)
}

func TestRejected(t *testing.T) {
	tests := []struct{ err, want error }{
		{&types.MessageRejected{Message: aws.String("no such thing")}, errRejected}, // want `\(error\)`
		{&types.TooManyRequestsException{Message: aws.String("slow down")}, nil},    // want `\(error\)`
		{errors.New("another"), nil},
	}
	for _, tt := range tests {
		err := (&mailer{&fake{err: tt.err}}).send(t.Context(), "ann@example.com", "See you soon.")
		if err == nil || tt.want != nil && err != tt.want {
			t.Errorf("got %v", err)
		}
	}
}

func TestGeneric(t *testing.T) {
	f := &fake{err: &smithy.GenericAPIError{Code: "ThrottlingException", Message: "slow down", Fault: smithy.FaultClient}} // want `\(error\)`
	if err := (&mailer{f}).send(t.Context(), "ann@example.com", "See you soon."); err == nil {
		t.Error("no error")
	}
}

func TestInput(t *testing.T) {
	want := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{"ann@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon."), Charset: aws.String("UTF-8")}},
		}},
	}
	if got := input("ann@example.com", "See you soon."); !reflect.DeepEqual(got, want) {
		t.Error("another input")
	}
	assert.Equal(t, want, input("ann@example.com", "See you soon."))
}
