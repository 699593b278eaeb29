// Package mailer is the example of the AWS documents, with its last lines.
package mailer

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

const charSet = "UTF-8"

func send(to, html string) error {
	sess, err := session.NewSession(&aws.Config{ // want `\(aws-config\)`
		Region: aws.String("us-west-2"),
	})
	if err != nil {
		return err
	}

	// Create an SES session.
	svc := ses.New(sess) // want `\(client\)`

	// Assemble the email.
	input := &ses.SendEmailInput{
		Destination: &ses.Destination{
			CcAddresses: []*string{},
			ToAddresses: []*string{
				aws.String(to),
			},
		},
		Message: &ses.Message{
			Body: &ses.Body{
				Html: &ses.Content{
					Charset: aws.String(charSet),
					Data:    aws.String(html),
				},
			},
			Subject: &ses.Content{
				Charset: aws.String(charSet),
				Data:    aws.String("Your visit"),
			},
		},
		Source: aws.String("Clinic <care@example.com>"),
	}

	// Attempt to send the email.
	result, err := svc.SendEmail(input) // want `\(send-email\)`

	// Display error messages if they occur.
	if err != nil {
		if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
			switch aerr.Code() {
			case ses.ErrCodeMessageRejected:
				fmt.Println(ses.ErrCodeMessageRejected, aerr.Error())
			case ses.ErrCodeMailFromDomainNotVerifiedException:
				fmt.Println(ses.ErrCodeMailFromDomainNotVerifiedException, aerr.Error())
			case ses.ErrCodeConfigurationSetDoesNotExistException:
				fmt.Println(ses.ErrCodeConfigurationSetDoesNotExistException, aerr.Error())
			default:
				fmt.Println(aerr.Error())
			}
		} else {
			fmt.Println(err.Error())
		}
		return err
	}

	fmt.Println("Email Sent to address: " + to)
	fmt.Println(result) // want `\(output\)`
	return nil
}
