// Package send hides clients in interfaces, which is not seen by the type check of
// what takes them out again.
package send

import (
	"context"
	"sync"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type key struct{}

// Def is what a container makes a value by.
type Def struct{ Build any }

var def = Def{Build: func(cfg aws.Config) (*sesv2.Client, error) { return sesv2.NewFromConfig(cfg), nil }} // want `\(type\)` `\(client\)`

var pool = sync.Pool{New: func() any { return sesv2.NewFromConfig(aws.Config{}) }} // want `\(client\)`

func store(ctx context.Context, cfg aws.Config) (context.Context, error) {
	return context.WithValue(ctx, key{}, sesv2.NewFromConfig(cfg)), nil // want `\(client\)`
}

func newAny(cfg aws.Config) (any, error) { return sesv2.NewFromConfig(cfg), nil } // want `\(client\)`

func answer(ctx context.Context, client *sesv2.Client, to string) (any, error) { // want `\(type\)`
	return client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("s")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("b")}},
		}},
	})
}

func provide(...any) {}

func init() {
	provide(func(cfg aws.Config) *sesv2.Client { return sesv2.NewFromConfig(cfg) }) // want `\(client\)`
	var v any
	v, _ = answer(context.Background(), nil, "")
	m := map[string]any{"ses": sesv2.NewFromConfig(aws.Config{}), "answer": v} // want `\(client\)`
	c := make(chan any, 1)
	c <- sesv2.NewFromConfig(aws.Config{}) // want `\(client\)`
	_ = m
}
