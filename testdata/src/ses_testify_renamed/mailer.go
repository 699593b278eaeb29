// Package mailer is tested with mocks of testify.
package mailer

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsses "github.com/aws/aws-sdk-go-v2/service/ses"
	sestypes "github.com/aws/aws-sdk-go-v2/service/ses/types"
	tm "github.com/stretchr/testify/mock"
)

type sender interface {
	SendEmail(ctx context.Context, in *awsses.SendEmailInput, opts ...func(*awsses.Options)) (*awsses.SendEmailOutput, error) // want `\(type\)`
}

type mailer struct{ api sender }

func (m *mailer) send(ctx context.Context, to, text string) error {
	_, err := m.api.SendEmail(ctx, &awsses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &sestypes.Destination{ToAddresses: []string{to}},
		Message: &sestypes.Message{
			Subject: &sestypes.Content{Data: aws.String("Your visit")},
			Body:    &sestypes.Body{Text: &sestypes.Content{Data: aws.String(text)}},
		},
	})
	return err
}

type mockSES struct {
	tm.Mock
}

func (m *mockSES) SendEmail(ctx context.Context, in *awsses.SendEmailInput, _ ...func(*awsses.Options)) (*awsses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	args := m.Called(ctx, in)
	v := args.Get(0)
	out, _ := v.(*awsses.SendEmailOutput)
	return out, args.Error(1)
}

const sends = "SendEmail"

func expect(m *mockSES, out *awsses.SendEmailOutput) { // want `\(type\)`
	m.On(sends, tm.Anything, tm.AnythingOfType("*ses.SendEmailInput")).Return(out, nil).
		On("SendEmail", tm.Anything, tm.Anything).Return(nil, nil)
}
