// Package sasl stands in for github.com/emersion/go-sasl.
package sasl

// Client is the client's side of a login.
type Client interface {
	Start() (mech string, ir []byte, err error)
	Next(challenge []byte) (response []byte, err error)
}

// NewPlainClient returns a client of PLAIN.
func NewPlainClient(identity, username, password string) Client { return nil }

// NewLoginClient returns a client of LOGIN.
func NewLoginClient(username, password string) Client { return nil }
