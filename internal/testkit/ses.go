package testkit

import (
	"encoding/json"
	"errors"
	"mime"
	"net/http"
	"path"
)

// FakeSES stands in for Amazon SES: simple mail and MIME by the REST API (sesv2)
// and by the Query API (ses). It checks no signature. Whatever else a program asks
// for is answered with an error in AWS's form, templated content included.
type FakeSES struct {
	Journal *Journal
}

// sesContent is SES's name for a text with a charset. The charset says how SES
// encodes the outgoing mail; what arrives here is UTF-8 in any case.
type sesContent struct {
	Data *string
}

// sesEmail is the input of SendEmail as JSON. What says nothing about the mail
// itself (configuration set, tags, ARNs) is not looked at.
type sesEmail struct {
	FromEmailAddress string
	Destination      struct {
		ToAddresses, CcAddresses, BccAddresses []string
	}
	ReplyToAddresses []string
	Content          struct {
		Raw    *struct{ Data []byte }
		Simple *struct {
			Subject     sesContent
			Body        struct{ Text, Html sesContent }
			Headers     []struct{ Name, Value string }
			Attachments []sesAttachment
		}
	}
}

type sesAttachment struct {
	FileName           string
	ContentType        string
	ContentId          string
	ContentDisposition string
	RawContent         []byte
}

// ServeHTTP answers one call of either API.
func (f FakeSES) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	req, err := readRequest(r)
	switch {
	case err != nil:
		restError(w, http.StatusBadRequest, "BadRequestException", err.Error())
	case req.Method == http.MethodPost && req.Path == "/v2/email/outbound-emails":
		f.sendREST(w, req)
	case req.Method == http.MethodGet && req.Path == "/v2/email/account":
		writeJSON(w, http.StatusOK, map[string]any{"SendingEnabled": true, "SendQuota": map[string]any{"Max24HourSend": 200, "SentLast24Hours": 3}})
	case req.Method == http.MethodPost && req.Path == "/":
		f.query(w, req)
	default:
		restError(w, http.StatusNotFound, "UnknownOperationException", "the fake SES knows no "+req.Method+" "+req.Path)
	}
}

func (f FakeSES) sendREST(w http.ResponseWriter, req Request) {
	var in sesEmail
	err := json.Unmarshal(req.Body, &in)
	var m Mail
	switch {
	case err != nil:
	case in.Content.Raw != nil:
		m, err = in.rawREST()
	case in.Content.Simple == nil:
		err = errors.New("the fake SES takes simple content and MIME only")
	default:
		m, err = in.mail()
	}
	if err != nil {
		restError(w, http.StatusBadRequest, "BadRequestException", err.Error())
		return
	}
	if m.refused() {
		restError(w, http.StatusBadRequest, "MessageRejected", "Email address is not verified.")
		return
	}
	f.Journal.addMail(SES, m, req)
	writeJSON(w, http.StatusOK, map[string]string{"MessageId": m.ID()})
}

// mail brings the input into the common form, or says why SES would refuse it.
func (in sesEmail) mail() (Mail, error) {
	simple := in.Content.Simple
	m := Mail{
		From:    in.FromEmailAddress,
		To:      in.Destination.ToAddresses,
		CC:      in.Destination.CcAddresses,
		BCC:     in.Destination.BccAddresses,
		ReplyTo: in.ReplyToAddresses,
		Subject: sesSubject(simple.Subject),
		Text:    simple.Body.Text.Data,
		HTML:    simple.Body.Html.Data,
	}
	for _, h := range simple.Headers {
		m.Headers.add(h.Name, h.Value)
	}
	for _, a := range simple.Attachments {
		m.Attachments = append(m.Attachments, a.attachment())
	}
	return m.normal(), m.checkForSES()
}

// sesSubject undoes the encoding that SES demands of a subject that is not
// ASCII: recipients see the words, and so must those who get it by Paubox.
func sesSubject(c sesContent) string {
	if c.Data == nil {
		return ""
	}
	words, err := new(mime.WordDecoder).DecodeHeader(*c.Data)
	if err != nil {
		return *c.Data
	}
	return words
}

func (a sesAttachment) attachment() Attachment {
	typ := a.ContentType
	if typ == "" {
		typ = mime.TypeByExtension(path.Ext(a.FileName))
	}
	if typ == "" {
		typ = "application/octet-stream"
	}
	return Attachment{a.FileName, typ, a.ContentId, a.ContentDisposition == "INLINE", a.RawContent}
}

func (m Mail) checkForSES() error {
	switch {
	case m.From == "":
		return errors.New("no sender")
	case len(m.To)+len(m.CC)+len(m.BCC) == 0:
		return errors.New("no recipients")
	case m.Text == nil && m.HTML == nil:
		return errors.New("no body")
	}
	return nil
}

// restError answers in the form of AWS's REST-JSON protocol.
func restError(w http.ResponseWriter, status int, code, message string) {
	w.Header().Set("X-Amzn-ErrorType", code)
	writeJSON(w, status, map[string]string{"message": message})
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}
