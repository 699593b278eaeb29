// Setchain builds inputs by setters, in chains and in statements.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func chain(svc *ses.SES, subject string, to []string) error {
	in := new(ses.SendEmailInput).SetSource("chain@example.com").
		SetDestination(new(ses.Destination).SetToAddresses(aws.StringSlice(to))).
		SetMessage(new(ses.Message).SetSubject(new(ses.Content).SetData(subject).SetCharset("UTF-8")).
			SetBody(new(ses.Body).SetHtml((&ses.Content{}).SetData("<p>" + subject + "</p>"))))
	if _, err := svc.SendEmail(in); err != nil {
		return err
	}
	in.Message.Body.SetText(&ses.Content{Data: aws.String("text too")})
	in.Message.Subject.SetData(subject + " again")
	in.SetDestination(&ses.Destination{ToAddresses: []*string{aws.String("again@example.com")}})
	_, err := svc.SendEmail(in)
	return err
}

func statements(svc *ses.SES, subject, text string, cc []string) error {
	in := &ses.SendEmailInput{}
	in.SetSource("statements@example.com").SetReturnPath("bounces@example.com")
	in.SetDestination(&ses.Destination{ToAddresses: []*string{aws.String("a@example.com")}, CcAddresses: aws.StringSlice(cc)})
	in.SetMessage(&ses.Message{Subject: &ses.Content{Data: aws.String(subject)}, Body: &ses.Body{}})
	in.Message.Body.SetHtml(&ses.Content{Data: aws.String("<p>html</p>")})
	if text != "" {
		in.Message.Body.SetText(&ses.Content{Data: aws.String(text)})
		in.SetReplyToAddresses([]*string{aws.String("reply@example.com")})
		in.Destination.SetBccAddresses([]*string{aws.String("bcc@example.com")})
	}
	if len(cc) > 1 {
		in.SetDestination(new(ses.Destination).SetToAddresses(aws.StringSlice(cc)))
	}
	_, err := svc.SendEmail(in)
	return err
}

func main() {
	sess, err := session.NewSession()
	if err != nil {
		os.Exit(1)
	}
	svc := ses.New(sess)
	fmt.Println(chain(svc, "One", []string{"a@example.com"}) == nil)
	fmt.Println(chain(svc, "Two", []string{"a@example.com", "b@example.com"}) == nil)
	fmt.Println(statements(svc, "Three", "", nil) == nil)
	fmt.Println(statements(svc, "Four", "four", []string{"c@example.com"}) == nil)
	fmt.Println(statements(svc, "Five", "five", []string{"c@example.com", "d@example.com"}) == nil)
}
