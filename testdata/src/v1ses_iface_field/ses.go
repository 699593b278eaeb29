// Package notification puts a client into a field of an interface.
package notification

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/request"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type sender interface {
	SendEmailWithContext(aws.Context, *ses.SendEmailInput, ...request.Option) (*ses.SendEmailOutput, error) // want `\(type\)`
}

type notifier struct {
	from   string
	client sender
}

func (n *notifier) start(region, from string) error {
	sess, err := session.NewSession(&aws.Config{Region: aws.String(region)}) // want `\(aws-config\)`
	if err != nil {
		return fmt.Errorf("no session: %w", err)
	}
	n.from = from
	n.client = ses.New(sess) // want `\(client\)`
	return nil
}

func (n *notifier) send(ctx context.Context, to, text string) error {
	if n.client == nil {
		return fmt.Errorf("not started")
	}
	_, err := n.client.SendEmailWithContext(aws.Context(ctx), &ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String(n.from),
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}
