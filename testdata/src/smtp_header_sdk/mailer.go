// Package mailer sends messages of one library by SMTP, and raw by the SDK.
package mailer

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"gopkg.in/gomail.v2"
)

// Message makes a message.
func Message() *gomail.Message {
	m := gomail.NewMessage()
	m.SetHeader("X-SES-CONFIGURATION-SET", "clinic") // want `\(smtp-header\)`
	return m
}

// Send sends one message by SMTP.
func Send(m *gomail.Message) error {
	return gomail.NewDialer("email-smtp.us-east-1.amazonaws.com", 587, os.Getenv("SES_SMTP_USERNAME"), os.Getenv("SES_SMTP_PASSWORD")).DialAndSend(m) // want `\(smtp-auth\)` `\(smtp-host\)`
}

// Raw sends one message by the SDK.
func Raw(ctx context.Context, client *sesv2.Client, raw []byte) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{Content: &types.EmailContent{Raw: &types.RawMessage{Data: raw}}}) // want `\(send-raw\)`
	return err
}
