// Package reminder logs whole inputs and answers as JSON.
package reminder

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
	"go.uber.org/zap"
)

func remind(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	}
	out, err := client.SendEmail(ctx, in)                              // want `SendEmail.*\(send-email\)`
	zap.L().Info("sent", zap.Any("input", in), zap.Any("result", out)) // want `\(output\)`
	zap.L().Sugar().Infow("sent", "input", in)
	return err
}
