// Package credentials stands in for aws-sdk-go-v2/credentials. The test
// internal/casetest holds it against the real package.
package credentials

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
)

// StaticCredentialsProvider hands out the same keys every time.
type StaticCredentialsProvider struct {
	Value aws.Credentials
}

// NewStaticCredentialsProvider makes a provider of literal keys.
func NewStaticCredentialsProvider(key, secret, session string) StaticCredentialsProvider {
	return StaticCredentialsProvider{}
}

// Retrieve returns the keys.
func (s StaticCredentialsProvider) Retrieve(_ context.Context) (aws.Credentials, error) {
	return s.Value, nil
}
