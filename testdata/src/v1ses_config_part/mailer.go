// Package mailer makes its client from parts of a session.
package mailer

import (
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/s3"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct{ svc *ses.SES } // want `\(type\)`

func newMailer(region string) *mailer {
	// The session of the environment.
	sess := session.Must(session.NewSession())                         // want `\(aws-config\)`
	return &mailer{svc: ses.New(sess, sess.Config.WithRegion(region))} // want `\(client\)`
}

func copied(region string) (*mailer, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	svc := ses.New(sess.Copy(&aws.Config{Region: aws.String(region)})) // want `\(client\)`
	return &mailer{svc: svc}, nil
}

func local(endpoint string) (*mailer, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	svc := ses.New(sess, sess.Config.WithEndpoint(endpoint)) // want `\(client\)`
	return &mailer{svc: svc}, nil
}

func again(region string) (*mailer, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	svc := ses.New(sess, aws.NewConfig().WithRegion(*sess.Config.Region)) // want `\(client\)`
	return &mailer{svc: svc}, nil
}

func shared(region string) (*mailer, *s3.S3) {
	sess := session.Must(session.NewSession())
	files := s3.New(sess)
	return &mailer{svc: ses.New(sess, sess.Config.WithRegion(region))}, files // want `\(client\)`
}

func given(sess *session.Session, region string) *mailer {
	return &mailer{svc: ses.New(sess.Copy(&aws.Config{Region: aws.String(region)}))} // want `\(client\)`
}

type pair struct{ near, far *ses.SES } // want `\(type\)`

func two(region string) (*pair, error) {
	sess, err := session.NewSession() // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	near := ses.New(sess)                                // want `\(client\)`
	far := ses.New(sess, sess.Config.WithRegion(region)) // want `\(client\)`
	return &pair{near, far}, nil
}
