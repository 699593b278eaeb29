// Package mailer is smtp_hosts with the host silenced.
package mailer

// Host stays with SES.
const Host = "email-smtp.us-east-1.amazonaws.com" //sesfix:ignore smtp-host newsletters hold no PHI

//nolint:sesfix // read from mail that was sent before
const header = "X-SES-CONFIGURATION-SET"

// Headers lists what is read.
func Headers() []string { return []string{header} }
