// Bodies makes the body in the branches of a switch, drops tags and the charset.
package main

import (
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func send(svc *ses.SES, kind int) error {
	var body *ses.Body
	switch kind {
	case 0:
		body = &ses.Body{Text: &ses.Content{Data: aws.String("text"), Charset: aws.String("ISO-8859-1")}}
	case 1:
		body = &ses.Body{Html: &ses.Content{Data: aws.String("<p>")}}
	default:
		body = &ses.Body{Text: &ses.Content{Data: aws.String("t")}, Html: &ses.Content{Data: aws.String("<b>")}}
	}
	out, err := svc.SendEmail(&ses.SendEmailInput{
		Source:               aws.String("care@example.com"),
		Destination:          &ses.Destination{ToAddresses: []*string{aws.String("a@example.com")}},
		Message:              &ses.Message{Subject: &ses.Content{Data: aws.String(fmt.Sprint("Größe ", kind))}, Body: body},
		Tags:                 []*ses.MessageTag{{Name: aws.String("kind"), Value: aws.String("visit")}},
		ConfigurationSetName: aws.String("clinic"),
	})
	if out != nil && out.MessageId != nil && *out.MessageId != "" {
		fmt.Println("id set", len(aws.StringValue(out.MessageId)) > 3)
	}
	return err
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	for kind := range 3 {
		if err := send(svc, kind); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
