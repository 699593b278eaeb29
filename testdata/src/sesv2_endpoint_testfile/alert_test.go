package alert

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func local(cfg aws.Config, url string) *alerter {
	return &alerter{client: sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { o.BaseEndpoint = &url })} // want `\(client\)`
}

func TestAlerter(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	client := sesv2.NewFromConfig(aws.Config{}, func(o *sesv2.Options) { // want `\(client\)`
		o.BaseEndpoint = aws.String(server.URL)
	})
	if client == nil || local(aws.Config{}, server.URL) == nil || newAlerter(aws.Config{}) == nil {
		t.Fatal("no alerter")
	}
}
