package rewrite

import (
	"github.com/sesfix/sesfix/internal/correlate"
	"github.com/sesfix/sesfix/internal/events"
	"github.com/sesfix/sesfix/internal/hook"
	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
)

// eventSites finds the handlers of SES events. They belong to no unit: they are
// never edited, and block no send. h is the handler of Paubox webhooks planned
// for the package, nil if none was asked for.
func eventSites(p *usage.Package, h *hook.Handler) (sites []*plan.Site) {
	var notes []string // on the handler as a whole: they stand on its first event
	if h != nil {
		notes = h.Notes
	}
	for _, x := range events.Find(p) {
		s := &plan.Site{Node: x.Node, Pkg: p, Manual: true, Rule: x.Rule, Action: x.Action,
			Symbol: x.Symbol, Message: x.Message, Reason: x.Reason, Notes: x.Notes}
		if h != nil && equivalent(x) {
			s.Reason += "; " + hookReason(p, h)
			if h.Text != nil {
				s.Notes, notes = append(s.Notes, notes...), nil
			}
		}
		sites = append(sites, s)
	}
	return sites
}

// storySites reports where the ID of a message is looked up that a send stored:
// both ends change together (mapping.md 6.3).
func storySites(pkgs []*usage.Package) (sites []*plan.Site) {
	for _, x := range correlate.Stories(pkgs) {
		sites = append(sites, &plan.Site{Node: x.Node, Pkg: x.Pkg, Manual: true, Rule: "output", Action: mapping.Manual, Symbol: "mail.messageId",
			Message: "the message ID of an SES event is looked up here in " + x.Kept + ", where the ID of a send is stored (" + x.Stored + ")",
			Reason: x.Kept + " holds a SourceTrackingID for what is sent through Paubox, and an SES message ID for what was sent before: " +
				"let the Paubox webhook look up payload.source_tracking_id there, and keep both kinds until SES has reported on its last mail"})
	}
	return sites
}

// equivalent reports whether Paubox has the event, or an event of the bounce,
// that a finding is about.
func equivalent(x events.Finding) bool {
	switch x.Rule {
	case "event-delivery", "event-open":
		return true
	case "event-bounce":
		return x.Action != mapping.Remove
	}
	return false
}
