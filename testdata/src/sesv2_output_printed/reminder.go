// Package reminder prints whole answers.
package reminder

import (
	"context"
	"fmt"
	"log"
	"log/slog"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

func remind(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	result, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("visits@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	fmt.Println("sent", result)                                   // want `\(output\)`
	log.Printf("sent %5.1f%% to %d: %+v", 100.0, 1, result)       // want `\(output\)`
	slog.Info("sent", "result", result)                           // want `\(output\)`
	log.Println(map[string]interface{}{"result": result, "n": 1}) // want `\(output\)`
	if err != nil {
		return fmt.Errorf("not sent: %v: %w", result, err) // want `\(output\)`
	}
	return nil
}
