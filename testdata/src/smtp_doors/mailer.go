// Package mailer reaches SES without an SDK of AWS for it.
package mailer

import (
	"context"
	"fmt"
	"net/http"
	"os/exec"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	"github.com/nikoksr/notify/service/amazonses" // want `\(unsupported\)`
)

const endpoint = "https://email.us-east-1.amazonaws.com/v2/email/outbound-emails" // want `\(unsupported\)`

// Post signs a request by hand.
func Post(ctx context.Context, creds aws.Credentials, region, hash, body string) error {
	url := fmt.Sprintf("https://email.%s.amazonaws.com/", region) // want `\(unsupported\)`
	for _, u := range []string{endpoint, url} {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, u, strings.NewReader(body))
		if err != nil {
			return err
		}
		if err := v4.NewSigner().SignHTTP(ctx, creds, req, hash, "ses", region, time.Now()); err != nil { // want `\(unsupported\)`
			return err
		}
	}
	return nil
}

// Library sends through a small library.
func Library(ctx context.Context, key, secret, to string) error {
	service, err := amazonses.New(key, secret, "us-east-1", "clinic@example.com") // want `\(unsupported\)`
	if err != nil {
		return err
	}
	service.AddReceivers(to)
	return service.Send(ctx, "Your appointment", "See you on Monday") // want `\(unsupported\)`
}

// Command sends by the command line.
func Command(ctx context.Context, file string) error {
	if err := exec.CommandContext(ctx, "aws", "--region", "us-east-1", "ses", "send-email", "--cli-input-json", file).Run(); err != nil { // want `\(unsupported\)`
		return err
	}
	return exec.Command("sh", "-c", "aws sesv2 send-email --cli-input-json file://"+file).Run() // want `\(unsupported\)`
}

// Signed signs a request to another service.
func Signed(ctx context.Context, creds aws.Credentials, req *http.Request) error {
	return v4.NewSigner().SignHTTP(ctx, creds, req, "", "s3", "us-east-1", time.Now())
}
