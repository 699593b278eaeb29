package hook

import (
	"strings"
	"testing"
)

// TestGuide takes the eight rows of the guide's table one by one: a handler of
// that event alone becomes a handler of the Paubox event, or none, with what to do
// in its place. Beside a row that has an equivalent the others are listed.
func TestGuide(t *testing.T) {
	const delivery = `if e.EventType == "Delivery" { add("delivery") }`
	for _, row := range []struct{ name, cond, to, advice string }{
		{"Delivery", `e.EventType == "Delivery"`, "api_mail_log_delivered", ""},
		{"Open", `e.EventType == "Open"`, "api_mail_log_opened", ""},
		{"Bounce, Permanent", `e.EventType == "Bounce" && e.Bounce.Type == "Permanent"`, "api_mail_log_permanent_failure", ""},
		{"Bounce, Transient", `e.EventType == "Bounce" && e.Bounce.Type == "Transient"`, "api_mail_log_temporary_failure", ""},
		{"Click", `e.EventType == "Click"`, "", "message receipt"},
		{"Complaint", `e.EventType == "Complaint"`, "", "Paubox dashboard"},
		{"Reject", `e.EventType == "Reject"`, "", "the answer to the POST"},
		{"Send", `e.EventType == "Send"`, "", "remove it"},
	} {
		src := func(more string) string {
			return header + "func f(text []byte) { var e event; json.Unmarshal(text, &e); if " + row.cond + " { add(1) }\n" + more + " }"
		}
		h := planned(t, src(""))
		if row.to == "" {
			if h.Text != nil || !strings.Contains(h.Reason, "nothing for an event that Paubox has") {
				t.Errorf("%s: reason %q\n%s", row.name, h.Reason, h.Text)
			}
			h = planned(t, src(delivery))
			text := strings.Join(strings.Fields(strings.ReplaceAll(string(h.Text), "//", "")), " ")
			if !strings.Contains(text, "- "+row.name+" (p.go:") || !strings.Contains(text, row.advice) || len(h.Events) != 1 {
				t.Errorf("%s: events %v, %s\n%s", row.name, h.Events, h.Reason, h.Text)
			}
			continue
		}
		if len(h.Events) != 1 || !h.Events[row.to] || !strings.Contains(string(h.Text), `case "`+row.to+`": // SES: `+row.name+"\n") {
			t.Errorf("%s: events %v, reason %q\n%s", row.name, h.Events, h.Reason, h.Text)
		}
	}
}
