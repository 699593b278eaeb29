// Local keeps the input in a variable, and prints the identifier of each mail.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func send(ctx context.Context, client *sesv2.Client, to []string, subject, html, text string) (string, error) {
	// A mail has both forms.
	input := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("alerts@example.com"), // verified
		Destination:      &types.Destination{ToAddresses: to, BccAddresses: []string{"archive@example.com"}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: &subject},
			Body: &types.Body{
				Html: &types.Content{Data: &html},
				Text: &types.Content{Data: &text},
			},
		}},
	}
	out, err := client.SendEmail(ctx, input)
	if err != nil {
		return "", fmt.Errorf("send: %w", err)
	}
	return *out.MessageId, nil
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("eu-west-1"))
	if err != nil {
		log.Fatal(err)
	}
	client := sesv2.NewFromConfig(cfg)
	for i, to := range [][]string{{"a@example.com"}, {"b@example.com", "c@example.com"}} {
		id, err := send(ctx, client, to, fmt.Sprintf("Alert %d", i+1), "<b>fire</b>", "fire")
		if err != nil {
			log.Fatal("not sent")
		}
		log.Println("sent", id)
	}
	id, err := send(ctx, client, []string{"d@example.com"}, "Empty text", "<p>&nbsp;</p>", "")
	log.Println("sent", id, err == nil)
}
