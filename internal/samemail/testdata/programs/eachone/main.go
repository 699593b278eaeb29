// Eachone sends to each recipient alone, from a range loop.
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

type patient struct {
	Name, Email string
	Visit       *string
}

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		os.Exit(1)
	}
	client := sesv2.NewFromConfig(cfg)
	patients := []patient{
		{"Pat", "pat@example.com", aws.String("Monday")},
		{"Jo", "jo@example.com", aws.String("Tuesday")},
		{"Kim", "kim@example.com", nil},
	}
	failed := 0
	for i, p := range patients {
		if p.Visit == nil {
			fmt.Println("skipped", i)
			continue
		}
		input := &sesv2.SendEmailInput{
			FromEmailAddress: aws.String("clinic@example.com"),
			Destination:      &types.Destination{ToAddresses: []string{p.Email}},
			Content: &types.EmailContent{Simple: &types.Message{
				Subject: &types.Content{Data: aws.String("Your visit, " + p.Name)},
				Body: &types.Body{
					Text: &types.Content{Data: p.Visit},
					Html: &types.Content{Data: aws.String(fmt.Sprintf("<p>%s</p>", *p.Visit))},
				},
			}},
		}
		if _, err := client.SendEmail(ctx, input); err != nil {
			failed++
		}
	}
	fmt.Println("failed", failed)
}
