package smtp

import (
	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
)

// convert groups the hosts into units.
func (f *finder) convert() {
	for _, h := range f.hosts {
		u := &plan.Unit{Packages: map[*usage.Package]bool{f.Package: true}}
		why := h.kind.Stop
		if why == "" {
			why = "sesfix does not follow this host to the call that dials it"
		}
		u.Blockers = append(u.Blockers, plan.Blocker{Pos: h.expr.Pos(), Text: why})
		h.unit = u
		f.units = append(f.units, u)
	}
}
