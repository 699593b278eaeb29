// Package mailer looks at the error of a send with the function that is for S3.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/s3"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct {
	svc   *ses.SES // want `\(type\)`
	files *s3.S3
}

func (m *mailer) send(to, text string) error {
	_, err := m.svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String(text)}},
		},
	})
	return err
}

func (m *mailer) has(name string) error {
	_, err := m.files.HeadBucket(&s3.HeadBucketInput{Bucket: aws.String(name)})
	return err
}

func missing(err error) bool {
	if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
		return aerr.Code() == s3.ErrCodeNoSuchBucket
	}
	return false
}

func (m *mailer) mail(to, name string) error {
	err := m.has(name)
	if err == nil {
		err = m.has("other")
	}
	if missing(err) || missing(m.send(to, "first")) {
		return nil
	}
	return m.send(to, "text")
}
