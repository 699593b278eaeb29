// Package receipt shows the pointer to a message ID, and hands it on.
package receipt

import (
	"context"
	"fmt"
	"log"

	"github.com/aws/aws-sdk-go-v2/service/sesv2"
)

func send(ctx context.Context, client *sesv2.Client, in *sesv2.SendEmailInput) (*string, error) { // want `\(type\)` `\(type\)`
	out, err := client.SendEmail(ctx, in) // want `\(send-email\)`
	if err != nil {
		return nil, err
	}
	fmt.Println("sent", out.MessageId)                          // want `\(output\)`
	log.Printf("sent %v at %p", out.MessageId, (out.MessageId)) // want `\(output\)` `\(output\)`
	log.Printf("sent %v", (out.MessageId))                      // want `\(output\)`
	log.Printf("sent %d", out.MessageId)                        // want `\(output\)`
	return out.MessageId, nil                                   // want `\(output\)`
}
