// Command smtpd is the SMTP side of the fakes of testkit: SES and Paubox, each on
// its own ports, with TLS and AUTH PLAIN. It is a module of its own, so that the
// library that it stands on is none of sesfix's dependencies.
//
// It is started with two arguments, the directory with the certificates and the
// password that Paubox takes. Its first line on standard output holds the
// addresses of its listeners; each line after that is a mail, as JSON. It ends
// when its standard input does.
package main

import (
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// mail is one accepted mail. testkit reads it.
type mail struct {
	Service, Port  string
	User, Password string
	From           string
	To             []string
	Data           []byte
}

// services are the ports that each service has.
func services() map[string][]string {
	return map[string][]string{"ses": {"25", "587", "2587", "465", "2465"}, "paubox": {"25", "587", "465"}}
}

func main() {
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(dir, key string) error {
	out := &writer{enc: json.NewEncoder(os.Stdout)}
	addresses := map[string]string{}
	for service, ports := range services() {
		cert, err := tls.LoadX509KeyPair(filepath.Join(dir, service+".pem"), filepath.Join(dir, service+".key"))
		if err != nil {
			return err
		}
		config := &tls.Config{Certificates: []tls.Certificate{cert}}
		for _, port := range ports {
			ln, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				return err
			}
			addresses[service+":"+port] = ln.Addr().String()
			if port == "465" || port == "2465" {
				ln = tls.NewListener(ln, config)
			}
			srv := smtp.NewServer(&backend{service, port, key, out})
			srv.TLSConfig, srv.Domain = config, service
			go srv.Serve(ln)
		}
	}
	if err := out.write(addresses); err != nil {
		return err
	}
	_, err := io.Copy(io.Discard, os.Stdin)
	return err
}

// writer writes one line at a time.
type writer struct {
	mu  sync.Mutex
	enc *json.Encoder
}

func (w *writer) write(v any) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.enc.Encode(v)
}

type backend struct {
	service, port, key string
	out                *writer
}

// NewSession starts a session without a login.
func (b *backend) NewSession(*smtp.Conn) (smtp.Session, error) { return &session{backend: b}, nil }

type session struct {
	*backend
	user, password string
	from           string
	to             []string
}

// AuthMechanisms lists the one way to log in.
func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

// Auth takes the credentials that each service would: those of an AWS access key,
// or the word apikey with the key.
func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(identity, user, password string) error {
		ok := strings.HasPrefix(user, "AKIA") && password != ""
		if s.service == "paubox" {
			ok = user == "apikey" && password == s.key
		}
		if !ok || identity != "" {
			return errors.New("no such credentials")
		}
		s.user, s.password = user, password
		return nil
	}), nil
}

// Mail takes a sender from those who are logged in.
func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	if s.user == "" {
		return &smtp.SMTPError{Code: 530, Message: "Authentication required"}
	}
	s.from = from
	return nil
}

// Rcpt takes any recipient.
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.to = append(s.to, to)
	return nil
}

// Data tells testkit of the mail before it accepts it.
func (s *session) Data(r io.Reader) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	return s.out.write(mail{s.service, s.port, s.user, s.password, s.from, s.to, data})
}

// Reset forgets the mail.
func (s *session) Reset() { s.from, s.to = "", nil }

// Logout does nothing.
func (s *session) Logout() error { return nil }
