// Mimetext sends MIME that it puts together itself, from texts and from a map.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

func html(to []string, body string) []byte {
	headers := map[string]string{}
	headers["From"] = "Clinic <care@example.com>"
	headers["To"] = strings.Join(to, ", ")
	headers["Subject"] = "Your visit"
	headers["MIME-Version"] = "1.0"
	headers["Content-Type"] = "text/html; charset=\"UTF-8\""
	var msg strings.Builder
	for k, v := range headers {
		fmt.Fprintf(&msg, "%s: %s\r\n", k, v)
	}
	msg.WriteString("\r\n" + body)
	return []byte(msg.String())
}

func text(to, name string) string {
	msg := "From: care@example.com\n"
	msg += "To: " + to + "\n"
	msg += fmt.Sprintf("Subject: Hello %s\n", name)
	msg += "Reply-To: Desk <desk@example.com>\n\n"
	msg += "Dear " + name + ",\n\nsee you: soon.\n-- \nThe Clinic\n"
	return msg
}

func send(ctx context.Context, svc *ses.SES, to []string) (id string, err error) {
	out, err := svc.SendRawEmailWithContext(ctx, &ses.SendRawEmailInput{
		Destinations: aws.StringSlice(to),
		RawMessage:   &ses.RawMessage{Data: html(to[:1], "<p>Hello</p>")},
	})
	if err != nil {
		return "", err
	}
	return aws.StringValue(out.MessageId), nil
}

func main() {
	sess, err := session.NewSession()
	if err != nil {
		os.Exit(1)
	}
	svc := ses.New(sess)
	fmt.Println(send(context.Background(), svc, []string{"a@example.com", "hidden@example.com"}))
	input := ses.SendRawEmailInput{RawMessage: &ses.RawMessage{Data: []byte(text("b@example.com", "Bo"))}}
	if _, err := svc.SendRawEmail(&input); err != nil {
		fmt.Println("failed")
	}
}
