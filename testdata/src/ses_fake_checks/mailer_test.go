package mailer

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ses"
	"github.com/aws/aws-sdk-go-v2/service/ses/types"
	"github.com/stretchr/testify/assert"
)

type fake struct {
	in  *ses.SendEmailInput // want `\(type\)`
	err error
}

func (f *fake) SendEmail(_ context.Context, in *ses.SendEmailInput, _ ...func(*ses.Options)) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.in = in
	if f.err != nil {
		return nil, f.err
	}
	return &ses.SendEmailOutput{MessageId: aws.String("1")}, nil
}

func TestSend(t *testing.T) {
	f := &fake{}
	if err := (&mailer{f}).send(t.Context(), "ann@example.com", "See you soon."); err != nil {
		t.Fatal(err)
	}
	if f.in.Message == nil {
		t.Fatal("nothing was sent")
	}
	if f.in == nil || f.in.Message == nil || f.in.Message.Subject == nil || f.in.Message.Subject.Data == nil {
		t.Fatal("no subject")
	}
	if f.in.Destination == nil || len(f.in.Destination.ToAddresses) != 1 {
		t.Error("no address")
	}
	if aws.ToString(f.in.Source) == "" || f.in.Message.Subject.Data == nil || aws.ToString(f.in.Message.Subject.Data) == "" {
		t.Error("no sender")
	}
	if f.in.Message.Body.Text == nil || f.in.Message.Body.Text.Data == nil || *f.in.Message.Body.Text.Data == "" {
		t.Error("no text")
	}
	if f.in.Message.Body.Html != nil || f.in.Message.Body.Text == nil {
		t.Error("another body")
	}
	if f.in.Message.Subject == nil || *f.in.Message.Subject.Data != "Your visit" {
		t.Error("another subject")
	}
	if f.in.Destination != nil && f.in.Message.Body != nil && f.in.Message.Body.Text != nil && *f.in.Message.Body.Text.Data != "See you soon." {
		t.Error("another text")
	}
	assert.NotNil(t, f.in.Destination)
	assert.NotNil(t, f.in.Message.Subject)
	assert.NotNil(t, f.in.Message.Subject.Data, "no subject")
	assert.Nil(t, f.in.Message.Body.Html)
	assert.NotNil(t, f.in.Message.Body.Text)
}

func TestRejected(t *testing.T) {
	tests := []struct{ err, want error }{
		{&types.MessageRejected{Message: aws.String("no such thing")}, errRejected}, // want `\(error\)`
		{errors.New("another"), nil},
	}
	for _, tt := range tests {
		err := (&mailer{&fake{err: tt.err}}).send(t.Context(), "ann@example.com", "See you soon.")
		if err == nil || tt.want != nil && err != tt.want {
			t.Errorf("got %v", err)
		}
	}
}

func TestInput(t *testing.T) {
	want := &ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &types.Destination{ToAddresses: []string{"ann@example.com"}},
		Message: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon."), Charset: aws.String("UTF-8")}},
		},
	}
	if got := input("ann@example.com", "See you soon."); !reflect.DeepEqual(got, want) {
		t.Error("another input")
	}
	assert.Equal(t, want, input("ann@example.com", "See you soon."))
}
