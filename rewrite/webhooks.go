package rewrite

import (
	"fmt"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"

	"github.com/sesfix/sesfix/internal/events"
	"github.com/sesfix/sesfix/internal/hook"
	"github.com/sesfix/sesfix/internal/textedit"
	"github.com/sesfix/sesfix/internal/usage"
	"github.com/sesfix/sesfix/internal/verify"
)

// webhooks plans the handlers of Paubox webhooks, one for each package that
// handles SES events. Each is checked with all plans applied; one that does not
// hold is not offered, and says so.
func (r *run) webhooks(pkgs []*usage.Package, plans []FilePlan, broken map[string]string) map[*usage.Package]*hook.Handler {
	if !r.opts.Webhooks {
		return nil
	}
	hooks := map[*usage.Package]*hook.Handler{}
	for _, p := range pkgs {
		found := events.Find(p)
		if !slices.ContainsFunc(found, equivalent) {
			continue
		}
		if reason := broken[p.Path]; reason != "" {
			hooks[p] = &hook.Handler{Reason: reason}
			continue
		}
		hooks[p] = r.hook(p, found)
	}
	r.holds(pkgs, plans, hooks)
	return hooks
}

// hook plans the handler of one package. A shape that it chokes on is no reason
// to end the run.
func (r *run) hook(p *usage.Package, found []events.Finding) (h *hook.Handler) {
	if err := guard(func() { h = hook.Plan(p, found) }); err != nil {
		return &hook.Handler{Reason: err.Error()}
	}
	if _, there := r.byUsage[p].Sources[h.Filename]; there && h.Text != nil {
		h.Text, h.Reason, h.Pos = nil, hook.FileName+" is there and holds something else", token.NoPos
	}
	return h
}

// holds type-checks the packages with all plans and their handlers.
func (r *run) holds(pkgs []*usage.Package, plans []FilePlan, hooks map[*usage.Package]*hook.Handler) {
	after := map[*usage.Package]map[string][]byte{}
	for _, p := range pkgs {
		for _, plan := range plans {
			if _, ok := r.byUsage[p].Sources[plan.Filename]; ok {
				if after[p] == nil {
					after[p] = map[string][]byte{}
				}
				after[p][plan.Filename] = plan.After
			}
		}
		if h := hooks[p]; h != nil && h.Text != nil && after[p] == nil {
			after[p] = map[string][]byte{}
		}
	}
	deps := map[string]*types.Package{}
	for _, p := range r.affected(pkgs, after, true) {
		added := map[string][]byte{}
		if h := hooks[p]; h != nil && h.Text != nil {
			added[h.Filename] = h.Text
		}
		res := verify.CheckWith(p, after[p], added, deps)
		if len(res.Errors) > 0 && len(added) > 0 {
			h := hooks[p]
			h.Text, h.Pos = nil, token.NoPos
			h.Reason = "the handler would not hold: it does not type-check (" + firstError(res.Errors[0]) + ")"
			res = verify.Check(p, after[p], deps)
		}
		deps[p.Types.Path()] = res.Types
	}
}

// newFile is the plan of a file that is not there yet.
func newFile(p *usage.Package, h *hook.Handler) FilePlan {
	plan := FilePlan{Filename: h.Filename, After: h.Text, Package: p.Path, New: true}
	for _, d := range textedit.Lines(nil, h.Text) {
		plan.Edits = append(plan.Edits, Edit{d.Start, d.End, d.New})
	}
	return plan
}

// hookReason says on the finding of an event what became of its handler.
func hookReason(p *usage.Package, h *hook.Handler) string {
	switch {
	case h.Exists:
		return "the package handles webhooks of Paubox already, and sesfix writes no other handler"
	case h.Text != nil:
		return "sesfix -fix -webhooks writes the handler to " + hook.FileName
	}
	text := "sesfix writes no handler, because it does not understand this one: " + h.Reason
	if h.Pos.IsValid() {
		at := p.Fset.Position(h.Pos)
		text += fmt.Sprintf(" at %s:%d", filepath.Base(at.Filename), at.Line)
	}
	return text + "; sesfix webhook prints one to adapt by hand"
}

// mountNotice says what is left to do with a new handler.
func mountNotice(p *usage.Package, h *hook.Handler) string {
	return "The handler of Paubox webhooks in " + filepath.Base(filepath.Dir(h.Filename)) + "/" + hook.FileName + " (package " + p.Path +
		") is not mounted yet: its comment says how. Keep the handler of SES events until SES has reported on the last mail that it accepted."
}
