// Package mail sets a field twice in one chain.
package mail

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, from, subject, html string, to []string) error { // want `\(type\)`
	_, err := svc.SendEmail(new(ses.SendEmailInput). // want `\(send-email\)`
								SetSource(from).
								SetDestination(new(ses.Destination).SetToAddresses(aws.StringSlice(to))).
								SetSource("other@example.com").
								SetMessage(new(ses.Message).
									SetSubject(new(ses.Content).SetData(subject)).
									SetBody(new(ses.Body).SetHtml(new(ses.Content).SetData(html)))))
	return err
}
