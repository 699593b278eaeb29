// Package mailer has a URL that has to be constant.
package mailer

const relay = "smtp://user:word@email-smtp.us-east-1.amazonaws.com:587" // want `\(smtp-host\)`

// Relays are both relays.
const Relays = relay + ",smtp://localhost:25"
