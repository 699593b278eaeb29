// Package welcome makes its string pointers in every way but one: aws.String,
// &v, a helper of its own, new, and the address of a field.
package welcome

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func ptr(s string) *string { return &s }

type settings struct {
	from string
}

type greeter struct {
	client   *sesv2.Client // want `\(type\)`
	settings settings
}

func (g *greeter) greet(ctx context.Context, to, name string) error {
	subject := "Welcome to the clinic"
	_, err := g.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: &g.settings.from,
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{
			Simple: &types.Message{
				Subject: &types.Content{Data: &subject, Charset: aws.String("UTF-8")},
				Body: &types.Body{
					Text: &types.Content{Data: ptr("Dear " + name)},
					Html: &types.Content{Data: new("<p>Dear " + name + "</p>")},
				},
			},
		},
	})
	return err
}
