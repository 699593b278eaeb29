package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/service/ses"
)

type fake struct{ got []*ses.SendEmailInput } // want `\(type\)`

func (f *fake) SendEmail(in *ses.SendEmailInput) (*ses.SendEmailOutput, error) { // want `\(type\)` `\(type\)`
	f.got = append(f.got, in)
	return &ses.SendEmailOutput{MessageId: aws.String("1")}, nil
}

func (f *fake) first() *string { return f.got[0].Destination.ToAddresses[0] }

func (f *fake) forget() {
	for _, a := range f.got[0].Destination.ToAddresses {
		*a = ""
	}
}
