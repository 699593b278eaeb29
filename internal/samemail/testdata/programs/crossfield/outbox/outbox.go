// Package outbox holds the client for another package.
package outbox

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

// Outbox has the client in an exported field.
type Outbox struct {
	Client *sesv2.Client
	From   string
}

// Open makes an outbox.
func Open(ctx context.Context, from string) (*Outbox, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &Outbox{Client: sesv2.NewFromConfig(cfg), From: from}, nil
}
