// Crossfunc sends inputs that another package builds.
package main

import (
	"context"
	"fmt"
	"os"

	"example.com/programs/crossfunc/build"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	in := build.Input("b@example.com", "two", "c@example.com")
	in.ReplyToAddresses = []string{"desk@example.com"}
	for _, in := range []*sesv2.SendEmailInput{build.Input("a@example.com", "one"), in} {
		if _, err := client.SendEmail(ctx, in); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
