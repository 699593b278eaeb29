// Package mailer is tested with mocks of testify.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
	"github.com/aws/aws-sdk-go/service/ses"
	"github.com/aws/aws-sdk-go/service/ses/sesiface"
	"github.com/stretchr/testify/mock"
)

type mailer struct{ api sesiface.SESAPI } // want `\(type\)`

func (m *mailer) send(ctx aws.Context, to, text string) error {
	_, err := m.api.SendEmailWithContext(ctx, &ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

type mockSES struct {
	sesiface.SESAPI // want `\(type\)`
	mock.Mock
}

func (m *mockSES) SendEmailWithContext(ctx aws.Context, in *ses.SendEmailInput, opts ...request.Option) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	args := m.Called(ctx, in, opts)
	return args.Get(0).(*ses.SendEmailOutput), args.Error(1)
}

func expect(m *mockSES) {
	m.On("SendEmailWithContext", mock.Anything, mock.MatchedBy(func(in *ses.SendEmailInput) bool {
		return *in.Destination.ToAddresses[0] == "pat@example.com"
	}), mock.Anything).Return(&ses.SendEmailOutput{}, nil)
}
