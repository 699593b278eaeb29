package mail

import (
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
)

func TestMailer(t *testing.T) {
	m := newMailer(aws.Config{}, "tests@example.com") // want `\(client\)`
	if m == nil {
		t.Fatal("no mailer")
	}
}
