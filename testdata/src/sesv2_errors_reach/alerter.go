// Package alert hands errors of its sends to checks by other ways than results.
package alert

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"sync/atomic"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

type alerter struct {
	client *sesv2.Client // want `\(type\)`
	last   *failure
	box    atomic.Value
	all    failures
}

type failure struct{ err error }

func (f *failure) Error() string { return "not sent" }
func (f *failure) Unwrap() error { return f.err }

type failures []error

func (f failures) first() error { return f[0] }

func (a *alerter) send(ctx context.Context, to, text string) error {
	_, err := a.client.SendEmail(ctx, &sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("alerts@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: &types.Content{Data: aws.String("An alert")},
			Body:    &types.Body{Text: &types.Content{Data: aws.String(text)}},
		}},
	})
	a.last = &failure{err}
	a.box.Store(a.last)
	a.all = append(a.all, err)
	return err
}

func (a *alerter) try(ctx context.Context, to *error) { *to = a.send(ctx, "a@example.com", "an alert") }

func (a *alerter) pointed(ctx context.Context) error {
	var err error
	a.try(ctx, &err)
	return err
}

func (a *alerter) lastErr() error { return a.last }

func (a *alerter) boxed() error {
	err, _ := a.box.Load().(error)
	return err
}

func (a *alerter) visit(string, fs.DirEntry, error) error {
	return a.send(context.Background(), "a@example.com", "an alert")
}

func (a *alerter) walk() error { return filepath.WalkDir("alerts", a.visit) }

func (a *alerter) checkPointed(ctx context.Context) bool {
	err := a.pointed(ctx)
	var limit *types.TooManyRequestsException // want `\(error\)`
	return errors.As(err, &limit)
}

func (a *alerter) checkLast() bool {
	err := a.lastErr()
	var limit *types.TooManyRequestsException // want `\(error\)`
	return errors.As(err, &limit)
}

func (a *alerter) checkBoxed() bool {
	err := a.boxed()
	var limit *types.TooManyRequestsException // want `\(error\)`
	return errors.As(err, &limit)
}

func (a *alerter) checkFirst() bool {
	err := a.all.first()
	var limit *types.TooManyRequestsException // want `\(error\)`
	return errors.As(err, &limit)
}

func (a *alerter) checkWalk() bool {
	err := a.walk()
	var limit *types.TooManyRequestsException // want `\(error\)`
	return errors.As(err, &limit)
}
