// Package mailer has the host in the tags of settings.
package mailer

// Settings are filled by a library.
type Settings struct {
	Host string `env:"MAIL_HOST" envDefault:"email-smtp.us-east-1.amazonaws.com"` // want `\(smtp-host\)`
	Port int    `env:"MAIL_PORT" env-default:"2587"`                              // want `\(smtp-port\)`
	Next string `env:"NEXT_HOST,default=email-smtp.us-east-1.amazonaws.com"`      // want `\(smtp-host\)`
	Last string `default:"email-smtp.us-east-1.amazonaws.com:587"`                // want `\(smtp-host\)`
}
