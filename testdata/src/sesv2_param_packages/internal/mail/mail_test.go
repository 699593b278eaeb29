package mail_test

import (
	"context"
	"testing"

	"sesv2_param_packages/internal/mail"
)

func TestNil(t *testing.T) {
	m := mail.New(nil, "alerts@example.com")
	if m.Client != nil {
		t.Fatal("unexpected")
	}
	_ = context.Background
}
