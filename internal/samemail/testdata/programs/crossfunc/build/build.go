// Package build builds inputs for another package.
package build

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// Input builds an input.
func Input(to, text string, cc ...string) *sesv2.SendEmailInput {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("cross@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Across")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	}
	if len(cc) > 0 {
		in.Destination.CcAddresses = cc
	}
	return in
}
