// Command sesv2_packages makes the client in one package, and sends in others.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"

	"sesv2_packages/mailer"
	"sesv2_packages/visits"
)

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		log.Fatal(err)
	}
	m := mailer.New(sesv2.NewFromConfig(cfg), "care@example.com") // want `\(client\)`
	id, err := visits.Remind(ctx, m, "pat@example.com")
	if err != nil {
		log.Fatal(err)
	}
	log.Println(id, m.Client != nil)
}
