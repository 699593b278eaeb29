// Orderold calls functions that count in an input, with parts that functions give, in
// another order than the fields of a message stand in.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type counter struct{ n int }

func (c *counter) next(what string) string {
	c.n++
	return fmt.Sprint(what, c.n)
}

func (c *counter) address(what string) *string {
	s := c.next(what) + "@example.com"
	return &s
}

func (c *counter) list() []string {
	return []string{c.next("one") + "@example.com", c.next("two") + "@example.com"}
}

func (c *counter) html(show bool) *ses.Content {
	if !show {
		return nil
	}
	return &ses.Content{Data: aws.String(c.next("<p>")), Charset: aws.String("UTF-8")}
}

func (c *counter) plain(show bool) *ses.Body {
	body := new(ses.Body)
	body.Text = &ses.Content{Data: aws.String(c.next("plain"))}
	if show {
		body.Html = c.html(show)
	}
	return body
}

func send(svc *ses.SES, c *counter, show bool) error {
	in := &ses.SendEmailInput{
		Message: &ses.Message{
			Body:    c.plain(show),
			Subject: &ses.Content{Data: aws.String(c.next("subject"))},
		},
		Destination: &ses.Destination{
			CcAddresses: aws.StringSlice(c.list()),
			ToAddresses: []*string{c.address("to"), aws.String("fixed@example.com")},
		},
		ReplyToAddresses: []*string{c.address("reply")},
		Source:           c.address("from"),
	}
	_, err := svc.SendEmail(in)
	return err
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	c := &counter{}
	for _, show := range []bool{true, false, true} {
		if err := send(svc, c, show); err != nil {
			return err
		}
	}
	fmt.Println(c.n)
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
