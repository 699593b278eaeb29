// Wholes builds an input part by part.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, subject, html string, to, cc []string) error {
	in := new(ses.SendEmailInput)
	in.Source = aws.String("wholes@example.com")
	in.Message = &ses.Message{
		Subject: &ses.Content{Data: aws.String(subject), Charset: aws.String("UTF-8")},
	}
	if html == "" {
		in.Message.Body = &ses.Body{Text: &ses.Content{Data: aws.String("text")}}
	} else {
		in.Message.Body = &ses.Body{Html: &ses.Content{Data: aws.String(html)}}
	}
	in.Destination = &ses.Destination{ToAddresses: aws.StringSlice(to)}
	if len(cc) > 0 {
		in.Destination.CcAddresses = aws.StringSlice(cc)
	}
	if _, err := svc.SendEmail(in); err != nil {
		return err
	}
	// Again, to one, without the copies.
	in.Destination = &ses.Destination{ToAddresses: []*string{aws.String("again@example.com")}}
	_, err := svc.SendEmail(in)
	return err
}

func main() {
	sess, err := session.NewSession()
	if err != nil {
		os.Exit(1)
	}
	svc := ses.New(sess)
	fmt.Println(send(svc, "One", "", []string{"a@example.com"}, nil) == nil)
	fmt.Println(send(svc, "Two", "<p>two</p>", []string{"a@example.com", "b@example.com"}, []string{"c@example.com"}) == nil)
}
