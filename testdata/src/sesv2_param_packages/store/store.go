// Package store keeps clients of two kinds.
package store

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Keep tells of it.
func Keep(files *s3.Client, first, second *sesv2.Client) { // want `\(type\)`
	ctx, to := context.Background(), "doctor@example.com"
	if files == nil || second == nil {
		return
	}
	first.GetAccount(ctx, &sesv2.GetAccountInput{}) // want `\(account\)`
	first.SendEmail(ctx, &sesv2.SendEmailInput{     // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("Come in")}},
		}},
	})
}
