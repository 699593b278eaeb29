package aws

import (
	"context"
	"time"
)

// Credentials are the keys of an AWS account.
type Credentials struct {
	AccessKeyID     string
	SecretAccessKey string
	SessionToken    string
	Source          string
	CanExpire       bool
	Expires         time.Time
	AccountID       string
}

// HasKeys reports whether both keys are set.
func (v Credentials) HasKeys() bool { return false }

// CredentialsProvider hands out credentials.
type CredentialsProvider interface {
	Retrieve(ctx context.Context) (Credentials, error)
}

// CredentialsProviderFunc makes a provider of a function.
type CredentialsProviderFunc func(context.Context) (Credentials, error)

// Retrieve calls the function.
func (fn CredentialsProviderFunc) Retrieve(ctx context.Context) (Credentials, error) {
	return Credentials{}, nil
}

// AnonymousCredentials leaves requests unsigned.
type AnonymousCredentials struct{}

// Retrieve returns an error.
func (AnonymousCredentials) Retrieve(context.Context) (Credentials, error) {
	return Credentials{}, nil
}

// CredentialsCache is a provider that remembers.
type CredentialsCache struct{}

// CredentialsCacheOptions configures a cache.
type CredentialsCacheOptions struct {
	ExpiryWindow           time.Duration
	ExpiryWindowJitterFrac float64
}

// NewCredentialsCache wraps a provider.
func NewCredentialsCache(provider CredentialsProvider, optFns ...func(options *CredentialsCacheOptions)) *CredentialsCache {
	return nil
}

// Retrieve returns the remembered credentials.
func (p *CredentialsCache) Retrieve(ctx context.Context) (Credentials, error) {
	return Credentials{}, nil
}
