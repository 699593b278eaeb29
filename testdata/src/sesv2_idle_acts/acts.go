// Package acts calls functions for values that go, and each does more than give one.
package acts

import (
	"context"
	"os"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

var (
	mails int
	last  string
	seen  = map[string]bool{}
)

func counted() string { mails++; return "counted" }

func kept(name string) string { last = name; return name }

func marked(name string) string { seen[name] = true; return name }

func must(key string) string {
	v := os.Getenv(key)
	if v == "" {
		panic(key)
	}
	return v
}

func wiped(name string) string { os.Remove(name); return name }

func behind(p *string) string { *p = "sent"; return *p }

func waits(c chan string) string { return <-c }

func spins(name string) string {
	for name == "" {
	}
	return name
}

func calls(f func() string) string { return f() }

func around(name string) string { return kept(name) }

func later(name string) string {
	defer kept(name)
	return name
}

type namer interface{ name() string }

type desk struct{ last string }

func (d *desk) note(name string) string { d.last = name; return name }

func sendCounted(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(counted())}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendKept(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(kept("a"))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendMarked(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(marked("a"))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendMust(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(must("SET"))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendWiped(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(wiped("a"))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendBehind(ctx context.Context, client *sesv2.Client, p *string, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(behind(p))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendWaits(ctx context.Context, client *sesv2.Client, c chan string, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(waits(c))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendSpins(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(spins("a"))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendCalls(ctx context.Context, client *sesv2.Client, f func() string, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(calls(f))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendAround(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(around("a"))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendLater(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(later("a"))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendDynamic(ctx context.Context, client *sesv2.Client, n namer, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(n.name())}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendMethod(ctx context.Context, client *sesv2.Client, d *desk, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(d.note("a"))}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}

func sendLiteral(ctx context.Context, client *sesv2.Client, to string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		EmailTags:        []types.MessageTag{{Name: aws.String("state"), Value: aws.String(func() string { mails++; return "a" }())}},
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("Your visit")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String("See you soon.")}},
		}},
	})
	return err
}
