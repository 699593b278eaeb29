// Package amazonses stands in for github.com/nikoksr/notify/service/amazonses.
package amazonses

import "context"

// AmazonSES is a service of notify.
type AmazonSES struct{}

// New returns a service.
func New(accessKeyID, secretKey, region, senderAddress string) (*AmazonSES, error) { return nil, nil }

// AddReceivers adds addresses.
func (a *AmazonSES) AddReceivers(addresses ...string) {}

// Send sends a message to all receivers.
func (a AmazonSES) Send(ctx context.Context, subject, message string) error { return nil }
