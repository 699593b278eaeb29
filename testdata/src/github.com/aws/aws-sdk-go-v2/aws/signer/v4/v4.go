// Package v4 stands in for github.com/aws/aws-sdk-go-v2/aws/signer/v4.
package v4

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
)

// Signer signs requests.
type Signer struct{}

// SignerOptions are the options of a Signer.
type SignerOptions struct{}

// NewSigner returns a Signer.
func NewSigner(optFns ...func(signer *SignerOptions)) *Signer { return nil }

// SignHTTP signs a request.
func (s Signer) SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(options *SignerOptions)) error {
	return nil
}
