// Package send makes a client in functions without an error result.
package send

import (
	"log"

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

func must(to string) {
	sess := session.Must(session.NewSession())          // want `\(aws-config\)`
	svc := ses.New(sess)                                // want `\(client\)`
	if _, err := svc.SendEmail(input(to)); err != nil { // want `\(send-email\)`
		log.Println(err)
	}
}

func inHead(to string) bool {
	sess := session.Must(session.NewSession()) // want `\(aws-config\)`
	if to == "" {
		return false
	} else if _, err := ses.New(sess).SendEmail(input(to)); err != nil { // want `\(client\)` `\(send-email\)`
		return false
	}
	return true
}

func logged(list []string) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		log.Println(err)
	}
	svc := ses.New(sess) // want `\(client\)`
	for _, to := range list {
		_, err = svc.SendEmail(input(to)) // want `\(send-email\)`
		if err != nil {
			log.Println(err)
		}
	}
}

func started(list []string) {
	svc := ses.New(session.Must(session.NewSession())) // want `\(client\)`
	for _, to := range list {
		go func() {
			svc.SendEmail(input(to)) // want `\(send-email\)`
		}()
	}
}

func checkError(err error) {
	if err != nil {
		log.Println(err)
	}
}

func checked(to string) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	checkError(err)
	svc := ses.New(sess)              // want `\(client\)`
	_, err = svc.SendEmail(input(to)) // want `\(send-email\)`
	checkError(err)
}
