// Package send never looks at the error of its session where it makes the client.
package send

import (
	"github.com/aws/aws-sdk-go/aws"
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

func unchecked(to string) error {
	sess, err := session.NewSession(&aws.Config{Region: aws.String("us-west-2")}) // want `\(aws-config\)`
	svc := ses.New(sess)                                                          // want `\(client\)`
	_, err = svc.SendEmail(input(to))                                             // want `\(send-email\)`
	return err
}

func behind(to string) (string, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	svc := ses.New(sess)              // want `\(client\)`
	if err != nil {
		return "", err
	}
	out, err := svc.SendEmail(input(to)) // want `\(send-email\)`
	if err != nil {
		return "", err
	}
	return aws.StringValue(out.MessageId), nil // want `\(output\)`
}
