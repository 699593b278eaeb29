package main

import (
	"context"
	"testing"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func TestSend(t *testing.T) {
	m := newMailer(sesv2.NewFromConfig(aws.Config{Region: "us-east-1"})) // want `\(client\)`
	if err := m.send(context.Background(), "tester@example.com"); err == nil {
		t.Error("sent without a key")
	}
}

func TestOpen(t *testing.T) {
	m, err := open(context.Background())
	if err != nil || m == nil {
		t.Skip("no configuration")
	}
}

func TestConnect(t *testing.T) {
	if _, err := connect(context.Background()); err != nil {
		t.Skip("no configuration")
	}
}
