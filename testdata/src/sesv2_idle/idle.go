// Package idle calls functions of its own for values that go, and these do nothing but give them.
package idle

import (
	"context"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type settings struct{ names map[string]string }

var current settings

func get() settings { return current }

func (s settings) value(key string) string {
	for name, value := range s.names {
		if strings.EqualFold(name, key) {
			return value
		}
	}
	return env(key, "")
}

func env(key, fallback string) string {
	v, ok := os.LookupEnv(key)
	if !ok || v == "" {
		v = fallback
	}
	return v
}

type visit struct {
	number int
	begins time.Time
}

func (v *visit) label() string { return "visit-" + strconv.Itoa(v.number) }

func open(ctx context.Context) (*sesv2.Client, error) { // want `\(type\)`
	region := env("MAIL_REGION", "")
	if region == "" {
		region = "us-east-1"
	} else if strings.HasPrefix(region, "eu") {
		region = env("MAIL_REGION_EU", region)
	}
	region = strings.ToLower(region)
	limit, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	cfg, err := config.LoadDefaultConfig(limit, // want `\(aws-config\)`
		config.WithRegion(region),
		config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider(get().value("KEY"), get().value("SECRET"), "")), // want `\(credential\)`
	)
	if err != nil {
		return nil, err
	}
	return sesv2.NewFromConfig(cfg), nil // want `\(client\)`
}

func remind(ctx context.Context, client *sesv2.Client, v *visit, to string) error { // want `\(type\)`
	set := env("MAIL_SET", "plain")
	if set == "plain" {
		set = get().value("SET")
	}
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		ConfigurationSetName: aws.String(set),
		EmailTags: []types.MessageTag{
			{Name: aws.String("visit"), Value: aws.String(v.label())},
			{Name: aws.String("day"), Value: aws.String(v.begins.Format("2006-01-02"))},
			{Name: func() *string { s := "kind"; return &s }(), Value: aws.String("visit")},
			{Name: aws.String("sent"), Value: aws.String(strconv.FormatInt(time.Now().Unix(), 10))},
		},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}
