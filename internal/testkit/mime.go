package testkit

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"slices"
	"strings"
)

// mail is the mail in its one form. What each program makes up anew in every run
// goes: the date, the ID, the boundaries of parts. SES takes its own headers out;
// Paubox, which does not know them, lets them through.
func (m smtpMail) mail() (Mail, error) {
	msg, err := mail.ReadMessage(bytes.NewReader(m.Data))
	if err != nil {
		return Mail{}, err
	}
	out := Mail{From: msg.Header.Get("From"), To: addresses(msg.Header, "To"), CC: addresses(msg.Header, "Cc"),
		ReplyTo: addresses(msg.Header, "Reply-To"), Orders: []string{"MAIL FROM " + m.From}}
	if out.Subject, err = new(mime.WordDecoder).DecodeHeader(msg.Header.Get("Subject")); err != nil {
		return Mail{}, err
	}
	for name, values := range msg.Header {
		switch name {
		case "From", "To", "Cc", "Reply-To", "Subject", "Date", "Message-Id", "Mime-Version", "Content-Type", "Content-Transfer-Encoding":
			continue
		}
		if m.Service == string(SES) && strings.HasPrefix(name, "X-Ses-") {
			continue
		}
		for _, v := range values {
			out.Headers.add(name, v)
		}
	}
	for _, to := range m.To {
		named := func(list string) bool { return strings.Contains(list, to) }
		if !slices.ContainsFunc(slices.Concat(out.To, out.CC), named) {
			out.BCC = append(out.BCC, to)
		}
	}
	return out, out.body(textproto.MIMEHeader(msg.Header), msg.Body)
}

func addresses(h mail.Header, name string) (list []string) {
	if h.Get(name) == "" {
		return nil
	}
	parsed, err := h.AddressList(name)
	if err != nil {
		return []string{h.Get(name)}
	}
	for _, a := range parsed {
		list = append(list, a.String())
	}
	return list
}

// body adds a body, or the part of one.
func (m *Mail) body(h textproto.MIMEHeader, r io.Reader) error {
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil {
		kind = "text/plain"
	}
	if strings.HasPrefix(kind, "multipart/") {
		parts := multipart.NewReader(r, params["boundary"])
		for {
			p, err := parts.NextRawPart()
			if err == io.EOF {
				return nil
			}
			if err == nil {
				err = m.body(p.Header, p)
			}
			if err != nil {
				return err
			}
		}
	}
	switch strings.ToLower(h.Get("Content-Transfer-Encoding")) {
	case "quoted-printable":
		r = quotedprintable.NewReader(r)
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, r)
	}
	text, err := io.ReadAll(r)
	body := string(text)
	disposition, file, _ := mime.ParseMediaType(h.Get("Content-Disposition"))
	switch {
	case disposition == "attachment":
		m.Attachments = append(m.Attachments, Attachment{FileName: file["filename"], ContentType: kind, Content: text})
	case kind == "text/html":
		m.HTML = &body
	default:
		m.Text = &body
	}
	return err
}
