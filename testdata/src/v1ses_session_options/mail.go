// Package mailer makes its session in several ways.
package mailer

import (
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/credentials"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func withKeys(region, id, secret string) (*mailer, error) {
	sess, err := session.NewSessionWithOptions(session.Options{ // want `\(aws-config\)`
		Config: aws.Config{
			Region:      aws.String(region),
			Credentials: credentials.NewStaticCredentials(id, secret, ""), // want `\(credential\)`
		},
		SharedConfigState: session.SharedConfigEnable,
	})
	if err != nil {
		return nil, err
	}
	return &mailer{svc: ses.New(sess)}, nil // want `\(client\)`
}

func withConfig(region string) (*mailer, error) {
	cfg := &aws.Config{}
	cfg.Region = aws.String(region)
	if id := os.Getenv("SES_KEY_ID"); id != "" {
		cfg.Credentials = credentials.NewStaticCredentials(id, os.Getenv("SES_SECRET"), "") // want `\(credential\)`
	}
	sess, err := session.NewSession(cfg) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return &mailer{ses.New(sess, aws.NewConfig().WithRegion(region))}, nil // want `\(client\)`
}

func given(sess *session.Session) *mailer {
	return &mailer{svc: ses.New(sess)} // want `\(client\)`
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
