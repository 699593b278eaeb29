package mailer

import (
	"context"
	"testing" // want `\(client\)`

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func TestNew(t *testing.T) {
	if s := newService(nil, "alerts@example.com"); s.client != nil {
		t.Error("unexpected")
	}
	client := sesv2.NewFromConfig(aws.Config{}) // want `\(client\)`
	s := newService(client, "alerts@example.com", func(s *service) { s.from = "" })
	if s.client == nil {
		t.Error("missing")
	}
	_ = s.send
	_ = context.Background
}
