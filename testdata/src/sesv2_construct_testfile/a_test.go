package alert

import (
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func testAlerter(cfg aws.Config) *alerter {
	return &alerter{client: sesv2.NewFromConfig(cfg)} // want `\(client\)`
}

func TestAlerter(t *testing.T) {
	if testAlerter(aws.Config{}) == nil {
		t.Fatal("no alerter")
	}
}
