// Package stscreds is a stub.
package stscreds

import (
	"github.com/aws/aws-sdk-go/aws/client"
	"github.com/aws/aws-sdk-go/aws/credentials"
)

// AssumeRoleProvider gets the keys of a role.
type AssumeRoleProvider struct{ unused int }

// NewCredentials returns the keys of a role.
func NewCredentials(c client.ConfigProvider, roleARN string, options ...func(*AssumeRoleProvider)) *credentials.Credentials {
	return nil
}
