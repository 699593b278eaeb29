// Command sesv2_beside_packages makes a mailer of another package.
package main

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"

	"sesv2_beside_packages/store"
)

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		log.Fatal(err)
	}
	m := &store.Mailer{Client: sesv2.NewFromConfig(cfg)} // want `\(client\)`
	if err := m.Send(ctx, "nurse@example.com"); err != nil {
		log.Fatal(err)
	}
	log.Println(s3.NewFromConfig(cfg) != nil)
}
