// Package reminder hands whole answers to functions of its own that do more than print.
package reminder

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

var last any

func keep(v any) { last = v }

func kept(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	keep(out)
	return err
}

func encode(v any) {
	text, _ := json.Marshal(v)
	log.Println(string(text))
}

func encoded(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	encode(out)
	return err
}

func typed(format string, v ...any) { log.Printf(format, v...) }

func typeShown(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	typed("sent %T", out)
	return err
}

func infof(format string, v ...any) { log.Printf(format, v...) }

func given(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	infof(os.Getenv("LINE"), out)
	return err
}

func look(v any) {
	if s, ok := v.(fmt.Stringer); ok {
		log.Println(s)
	}
}

func asserted(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	look(out)
	return err
}

type logs interface{ Info(args ...any) }

type capture struct{ lines []any }

func (c *capture) Info(args ...any) { c.lines = append(c.lines, args...) }

type stdout struct{}

func (stdout) Info(args ...any) { log.Println(args...) }

func captured(ctx context.Context, client *sesv2.Client, to string, c logs) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	c.Info("sent", out)
	return err
}

type notes interface{ Print(v any) bool }

type paper struct{}

func (paper) Print(v any) bool {
	log.Println(v)
	return true
}

func answered(ctx context.Context, client *sesv2.Client, to string, n notes) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	if n.Print(out) {
		return nil
	}
	return err
}

func again(n int, v any) {
	if n > 0 {
		again(n-1, v)
	}
}

func repeated(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	again(3, out)
	return err
}

func changing(format string, v any) {
	format += " %[1]T"
	log.Printf(format, v)
}

func changed(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	changing("%v", out)
	return err
}

var logf = log.Printf

func valued(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	out, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	logf("%v", out)
	return err
}
