// Sesv uses the second API.
package main

import (
	"fmt"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/sesv2"
)

func send(svc *sesv2.SESV2, list ...string) error {
	in := &sesv2.SendEmailInput{
		FromEmailAddress: aws.String("care@example.com"),
		Destination:      &sesv2.Destination{ToAddresses: aws.StringSlice(list)},
		Content: &sesv2.EmailContent{Simple: &sesv2.Message{
			Subject: &sesv2.Content{Data: aws.String("Größe")},
			Body:    &sesv2.Body{Html: &sesv2.Content{Data: aws.String("<p>&amp;</p>"), Charset: aws.String("UTF-8")}},
		}},
	}
	for _, addr := range list[1:] {
		in.Destination.CcAddresses = append(in.Destination.CcAddresses, aws.String("cc."+addr))
	}
	_, err := svc.SendEmail(in)
	return err
}

func main() {
	svc := sesv2.New(session.Must(session.NewSession()))
	fmt.Println(send(svc, "a@example.com", "b@example.com") == nil, send(svc, "c@example.com") == nil)
}
