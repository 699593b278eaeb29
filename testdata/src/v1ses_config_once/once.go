// Package once makes its clients at the first mail, one of them where the settings ask for it.
package once

import (
	"os"
	"sync"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/s3"
	mailer "github.com/aws/aws-sdk-go/service/ses"
)

type notifier struct {
	once  sync.Once
	fault error
	files *s3.S3
	mail  *mailer.SES // want `\(type\)`
}

func (n *notifier) prepare() {
	sess, err := session.NewSession()
	if err != nil {
		n.fault = err
		return
	}
	n.files = s3.New(sess)
	switch os.Getenv("PROVIDER") {
	case "ses":
		n.mail = mailer.New(sess) // want `\(client\)`
	}
}

func (n *notifier) tell(to, text string) error {
	if n.once.Do(n.prepare); n.fault != nil {
		return n.fault
	}
	_, err := n.mail.SendEmail(&mailer.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &mailer.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &mailer.Message{
			Subject: &mailer.Content{Data: aws.String("Your visit")},
			Body:    &mailer.Body{Text: &mailer.Content{Data: aws.String(text)}},
		},
	})
	return err
}
