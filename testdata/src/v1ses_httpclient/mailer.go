// Package mailer has an HTTP client of its own, with aws-sdk-go.
package mailer

import (
	"net/http"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func newClient(hc *http.Client) (*ses.SES, error) { // want `\(type\)`
	sess, err := session.NewSessionWithOptions(session.Options{Config: aws.Config{HTTPClient: hc}}) // want `\(aws-config\)`
	if err != nil {
		return nil, err
	}
	return ses.New(sess, aws.NewConfig().WithHTTPClient(http.DefaultClient)), nil // want `\(client\)`
}
