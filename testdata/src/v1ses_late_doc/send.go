// Package send is the example of the AWS documentation, in a function without results.
package send

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

// Send sends one mail and says what came of it.
func Send(to string) {
	// Create a new session in the us-west-2 region.
	sess, err := session.NewSession(&aws.Config{ // want `\(aws-config\)`
		Region: aws.String("us-west-2")},
	)

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
				Html: &ses.Content{Charset: aws.String("UTF-8"), Data: aws.String("<p>Hi</p>")},
				Text: &ses.Content{Charset: aws.String("UTF-8"), Data: aws.String("Hi")},
			},
			Subject: &ses.Content{Charset: aws.String("UTF-8"), Data: aws.String("Hello")},
		},
		Source: aws.String("care@example.com"),
	}

	// Attempt to send the email.
	result, err := svc.SendEmail(input) // want `\(send-email\)`

	// Display error messages if they occur.
	if err != nil {
		if aerr, ok := err.(awserr.Error); ok { // want `\(error\)`
			switch aerr.Code() {
			case ses.ErrCodeMessageRejected:
				fmt.Println(ses.ErrCodeMessageRejected, aerr.Error())
			default:
				fmt.Println(aerr.Error())
			}
		} else {
			fmt.Println(err.Error())
		}
		return
	}

	fmt.Println("Email sent", result) // want `\(output\)`
}
