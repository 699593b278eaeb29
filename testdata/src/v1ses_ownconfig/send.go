// Package send makes its sessions in functions of its own.
package send

import (
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/credentials"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func input(to string) *ses.SendEmailInput { // want `\(type\)`
	return &ses.SendEmailInput{
		Destination: &ses.Destination{ToAddresses: aws.StringSlice([]string{to})},
		Message: &ses.Message{
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("Hi")}},
			Subject: &ses.Content{Data: aws.String("Hello")},
		},
		Source: aws.String("care@example.com"),
	}
}

func getenv(key, fallback string) string {
	if v := os.Getenv(key); v != "" {
		return v
	}
	return fallback
}

// newSession returns a session with the region of the environment.
func newSession() (*session.Session, error) {
	return session.NewSession(&aws.Config{Region: aws.String(getenv("AWS_REGION", "us-east-1"))})
}

func connect(region string) *session.Session {
	sess, err := session.NewSession(&aws.Config{
		Region:      aws.String(region),
		Credentials: credentials.NewStaticCredentials(os.Getenv("KEY"), os.Getenv("SECRET"), ""), // want `\(credential\)`
	})
	if err != nil {
		panic(err)
	}
	return sess
}

func first(to string) error {
	sess, err := newSession() // want `\(aws-config\)`
	if err != nil {
		return err
	}
	svc := ses.New(sess)              // want `\(client\)`
	_, err = svc.SendEmail(input(to)) // want `\(send-email\)`
	return err
}

func second(to string) error {
	sess := connect(getenv("REGION", "us-west-2")) // want `\(aws-config\)`
	svc := ses.New(sess)                           // want `\(client\)`
	_, err := svc.SendEmail(input(to))             // want `\(send-email\)`
	return err
}

func third(to string) error {
	svc := ses.New(connect("us-west-1")) // want `\(client\)`
	_, err := svc.SendEmail(input(to))   // want `\(send-email\)`
	return err
}
