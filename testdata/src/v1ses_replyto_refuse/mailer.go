// Package mailer has lists of Reply-To addresses of unknown length.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

func pointers(list []string) []*string {
	var out []*string
	for _, s := range list {
		out = append(out, aws.String(s))
	}
	return out
}

func stringSlice(svc *ses.SES, to, text string, replyTo ...string) error { // want `\(type\)`
	_, err := svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:           aws.String("alerts@example.com"),
		ReplyToAddresses: aws.StringSlice(replyTo),
		Destination:      &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func own(svc *ses.SES, to, text string, replyTo []string) (string, error) { // want `\(type\)`
	in := &ses.SendEmailInput{
		Source:           aws.String("alerts@example.com"),
		ReplyToAddresses: pointers(replyTo),
		Destination:      &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("An alert")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	}
	out, err := svc.SendEmail(in) // want `\(send-email\)`
	if err != nil {
		return "", err
	}
	return aws.StringValue(out.MessageId), nil // want `\(output\)`
}
