package check

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	visits "sesv2_fake_empty_real"
)

func TestSend(t *testing.T) {
	m := visits.New(aws.Config{})
	if _, err := m.Send(context.Background(), &sesv2.SendEmailInput{}); err == nil { // want `\(type\)`
		t.Error("sent")
	}
}
