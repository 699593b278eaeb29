// Package mailer hands a URL with its access to something that dials it. Neither
// os nor net/url are among its imports.
package mailer

// Dial dials by a function of the caller.
func Dial(dial func(url string) error) error {
	relay := "smtp://user:word@email-smtp.us-east-1.amazonaws.com" // want `\(smtp-host\)` `\(smtp-auth\)` `\(credential\)`
	return dial(relay)
}
