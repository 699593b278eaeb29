// Command both has an interface with two operations in another package.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"

	"sesv2_interface_both_packages/mailer"
)

func main() {
	cfg, err := config.LoadDefaultConfig(context.Background()) // want `\(aws-config\)`
	if err != nil {
		log.Fatal(err)
	}
	client := sesv2.NewFromConfig(cfg) // want `\(client\)`
	m := mailer.New(client)
	if err := m.Send(context.Background(), "pat@example.com", "a text"); err != nil {
		log.Fatal(err)
	}
}
