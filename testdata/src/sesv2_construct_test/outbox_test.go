package outbox

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func TestSend(t *testing.T) {
	cfg, err := config.LoadDefaultConfig(context.Background()) // want `\(aws-config\)`
	if err != nil {
		t.Fatal(err)
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	o := &outbox{client: client}
	if err := o.send(context.Background(), "nurse@example.com", "A test message."); err != nil {
		t.Error(err)
	}
}
