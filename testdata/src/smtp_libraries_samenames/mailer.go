// Package mailer sends through other servers by every library of the table, on
// the ports of SES too, and has names of its own like theirs.
package mailer

import (
	"crypto/tls"
	"fmt"
	"io"
	"net/smtp"
	"net/textproto"

	"github.com/domodwyer/mailyak/v3"
	"github.com/emersion/go-sasl"
	emersion "github.com/emersion/go-smtp"
	gomail2 "github.com/go-mail/mail/v2"
	"github.com/jordan-wright/email"
	"github.com/wneessen/go-mail"
	simple "github.com/xhit/go-simple-mail/v2"
	"gopkg.in/gomail.v2"
	mail2 "gopkg.in/mail.v2"
)

// email_smtp is a relay of others.
const email_smtp = "email-smtp.example.com"

// SMTPServer is like the one of go-simple-mail.
type SMTPServer struct{ Host, Username, Password string }

// NewDialer is like the one of gomail.
func NewDialer(host string, port int, user, pass string) SMTPServer {
	return SMTPServer{Host: host, Username: user, Password: pass}
}

// Send sends by all of them.
func Send(e *email.Email, to []string, r io.Reader, conn *textproto.Conn) error {
	auth := smtp.PlainAuth("", "AKIAIOSFODNN7EXAMPLE", "word", email_smtp)
	_ = gomail.NewDialer(email_smtp, 2587, "user", "word")
	_ = mail2.NewDialer(email_smtp, 465, "user", "word")
	_ = &gomail2.Dialer{Host: email_smtp, Port: 2465, Username: "user", Password: "word"}
	_ = NewDialer(email_smtp, 587, "user", "word")
	server := simple.NewSMTPClient()
	server.Host, server.Port, server.Username, server.Password = email_smtp, 25, "user", "word"
	_ = mailyak.New(email_smtp+":2587", auth)
	if _, err := mail.NewClient(email_smtp, mail.WithPort(2587), mail.WithUsername("user"), mail.WithPassword("word")); err != nil {
		return err
	}
	if err := emersion.SendMail(email_smtp+":2587", sasl.NewPlainClient("", "user", "word"), "from", to, r); err != nil {
		return err
	}
	if err := e.SendWithTLS(email_smtp+":2465", auth, &tls.Config{ServerName: email_smtp}); err != nil {
		return err
	}
	if _, text, err := conn.ReadResponse(250); err != nil || text == "250 Ok" {
		return err
	}
	_, err := fmt.Sscanf("smtp://user:word@"+email_smtp+":2587", "%s", new(string))
	return err
}
