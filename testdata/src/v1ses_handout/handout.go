// Package handout makes a client for each of its calls: one sends, another asks for the quota.
package handout

import (
	"log"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/awserr"
	"github.com/aws/aws-sdk-go/aws/credentials"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type desk struct {
	key, secret, region string
}

func (d *desk) connect() (*ses.SES, error) { // want `\(type\)`
	sess, err := session.NewSession(&aws.Config{Region: aws.String(d.region)}) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	log.Println("connected to", d.region)
	svc := ses.New(sess, sess.Config.WithCredentials(credentials.NewStaticCredentials(d.key, d.secret, ""))) // want `\(client\)` `\(credential\)`
	return svc, nil
}

func (d *desk) quota() error {
	svc, err := d.connect()
	if err != nil {
		return err
	}
	_, err = svc.GetSendQuota(&ses.GetSendQuotaInput{}) // want `\(account\)`
	if err != nil {
		if fault, ok := err.(awserr.Error); ok {
			log.Println(fault.Code())
		}
	}
	return err
}

func newDesk(region string) *desk { return &desk{region: region} }

func greet(region, to string) error {
	d := newDesk(region)
	svc, err := d.connect() // want `\(client\)`
	if err != nil {
		log.Print("no session of AWS")
		return err
	}
	_, err = svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("Welcome.")}},
		},
	})
	return err
}

func (d *desk) send(to string) error {
	svc, err := d.connect() // want `\(client\)`
	if err != nil {
		return err
	}
	_, err = svc.SendEmail(&ses.SendEmailInput{ // want `\(send-email\)`
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Your visit")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("See you soon.")}},
		},
	})
	return err
}
