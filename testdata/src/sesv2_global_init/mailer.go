// Package mailer sets its package variables in init and in a function of its own.
package mailer

import (
	"context"
	"log"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

var client, other *sesv2.Client // want `\(type\)`

func init() {
	cfg, err := config.LoadDefaultConfig(context.Background()) // want `\(aws-config\)`
	if err != nil {
		log.Fatal(err)
	}
	client = sesv2.NewFromConfig(cfg) // want `\(client\)`
}

func setup(ctx context.Context) {
	cfg, err := config.LoadDefaultConfig(ctx) // want `\(aws-config\)`
	if err != nil {
		panic("no configuration")
	}
	other = sesv2.NewFromConfig(cfg) // want `\(client\)`
}
