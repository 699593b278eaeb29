// Package visits keeps the parts of its inputs in fields that something reads.
package visits

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type reads struct {
	client *ses.SES         // want `\(type\)`
	kept   *ses.Destination // want `\(type\)`
}

func (m *reads) send(to, text string) error {
	dest := ses.Destination{ToAddresses: []*string{aws.String(to)}}
	m.kept = &dest
	_, err := m.client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &dest,
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	fmt.Println(len(m.kept.ToAddresses))
	return err
}

type writesInto struct {
	client *ses.SES         // want `\(type\)`
	kept   *ses.Destination // want `\(type\)`
}

func (m *writesInto) send(to, text string) error {
	dest := ses.Destination{ToAddresses: []*string{aws.String(to)}}
	m.kept = &dest
	_, err := m.client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &dest,
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	m.kept.CcAddresses = nil
	return err
}

type shows struct {
	client *ses.SES         // want `\(type\)`
	Kept   *ses.Destination // want `\(type\)`
}

func (m *shows) send(to, text string) error {
	dest := ses.Destination{ToAddresses: []*string{aws.String(to)}}
	m.Kept = &dest
	_, err := m.client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &dest,
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

type unkeyed struct {
	client *ses.SES         // want `\(type\)`
	kept   *ses.Destination // want `\(type\)`
}

func (m *unkeyed) send(to, text string) error {
	dest := ses.Destination{ToAddresses: []*string{aws.String(to)}}
	m.kept = &dest
	_, err := m.client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &dest,
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func newUnkeyed(client *ses.SES) *unkeyed { return &unkeyed{client, nil} } // want `\(type\)`

type calls struct {
	client *ses.SES         // want `\(type\)`
	kept   *ses.Destination // want `\(type\)`
}

func (m *calls) send(to, text string) error {
	dest := ses.Destination{ToAddresses: []*string{aws.String(to)}}
	m.kept = number(&dest)
	_, err := m.client.SendEmail(&ses.SendEmailInput{ // want `SendEmail.*\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &dest,
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func number(v *ses.Destination) *ses.Destination { // want `\(type\)` `\(type\)`
	count++
	return v
}

var count int
