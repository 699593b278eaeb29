// Package mailer has a mock with names like those of SES, and no SES.
package mailer

import "github.com/stretchr/testify/mock"

// SendEmailInput is a mail.
type SendEmailInput struct{ To string }

type mockSES struct{ mock.Mock }

func (m *mockSES) SendEmail(in *SendEmailInput) error { return m.Called(in).Error(0) }

func expect(m *mockSES) {
	m.On("SendEmail", mock.AnythingOfType("*sesv2.SendEmailInput")).Return(nil)
}
