package rewrite

import (
	"github.com/sesfix/sesfix/internal/events"
	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
)

// eventSites finds the handlers of SES events. They belong to no unit: they are
// never edited, and block no send.
func eventSites(p *usage.Package) (sites []*plan.Site) {
	for _, x := range events.Find(p) {
		sites = append(sites, &plan.Site{Node: x.Node, Pkg: p, Manual: true, Rule: x.Rule, Action: x.Action,
			Symbol: x.Symbol, Message: x.Message, Reason: x.Reason, Notes: x.Notes})
	}
	return sites
}
