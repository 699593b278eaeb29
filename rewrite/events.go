package rewrite

import (
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
