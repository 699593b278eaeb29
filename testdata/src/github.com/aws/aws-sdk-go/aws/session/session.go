// Package session is a stub.
package session

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/client"
)

// Session is a configuration that clients share.
type Session struct{ Config *aws.Config }

// SharedConfigState says whether the shared files are read.
type SharedConfigState int

// The states.
const (
	SharedConfigStateFromEnv SharedConfigState = iota
	SharedConfigDisable
	SharedConfigEnable
)

// Options are the settings of a session.
type Options struct {
	Config            aws.Config
	Profile           string
	SharedConfigState SharedConfigState
}

// NewSession loads a session.
func NewSession(cfgs ...*aws.Config) (*Session, error) { return nil, nil }

// NewSessionWithOptions loads a session.
func NewSessionWithOptions(opts Options) (*Session, error) { return nil, nil }

// New loads a session.
func New(cfgs ...*aws.Config) *Session { return nil }

// Must panics if err is not nil.
func Must(sess *Session, err error) *Session { return sess }

// ClientConfig gives the session to a client.
func (s *Session) ClientConfig(service string, cfgs ...*aws.Config) client.Config {
	return client.Config{}
}

// Copy returns a session with other settings.
func (s *Session) Copy(cfgs ...*aws.Config) *Session { return nil }
