// Package mail has functions for the parts of an input that give one thing or another.
package mail

import (
	"context"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	ses "github.com/aws/aws-sdk-go-v2/service/sesv2"
	"github.com/aws/aws-sdk-go-v2/service/sesv2/types"
)

const charset = "UTF-8"

type mail struct {
	to, subject, html, text, kind string
}

func utf8(s string) *types.Content { // want `\(type\)`
	return &types.Content{Data: aws.String(s), Charset: aws.String(charset)}
}

// htmlContent is nil where there is no HTML.
func (m mail) htmlContent() *types.Content { // want `\(type\)`
	if m.html == "" {
		return nil // nothing to show
	}

	return &types.Content{
		// As it is.
		Data:    aws.String(m.html),
		Charset: aws.String(charset),
	}
}

func (m *mail) textContent() *types.Content { // want `\(type\)`
	switch {
	case m.text != "":
		return utf8(m.text)
	case m.html != "":
		return m.htmlContent()
	}
	return nil
}

// body is HTML or text.
func (m mail) body() *types.Body { // want `\(type\)`
	body := &types.Body{}

	// One of both.
	if strings.ToLower(m.kind) == "html" {
		body.Html = &types.Content{Data: aws.String(m.text)}
	} else {
		body.Text = utf8(m.text)
	}

	return body
}

func destination(m mail, copies []string) *types.Destination { // want `\(type\)`
	if len(copies) == 0 {
		return &types.Destination{ToAddresses: []string{m.to}}
	}
	var d types.Destination
	d.ToAddresses = []string{m.to}
	d.CcAddresses = copies
	return &d
}

func subject(m mail) *types.Content { // want `\(type\)`
	if m.subject == "" {
		return utf8("(no subject)")
	}
	return utf8(m.subject)
}

func send(ctx context.Context, client *ses.Client, m mail, copies []string) error { // want `\(type\)`
	_, err := client.SendEmail(ctx, &ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      destination(m, copies),
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: subject(m),
			Body:    &types.Body{Html: m.htmlContent(), Text: m.textContent()},
		}},
	})
	return err
}

func sendOne(ctx context.Context, client *ses.Client, m mail) error { // want `\(type\)`
	in := &ses.SendEmailInput{
		FromEmailAddress: aws.String("mail@example.com"),
		Destination:      &types.Destination{ToAddresses: []string{m.to}},
		Content: &types.EmailContent{Simple: &types.Message{
			Subject: m.textContent(),
			Body:    m.body(),
		}},
	}
	if html := m.htmlContent(); html != nil {
		in.Content.Simple.Body.Html = html
	}
	_, err := client.SendEmail(ctx, in) // want `SendEmail.*\(send-email\)`
	return err
}
