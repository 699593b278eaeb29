// Command sesv2_param_packages makes a mailer of another package.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"

	"sesv2_param_packages/internal/mail"
	"sesv2_param_packages/store"
)

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	m := mail.New(client, "alerts@example.com")
	if err := m.Send(ctx, "nurse@example.com"); err != nil {
		log.Fatal(err)
	}
	store.Keep(s3.NewFromConfig(cfg), m.Client, client)
}
