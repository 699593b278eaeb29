package testkit

import (
	"io"
	"net/http"
	"slices"
	"sync"
)

// Service names one of the places that mail can be sent through.
type Service string

// The services that have a fake.
const (
	SES    Service = "ses"
	Paubox Service = "paubox"
)

// Sent is a mail that a fake accepted, with the request that carried it.
type Sent struct {
	Via     Service
	Mail    Mail
	Request Request
	Login   Login // of a mail that came by SMTP; those come last
}

// Request is an HTTP request as it arrived.
type Request struct {
	Method string
	Host   string
	Path   string
	Header http.Header
	Body   []byte
}

// Object is a document that the fake S3 stored.
type Object struct {
	Bucket, Key, ContentType string
	Body                     []byte
}

// Journal keeps what the fakes accept, in the order of arrival. The zero value
// is empty; several fakes may share one.
type Journal struct {
	mu      sync.Mutex
	sent    []Sent
	objects []Object
}

// Sent returns the mails so far.
func (j *Journal) Sent() []Sent {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.sent)
}

// Objects returns the documents so far.
func (j *Journal) Objects() []Object {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.objects)
}

func (j *Journal) addMail(via Service, m Mail, req Request) {
	j.add(Sent{Via: via, Mail: m, Request: req})
}

func (j *Journal) add(s Sent) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.sent = append(j.sent, s)
}

func (j *Journal) addObject(o Object) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.objects = append(j.objects, o)
}

// readRequest takes in the whole of r.
func readRequest(r *http.Request) (Request, error) {
	body, err := io.ReadAll(r.Body)
	return Request{r.Method, r.Host, r.URL.Path, r.Header.Clone(), body}, err
}
