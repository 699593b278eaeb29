// Package reminder prints whole answers by functions and a logger of its own.
package reminder

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

// logger is what the program logs by.
type logger interface {
	Infof(format string, args ...any)
	Info(args ...any)
}

type console struct{ out *log.Logger }

func (c *console) Infof(format string, args ...any) { c.out.Printf("mail: "+format, args...) }

func (c *console) Info(args ...any) {
	if len(args) == 0 {
		return
	}
	c.out.Println(append([]any{"mail:"}, args...)...)
}

type quiet struct{}

func (quiet) Infof(string, ...any) {}
func (quiet) Info(...any)          {}

type prefixed struct{ logger }

func debug(w io.Writer, v any) {
	if v != nil {
		show(w, "value", v)
	}
}

func show(w io.Writer, name string, v any) { fmt.Fprintln(w, name, v) }

func remind(ctx context.Context, client *sesv2.Client, to string, l logger, c *console) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	l.Infof("sent %d: %+v", 1, out) // want `\(output\)`
	l.Info("sent", out)             // want `\(output\)`
	c.Infof("sent: %v", out)        // want `\(output\)`
	debug(os.Stderr, out)           // want `\(output\)`
	return err
}

var _ logger = prefixed{quiet{}}
