// Package api looks at an error that a send of another package may give.
package api

import (
	"context"
	"errors"

	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"

	"sesv2_errors_packages/mail"
)

func Handle(ctx context.Context, m *mail.Mailer) string {
	err := m.Send(ctx, "a@example.com", "text")
	var rejected *types.MessageRejected // want `\(error\)`
	if errors.As(err, &rejected) {
		return "rejected"
	}
	if err != nil {
		return "failed"
	}
	return "sent"
}
