// Package mailer has all of its access in a URL.
package mailer

// url is what the mailer dials.
const url = "smtp://user:word@email-smtp.us-east-1.amazonaws.com:587" // want `\(smtp-host\)` `\(smtp-auth\)` `\(credential\)`

// URL returns it.
func URL() string { return url }
