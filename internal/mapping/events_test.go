package mapping

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestGuideEvents holds the table against the eight rows of the guide's own.
func TestGuideEvents(t *testing.T) {
	type row struct{ Name, BounceType, To, Rule string }
	want := []row{
		{"Delivery", "", "api_mail_log_delivered", "event-delivery"},
		{"Open", "", "api_mail_log_opened", "event-open"},
		{"Bounce", "Permanent", "api_mail_log_permanent_failure", "event-bounce"},
		{"Bounce", "Transient", "api_mail_log_temporary_failure", "event-bounce"},
		{"Click", "", "", "event-click"},
		{"Complaint", "", "", "event-complaint"},
		{"Reject", "", "", "event-reject"},
		{"Send", "", "", "event-send"},
	}
	var got []row
	for _, e := range Events() {
		if e.guide {
			got = append(got, row{e.Name, e.BounceType, e.To, e.Rule})
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("events (-guide +table):\n%s", diff)
	}
}

func TestEventsAreComplete(t *testing.T) {
	for _, e := range Events() {
		rule, ok := RuleByID(e.Rule)
		if !ok || e.Advice == "" {
			t.Errorf("%s %s: rule %q, advice %q", e.Name, e.BounceType, e.Rule, e.Advice)
		}
		if equivalent := e.Action == Rewrite || e.Action == Note; equivalent != (e.To != "" || len(e.Keys) > 0 && e.Rule == "event-bounce") {
			t.Errorf("%s %s is %s, but becomes %q", e.Name, e.BounceType, e.Action, e.To)
		}
		if rule.Step != 8 && e.Rule != "receiving" {
			t.Errorf("%s belongs to step %d of the checklist, not to the feedback step", e.Rule, rule.Step)
		}
	}
}

// Both dialects, EventBridge and handlers that fold the letters name one event.
func TestEventNames(t *testing.T) {
	for name, want := range map[string]string{
		"Bounce": "Bounce", "bounce": "Bounce", "BOUNCE": "Bounce", "Rendering Failure": "RenderingFailure",
		"RENDERING_FAILURE": "RenderingFailure", "DeliveryDelay": "DeliveryDelay", "Received": "Received",
		"Permanent": "", "hard_bounce": "", "": "",
	} {
		if e, ok := EventOf(name); ok != (want != "") || e.Name != want || e.BounceType != "" {
			t.Errorf("EventOf(%q) = %q, %v; want %q", name, e.Name, ok, want)
		}
	}
	for name, want := range map[string]string{"Permanent": "Permanent", "transient": "Transient", "Undetermined": "Undetermined", "": "", "hard": ""} {
		if e, ok := BounceOf(name); ok != (want != "") || e.BounceType != want {
			t.Errorf("BounceOf(%q) = %q, %v; want %q", name, e.BounceType, ok, want)
		}
	}
	for name, want := range map[string]string{"Email Bounced": "Bounce", "Email Complaint Received": "Complaint", "Bounce": ""} {
		if e, ok := BridgeEventOf(name); ok != (want != "") || e.Name != want {
			t.Errorf("BridgeEventOf(%q) = %q, %v; want %q", name, e.Name, ok, want)
		}
	}
}
