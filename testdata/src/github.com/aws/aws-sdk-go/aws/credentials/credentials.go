// Package credentials is a stub.
package credentials

// Credentials are the keys of an account.
type Credentials struct{ unused int }

// NewStaticCredentials returns fixed keys.
func NewStaticCredentials(id, secret, token string) *Credentials { return nil }

// NewEnvCredentials returns those of the environment.
func NewEnvCredentials() *Credentials { return nil }

// NewSharedCredentials returns those of a file.
func NewSharedCredentials(filename, profile string) *Credentials { return nil }

// Value are the keys themselves.
type Value struct{ AccessKeyID, SecretAccessKey, SessionToken, ProviderName string }

// Get asks for the keys.
func (c *Credentials) Get() (Value, error) { return Value{}, nil }
