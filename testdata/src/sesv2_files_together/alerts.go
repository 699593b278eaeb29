// Package reminder has a client in a type of one file that another file makes:
// golangci-lint may apply the fix of one and not that of the other.
package reminder

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

type alerts struct {
	client *sesv2.Client // want `several files change together \(alerts.go, visits.go\).*\(type\)`
}

func newAlerts(cfg aws.Config) *alerts {
	return &alerts{client: sesv2.NewFromConfig(cfg)} // want `\(client\)`
}
