// Package mailer looks at the errors of S3 only, in a function of its own.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/service/s3"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

type mailer struct {
	svc   *sesv2.SESV2 // want `\(type\)`
	files *s3.S3
}

func (m *mailer) send(to, text string) error {
	_, err := m.svc.SendEmail(&sesv2.SendEmailInput{ // want `\(send-email\)`
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: []*string{aws.String(to)}},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Subject: &sesv2.Content{Data: aws.String("Your visit")},
			Body:    &sesv2.Body{Text: &sesv2.Content{Data: aws.String(text)}},
		}},
	})
	return err
}

func (m *mailer) has(name string) error {
	_, err := m.files.HeadBucket(&s3.HeadBucketInput{Bucket: aws.String(name)})
	return err
}

func missing(err error) bool {
	if aerr, ok := err.(awserr.Error); ok {
		return aerr.Code() == s3.ErrCodeNoSuchBucket
	}
	return false
}

func (m *mailer) mail(to, name string) error {
	err := m.has(name)
	if err == nil {
		err = m.has("other")
	}
	if missing(err) {
		return nil
	}
	return m.send(to, "text")
}
