// Package sesiface is a stub.
package sesiface

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
	"github.com/aws/aws-sdk-go/service/ses"
)

// SESAPI is the interface of the client.
type SESAPI interface {
	SendEmail(*ses.SendEmailInput) (*ses.SendEmailOutput, error)
	SendEmailWithContext(aws.Context, *ses.SendEmailInput, ...request.Option) (*ses.SendEmailOutput, error)
	SendEmailRequest(*ses.SendEmailInput) (*request.Request, *ses.SendEmailOutput)
	SendRawEmail(*ses.SendRawEmailInput) (*ses.SendRawEmailOutput, error)
	GetSendQuota(*ses.GetSendQuotaInput) (*ses.GetSendQuotaOutput, error)
}
