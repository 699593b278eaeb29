// Package stays reads for other things, too, what the settings of its client are made of.
package stays

import (
	"context"
	"log"
	"os"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

var defaults int

func fallback() string {
	defaults++
	return "us-east-1"
}

type server struct {
	client *sesv2.Client // want `\(type\)`
	stop   func()
}

func logged(ctx context.Context) (*server, error) {
	region := os.Getenv("REGION")
	if region == "" {
		region = "us-east-1"
	}
	log.Print(region)
	limit, cancel := context.WithTimeout(ctx, 5*time.Second)
	cfg, err := config.LoadDefaultConfig(limit, config.WithRegion(region)) // want `\(aws-config\)`
	if err != nil {
		cancel()
		return nil, err
	}
	return &server{client: sesv2.NewFromConfig(cfg), stop: cancel}, nil // want `\(client\)`
}

func counted(ctx context.Context) (*server, error) {
	region := os.Getenv("REGION")
	if region == "" {
		region = fallback()
	}
	limit, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	if err := ready(limit); err != nil {
		return nil, err
	}
	cfg, err := config.LoadDefaultConfig(limit, config.WithRegion(region)) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &server{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func told(ctx context.Context) (*server, error) {
	region := os.Getenv("REGION")
	if region == "" {
		log.Print("no region")
		region = "us-east-1"
	}
	limit, cancel := context.WithCancel(ctx)
	cfg, err := config.LoadDefaultConfig(limit, config.WithRegion(region)) // want `\(aws-config\)`
	if err != nil {
		cancel()
		return nil, err
	}
	go cancel()
	return &server{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func chained(ctx context.Context, eu bool) (*server, error) {
	region := os.Getenv("REGION")
	if eu {
		log.Print("in Europe")
	} else if region == "" {
		region = "us-east-1"
	}
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region)) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &server{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func flagged(ctx context.Context, set func(*string)) (*server, error) {
	region := os.Getenv("REGION")
	if region == "" {
		region = "us-east-1"
	}
	set(&region)
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion(region)) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &server{client: sesv2.NewFromConfig(cfg)}, nil // want `\(client\)`
}

func ready(ctx context.Context) error { return ctx.Err() }

func (s *server) remind(ctx context.Context, to string) error {
	_, err := s.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}
