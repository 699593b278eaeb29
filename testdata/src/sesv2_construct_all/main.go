// Command clinic makes clients in every way of mapping.md 4.2, S1 to S6 and
// S12, so its construction moves into one function.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

var shared *sesv2.Client // want `\(type\)`

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		log.Fatal(err)
	}
	shared = sesv2.NewFromConfig(cfg) // want `\(client\)`
	if err := (&mailer{client: shared}).send(ctx, "front-desk@example.com"); err != nil {
		log.Fatal(err)
	}
	if err := run(ctx); err != nil {
		log.Fatal(err)
	}
}
