// Package mailer gives a value beside an error.
package mailer

import (
	"net/http"

	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/s3"
	"github.com/aws/aws-sdk-go/service/ses"
)

type mailer struct {
	svc   *ses.SES // want `\(type\)`
	files *s3.S3
	from  string
}

// connect gives an empty mailer where it fails.
func connect() (*mailer, error) {
	sess, err := session.NewSession()
	if err != nil {
		return &mailer{}, err
	}
	return &mailer{svc: ses.New(sess), files: s3.New(sess)}, nil // want `\(client\)`
}

// filled gives what it has where it fails.
func filled(sess *session.Session, from string, check func() error) (*mailer, int, error) {
	m := &mailer{from: from}
	if err := check(); err != nil {
		return m, http.StatusBadGateway, err
	}
	m.svc = ses.New(sess) // want `\(client\)`
	return m, http.StatusOK, nil
}

// made gives the result of a call where it fails.
func made(sess *session.Session, check func() error) (*mailer, error) {
	if err := check(); err != nil {
		return empty(), err
	}
	return &mailer{svc: ses.New(sess)}, nil // want `\(client\)`
}

// later names a variable where it fails that the client stands before.
func later(sess *session.Session, check func() error) (*mailer, error) {
	svc := ses.New(sess) // want `\(client\)`
	m := &mailer{from: "care@example.com"}
	if err := check(); err != nil {
		return m, err
	}
	m.svc = svc
	return m, nil
}

// below gives an empty mailer where it fails after the client is made.
func below(sess *session.Session, check func() error) (mailer, error) {
	m := mailer{svc: ses.New(sess)} // want `\(client\)`
	if err := check(); err != nil {
		return mailer{from: "nobody"}, err
	}
	return m, nil
}

// apart has a function of its own that fails.
func apart(sess *session.Session, check func() (*mailer, error)) (*mailer, error) {
	retry := func() (*mailer, error) {
		if _, err := check(); err != nil {
			return &mailer{from: "inner"}, err
		}
		return nil, nil
	}
	_ = retry
	return &mailer{svc: ses.New(sess)}, nil // want `\(client\)`
}

func empty() *mailer { return &mailer{} }
