// Channel sends inputs through a channel to one worker.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type job struct {
	in   *sesv2.SendEmailInput
	done chan error
}

func work(ctx context.Context, client *sesv2.Client, jobs <-chan job) {
	for j := range jobs {
		_, err := client.SendEmail(ctx, j.in)
		j.done <- err
	}
}

func run(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	client := sesv2.NewFromConfig(cfg)
	jobs := make(chan job)
	defer close(jobs)
	go work(ctx, client, jobs)
	for i := range 3 {
		in := &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("worker@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{fmt.Sprintf("a%d@example.com", i)}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Work")},
				Body:    &types.Body{Text: &types.Content{Data: aws.String(fmt.Sprint(i))}},
			}},
		}
		j := job{in: in, done: make(chan error, 1)}
		jobs <- j
		if err := <-j.done; err != nil {
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
