package testkit

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"net/url"
)

// query answers a call of the Query API: a form in, XML out.
func (f FakeSES) query(w http.ResponseWriter, req Request) {
	form, err := url.ParseQuery(string(req.Body))
	switch {
	case err != nil:
		queryError(w, "MalformedQueryString", err.Error())
	case form.Get("Version") != "2010-12-01":
		queryError(w, "InvalidAction", "the fake SES knows no version "+form.Get("Version"))
	case form.Get("Action") == "GetSendQuota":
		writeXML(w, http.StatusOK, struct {
			XMLName   xml.Name `xml:"http://ses.amazonaws.com/doc/2010-12-01/ GetSendQuotaResponse"`
			Max       int      `xml:"GetSendQuotaResult>Max24HourSend"`
			Sent      int      `xml:"GetSendQuotaResult>SentLast24Hours"`
			RequestID string   `xml:"ResponseMetadata>RequestId"`
		}{Max: 200, Sent: 3, RequestID: "fake"})
	case form.Get("Action") == "SendRawEmail":
		m, err := rawQuery(form)
		f.accept(w, "SendRawEmail", m, err, req)
	case form.Get("Action") != "SendEmail":
		queryError(w, "InvalidAction", "the fake SES knows no action "+form.Get("Action"))
	default:
		f.sendQuery(w, form, req)
	}
}

func (f FakeSES) sendQuery(w http.ResponseWriter, form url.Values, req Request) {
	m := Mail{
		From:    form.Get("Source"),
		To:      members(form, "Destination.ToAddresses"),
		CC:      members(form, "Destination.CcAddresses"),
		BCC:     members(form, "Destination.BccAddresses"),
		ReplyTo: members(form, "ReplyToAddresses"),
		Subject: sesSubject(sesContent{optional(form, "Message.Subject.Data")}),
		Text:    optional(form, "Message.Body.Text.Data"),
		HTML:    optional(form, "Message.Body.Html.Data"),
	}
	f.accept(w, "SendEmail", m, m.checkForSES(), req)
}

// accept takes a mail, or says why it is none.
func (f FakeSES) accept(w http.ResponseWriter, action string, m Mail, err error, req Request) {
	if err != nil {
		queryError(w, "InvalidParameterValue", err.Error())
		return
	}
	if m.refused() {
		queryError(w, "MessageRejected", "Email address is not verified.")
		return
	}
	f.Journal.addMail(SES, m, req)
	w.Header().Set("Content-Type", "text/xml")
	fmt.Fprintf(w, `<%[1]sResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><%[1]sResult><MessageId>%[2]s</MessageId></%[1]sResult>`+
		`<ResponseMetadata><RequestId>fake</RequestId></ResponseMetadata></%[1]sResponse>`, action, m.ID())
}

// members reads a list, whose elements the form numbers from 1.
func members(form url.Values, name string) []string {
	var list []string
	for i := 1; ; i++ {
		key := fmt.Sprintf("%s.member.%d", name, i)
		if !form.Has(key) {
			return list
		}
		list = append(list, form.Get(key))
	}
}

func optional(form url.Values, name string) *string {
	if !form.Has(name) {
		return nil
	}
	v := form.Get(name)
	return &v
}

func queryError(w http.ResponseWriter, code, message string) {
	writeXML(w, http.StatusBadRequest, struct {
		XMLName   xml.Name `xml:"http://ses.amazonaws.com/doc/2010-12-01/ ErrorResponse"`
		Type      string   `xml:"Error>Type"`
		Code      string   `xml:"Error>Code"`
		Message   string   `xml:"Error>Message"`
		RequestID string   `xml:"RequestId"`
	}{Type: "Sender", Code: code, Message: message, RequestID: "fake"})
}

func writeXML(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "text/xml")
	w.WriteHeader(status)
	xml.NewEncoder(w).Encode(v)
}
