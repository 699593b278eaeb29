package testkit

import (
	"encoding/base64"
	"errors"
	"net/mail"
	"net/url"
	"slices"
	"strings"
)

// rawMail is the mail that recipients of MIME get. The envelope says who they are,
// or the headers where it is empty. What SES takes out of a mail is gone, and each
// text has the line ends of the program.
func rawMail(data []byte, from string, envelope []string) (Mail, error) {
	sent := smtpMail{Service: string(SES), From: from, Data: data}
	for _, one := range envelope {
		a, err := mail.ParseAddress(one)
		if err != nil {
			return Mail{}, err
		}
		sent.To = append(sent.To, a.Address)
	}
	m, err := sent.mail()
	if err != nil {
		return Mail{}, err
	}
	m.Orders = nil
	hidden := m.Headers["Bcc"]
	delete(m.Headers, "Bcc")
	if len(envelope) == 0 && len(hidden) > 0 && hidden[0] != "" {
		m.BCC = strings.Split(hidden[0], ",")
	}
	if m.From == "" {
		m.From = from
	}
	for _, list := range [][]string{m.To, m.CC, m.BCC, m.ReplyTo} {
		for i := range list {
			list[i] = plainAddress(list[i])
		}
	}
	m.From = plainAddress(m.From)
	for _, text := range []*string{m.Text, m.HTML} {
		if text != nil {
			*text = strings.ReplaceAll(*text, "\r\n", "\n")
		}
	}
	if len(m.To) == 0 && len(m.CC) == 0 && len(m.BCC) == 0 {
		return m, errors.New("no recipients")
	}
	return m.normal(), nil
}

// plainAddress is an address with its name as people read it.
func plainAddress(s string) string {
	a, err := mail.ParseAddress(s)
	switch {
	case err != nil:
		return s
	case a.Name == "":
		return a.Address
	}
	return `"` + a.Name + `" <` + a.Address + ">"
}

// rawREST is the mail of an input of sesv2 with MIME.
func (in sesEmail) rawREST() (Mail, error) {
	d := in.Destination
	return rawMail(in.Content.Raw.Data, in.FromEmailAddress, slices.Concat(d.ToAddresses, d.CcAddresses, d.BccAddresses))
}

// rawQuery is the mail of SendRawEmail.
func rawQuery(form url.Values) (Mail, error) {
	data, err := base64.StdEncoding.DecodeString(form.Get("RawMessage.Data"))
	if err != nil {
		return Mail{}, err
	}
	return rawMail(data, form.Get("Source"), members(form, "Destinations"))
}
