// Package idle calls functions of its own for values that go, and these do nothing but give them.
package idle

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	keys "github.com/aws/aws-sdk-go/aws/credentials"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

var region = "us-east-1"

func where() *string { return &region }

func env(key string) string { return os.Getenv("MAIL_" + key) }

type letter struct {
	kind string
	no   int
}

func (l letter) tag() string {
	switch {
	case l.no < 0:
		return "none"
	case l.kind == "":
		return fmt.Sprint("letter ", l.no)
	}
	return l.kind
}

func send(l letter, to string) error {
	id := env("ID")
	if id == "" {
		id = "none"
	}
	sess, err := session.NewSession(&aws.Config{ // want `\(aws-config\)`
		Region:      where(),
		Credentials: keys.NewStaticCredentials(id, env("SECRET"), ""), // want `\(credential\)`
	})
	if err != nil {
		return err
	}
	svc := ses.New(sess)                        // want `\(client\)`
	_, err = svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Tags:        []*ses.MessageTag{{Name: aws.String("kind"), Value: aws.String(l.tag())}},
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	})
	return err
}
