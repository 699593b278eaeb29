package mapping

import "strings"

// Event is one row of the event table: an event of SES, and what there is in
// its place (guide.md, "Webhook event mapping"; mapping.md 6.2).
type Event struct {
	Name       string // as SES event publishing spells it, without spaces
	BounceType string // the bounceType of the row, for bounces
	To         string // the event_name of the Paubox webhook, "" for none
	Rule       string
	Action     Action
	Advice     string   // what becomes of a handler, or what to do instead
	Keys       []string // the members of the payload that only this event has
	guide      bool     // a row of the guide; the others are those it is silent on
}

// The guide's action words do not hold for findings of events: sesfix edits no
// handler, so each of them is left to a person.
var events = []Event{
	{Name: "Delivery", To: "api_mail_log_delivered", Rule: "event-delivery", Action: Rewrite, Keys: []string{"delivery"}, guide: true,
		Advice: "handle it in the Paubox webhook, once for each recipient (payload.to)"},
	{Name: "Open", To: "api_mail_log_opened", Rule: "event-open", Action: Rewrite, Keys: []string{"open"}, guide: true,
		Advice: "handle it in the Paubox webhook; the reader's address and user agent are not in it"},
	{Name: "Bounce", Rule: "event-bounce", Action: Note, Keys: []string{"bounce"},
		Advice: "handle two events in its place: api_mail_log_permanent_failure for a permanent bounce, api_mail_log_temporary_failure for a transient one"},
	{Name: "Bounce", BounceType: "Permanent", To: "api_mail_log_permanent_failure", Rule: "event-bounce", Action: Rewrite, guide: true,
		Advice: "handle it in the Paubox webhook; subtypes such as General and NoEmail do not exist"},
	{Name: "Bounce", BounceType: "Transient", To: "api_mail_log_temporary_failure", Rule: "event-bounce", Action: Note, guide: true,
		Advice: "handle it in the Paubox webhook, and do not count it as final: SES reports it when it gave up, Paubox may still deliver"},
	{Name: "Bounce", BounceType: "Undetermined", Rule: "event-bounce", Action: Remove,
		Advice: "remove the branch; taken for a permanent failure it would suppress good addresses"},
	{Name: "Click", Rule: "event-click", Action: Manual, Keys: []string{"click"}, guide: true,
		Advice: "poll the message receipt with GetEmailDisposition and read ClicksPerLink and TotalClickCount, which count messages to one recipient"},
	{Name: "Complaint", Rule: "event-complaint", Action: Manual, Keys: []string{"complaint"}, guide: true,
		Advice: "manage unsubscribes in the Paubox dashboard, and find another way to stop mailing who complains: the signal ends with SES"},
	{Name: "Reject", Rule: "event-reject", Action: Manual, Keys: []string{"reject"}, guide: true,
		Advice: "move what it does to where the error of the send is handled: Paubox rejects in the answer to the POST"},
	{Name: "Send", Rule: "event-send", Action: Remove, Keys: []string{"send"}, guide: true,
		Advice: "remove it, and do what it does where SendMessage returned no error: that is the acceptance"},
	{Name: "RenderingFailure", Rule: "event-other", Action: Remove, Keys: []string{"failure"},
		Advice: "remove it, and check the variables of a template before sending: missing ones are probably rendered empty"},
	{Name: "DeliveryDelay", Rule: "event-other", Action: Manual, Keys: []string{"deliveryDelay"},
		Advice: "decide what a delay means to you: api_mail_log_temporary_failure is the nearest event, and not the same"},
	{Name: "Subscription", Rule: "event-other", Action: Manual, Keys: []string{"subscription"},
		Advice: "read Unsubscribed of the message receipt (GetEmailDisposition), or use Paubox Marketing"},
	{Name: "Received", Rule: "receiving", Action: None, Keys: []string{"receipt"},
		Advice: "left alone: it is mail received through SES, and paubox-go v1.0.0 has no inbound API"},
}

// Events returns the event table, the guide's rows in the guide's order.
func Events() []Event { return append([]Event(nil), events...) }

// bridge holds the names of events that EventBridge gives them, "Email Bounced"
// (mapping.md 6.1).
var bridge = map[string]string{
	"emailsent": "Send", "emaildelivered": "Delivery", "emailbounced": "Bounce", "emailcomplaintreceived": "Complaint",
	"emailrejected": "Reject", "emailopened": "Open", "emailclicked": "Click", "emailrenderingfailed": "RenderingFailure",
	"emaildeliverydelayed": "DeliveryDelay", "emailsubscribed": "Subscription",
}

// EventOf returns the row of an event by the name that either dialect gives it,
// notificationType or eventType; letter case and spaces do not matter, because
// handlers fold them. The row of Bounce is the one without a bounceType.
func EventOf(name string) (Event, bool) {
	for _, e := range events {
		if e.BounceType == "" && fold(e.Name) == fold(name) {
			return e, true
		}
	}
	return Event{}, false
}

// BridgeEventOf returns the row of an event by its EventBridge detail-type.
func BridgeEventOf(detailType string) (Event, bool) {
	name, ok := bridge[fold(detailType)]
	if !ok {
		return Event{}, false
	}
	return EventOf(name)
}

// BounceOf returns the row of a bounce by its bounceType.
func BounceOf(bounceType string) (Event, bool) {
	for _, e := range events {
		if e.BounceType != "" && fold(e.BounceType) == fold(bounceType) {
			return e, true
		}
	}
	return Event{}, false
}

// fold removes what the dialects and the handlers differ in: "Rendering Failure"
// has a space in one of them.
func fold(name string) string {
	return strings.ToLower(strings.NewReplacer(" ", "", "_", "", "-", "").Replace(name))
}
