// Background starts a goroutine with the request.
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"sync"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/ses"
)

type server struct {
	svc  *ses.SES
	wg   sync.WaitGroup
	wait chan bool
}

func (s *server) notify(r *http.Request, to string) {
	defer s.wg.Done()
	<-s.wait
	_, err := s.svc.SendEmail(&ses.SendEmailInput{
		Source:      aws.String("care@example.com"),
		Destination: &ses.Destination{ToAddresses: []*string{aws.String(to)}},
		Message: &ses.Message{
			Subject: &ses.Content{Data: aws.String("Subject")},
			Body:    &ses.Body{Text: &ses.Content{Data: aws.String("text")}},
		},
	})
	if err != nil {
		fmt.Println("lost")
	}
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.wg.Add(2)
	go s.notify(r, "same@example.com")
	go s.notify(r, "same@example.com")
}

func run() error {
	sess, err := session.NewSession()
	if err != nil {
		return err
	}
	svc := ses.New(sess)
	s := &server{svc: svc, wait: make(chan bool)}
	ctx, cancel := context.WithCancel(context.Background())
	s.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("POST", "/", nil).WithContext(ctx))
	cancel()
	close(s.wait)
	s.wg.Wait()
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("failed")
		os.Exit(1)
	}
}
