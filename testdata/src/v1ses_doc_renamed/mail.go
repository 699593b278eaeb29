// Package mailer is the example of the AWS documents, with the packages renamed.
package mailer

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	awssession "github.com/aws/aws-sdk-go/aws/session"
	mail "github.com/aws/aws-sdk-go/service/ses"
)

const charSet = "UTF-8"

func send(to, html string) error {
	sess := awssession.Must(awssession.NewSession()) // want `\(aws-config\)`
	svc := mail.New(sess)                            // want `\(client\)`
	input := &mail.SendEmailInput{
		Destination: &mail.Destination{
			CcAddresses: []*string{},
			ToAddresses: []*string{
				aws.String(to),
			},
		},
		Message: &mail.Message{
			Body: &mail.Body{
				Html: &mail.Content{
					Charset: aws.String(charSet),
					Data:    aws.String(html),
				},
			},
			Subject: &mail.Content{
				Charset: aws.String(charSet),
				Data:    aws.String("Your visit"),
			},
		},
		Source: aws.String("Clinic <care@example.com>"),
	}

	result, err := svc.SendEmail(input) // want `\(send-email\)`
	if err != nil {
		if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
			switch aerr.Code() {
			case mail.ErrCodeMessageRejected:
				fmt.Println(mail.ErrCodeMessageRejected, aerr.Error())
			case mail.ErrCodeMailFromDomainNotVerifiedException:
				fmt.Println(mail.ErrCodeMailFromDomainNotVerifiedException, aerr.Error())
			case mail.ErrCodeConfigurationSetDoesNotExistException:
				fmt.Println(mail.ErrCodeConfigurationSetDoesNotExistException, aerr.Error())
			default:
				fmt.Println(aerr.Error())
			}
		} else {
			fmt.Println(err.Error())
		}
		return err
	}
	fmt.Println(*result.MessageId) // want `\(output\)`
	return nil
}
