package testkit

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/textproto"
	"slices"
	"strings"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// Mail is a mail in the form that both fakes bring it into. An empty list and
// none are the same; an empty body and none are not.
type Mail struct {
	From        string
	To, CC, BCC []string
	ReplyTo     []string
	Subject     string
	Text, HTML  *string
	Headers     Headers // without those that have a field of their own
	Attachments []Attachment
	// Orders are what the sender asks of the service beside the mail itself
	// and what changes how it is delivered, such as allowNonTLS.
	Orders []string
}

// Headers are the values of each header, under its canonical name.
type Headers map[string][]string

// Attachment is a file in a [Mail].
type Attachment struct {
	FileName    string
	ContentType string
	ContentID   string // what the HTML calls an embedded image by
	Inline      bool
	Content     []byte
}

// DiffMails compares two lists of mails and returns "" where they are the same.
func DiffMails(want, got []Mail, opts ...cmp.Option) string {
	return cmp.Diff(want, got, append(opts, cmpopts.EquateEmpty())...)
}

// ID is the identifier under which each fake accepts the mail: the same mail
// has the same one at both, so that a program's output can be compared too.
func (m Mail) ID() string {
	b, err := json.Marshal(m.normal())
	if err != nil {
		panic(err) // strings, lists and maps of strings always encode
	}
	sum := sha256.Sum256(b)
	return fmt.Sprintf("%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}

// refusedDomain is where the fakes take no mail to: SES answers with
// MessageRejected, Paubox with its 400, so that programs can be seen to handle
// a refusal.
const refusedDomain = "@rejected.example"

// refused reports whether a recipient is in the [refusedDomain].
func (m Mail) refused() bool {
	return slices.ContainsFunc(slices.Concat(m.To, m.CC, m.BCC), func(address string) bool {
		return strings.Contains(address, refusedDomain)
	})
}

// normal returns the mail with nil for every empty list.
func (m Mail) normal() Mail {
	for _, list := range []*[]string{&m.To, &m.CC, &m.BCC, &m.ReplyTo, &m.Orders} {
		if len(*list) == 0 {
			*list = nil
		}
	}
	if len(m.Headers) == 0 {
		m.Headers = nil
	}
	if len(m.Attachments) == 0 {
		m.Attachments = nil
	}
	return m
}

// add appends a value to a header, whatever the spelling of its name.
func (h *Headers) add(name, value string) {
	if *h == nil {
		*h = Headers{}
	}
	name = textproto.CanonicalMIMEHeaderKey(name)
	(*h)[name] = append((*h)[name], value)
}
