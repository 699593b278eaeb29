// Package mailer holds a client that serves more than sending.
package mailer

import "github.com/aws/aws-sdk-go/service/ses"

// Mailer has a client.
type Mailer struct{ Service *ses.SES } // want `\(type\)`

// Left asks for the quota.
func (m *Mailer) Left() bool {
	_, err := m.Service.GetSendQuota(&ses.GetSendQuotaInput{}) // want `\(account\)`
	return err == nil
}
