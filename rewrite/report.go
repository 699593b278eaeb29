package rewrite

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
	"github.com/sesfix/sesfix/report"
)

// report turns units and sites into what the user reads.
func (r *run) report(res *Result) {
	r.ledger()
	ids := map[*plan.Unit]string{}
	for _, u := range r.units {
		if len(u.Sites) == 0 {
			continue
		}
		ids[u] = fmt.Sprintf("u%d", len(ids)+1)
		res.Units = append(res.Units, r.unit(u, ids[u]))
	}
	for _, s := range r.sites {
		res.Findings = append(res.Findings, r.finding(s, ids[s.Unit]))
	}
	calls := slices.ContainsFunc(r.units, func(u *plan.Unit) bool { return u.Convertible() && len(u.Refs) > 0 })
	if len(res.Plans) > 0 && calls && r.opts.BaseURL != "sdk" {
		expr, _ := mapping.BaseURL(r.opts.BaseURL)
		res.Notices = append(res.Notices, "Paubox publishes several base URLs that disagree; the rewritten code uses "+expr+
			". One test send settles it (README, \"Where the guide and the SDK disagree\").")
	}
}

// ledger gives every reference that no finding covers a finding of its own, so
// that nothing is missed without a word (design.md, promise 1).
func (r *run) ledger() {
	for _, u := range r.units {
		if len(u.Sites) > 0 || len(u.Refs) == 0 {
			continue
		}
		ref := u.Refs[0]
		for p := range u.Packages {
			s := &plan.Site{Node: ref.Node, Pkg: p, Unit: u, Rule: "type", Action: mapping.Rewrite,
				Symbol: ref.SDK.Symbol("", ref.Obj.Name()), Message: "use of a declaration of Amazon SES"}
			u.Sites = append(u.Sites, s)
			r.sites = append(r.sites, s)
			break
		}
	}
}

func (r *run) unit(u *plan.Unit, id string) report.Unit {
	out := report.Unit{ID: id, Status: report.Fixable, Sends: u.Sends, Packages: []string{}, Files: []string{}, Blockers: []report.Blocker{}}
	if !u.Convertible() {
		out.Status = report.Blocked
	}
	seen := map[string]bool{}
	for _, s := range u.Sites {
		if file := s.Pkg.Fset.Position(s.Node.Pos()).Filename; !seen[file] {
			seen[file] = true
			out.Files = append(out.Files, file)
		}
		if !seen[s.Pkg.Path+"\x00"] {
			seen[s.Pkg.Path+"\x00"] = true
			out.Packages = append(out.Packages, s.Pkg.Path)
		}
	}
	for _, b := range u.Blockers {
		pos := u.Sites[0].Pkg.Fset.Position(b.Pos)
		out.Blockers = append(out.Blockers, report.Blocker{File: pos.Filename, Line: pos.Line, Column: pos.Column, Message: b.Text})
	}
	return out
}

func (r *run) finding(s *plan.Site, unit string) Finding {
	start, end := s.Pkg.Fset.Position(s.Node.Pos()), s.Pkg.Fset.Position(s.Node.End())
	rule, _ := mapping.RuleByID(s.Rule)
	f := report.Finding{Rule: s.Rule, Action: string(s.Action), Status: report.Fixable,
		File: start.Filename, Line: start.Line, Column: start.Column, EndLine: end.Line, EndColumn: end.Column,
		Package: s.Pkg.Path, Module: s.Pkg.Module, Symbol: s.Symbol, Message: s.Message, Notes: s.Notes,
		Unit: unit, URL: rule.URL()}
	if f.Notes == nil {
		f.Notes = []string{}
	}
	switch {
	case r.silenced(s.Node.Pos(), s.Rule):
		f.Status = report.Suppressed
	case s.Manual || s.Unit == nil: // it is reported, and nobody rewrites it
		f.Status, f.Reason = report.Manual, s.Reason
	case s.Unit.Convertible() && s.Stays != "":
		f.Action, f.Status, f.Reason = string(mapping.Manual), report.Manual, s.Stays
	case s.Unit.Convertible():
		if len(s.Notes) > 0 && f.Action == string(mapping.Rewrite) {
			f.Action = string(mapping.Note)
		}
	case s.Unit.Stays != "":
		f.Action, f.Status, f.Reason = string(mapping.Manual), report.Manual, s.Unit.Stays
	case s.Action == mapping.Manual || s.Action == mapping.None || s.Rule == "config-set" || s.Rule == "tls-policy":
		f.Status, f.Reason = report.Manual, "Paubox has no call for it; see the rule for what to do instead"
		if s.Reason != "" {
			f.Reason = s.Reason
		}
	default:
		f.Status, f.Reason = report.Blocked, reason(s.Pkg, s.Unit)
	}
	return Finding{Finding: f, Pos: s.Node.Pos(), End: s.Node.End()}
}

// reason names the first blockers of a unit, with their places.
func reason(p *usage.Package, u *plan.Unit) string {
	var parts []string
	seen := map[string]bool{}
	// What says least comes last: a use that nothing claims follows from the rest.
	blockers := slices.Clone(u.Blockers)
	slices.SortStableFunc(blockers, func(x, y plan.Blocker) int {
		return cmp.Compare(x.Weak, y.Weak)
	})
	for _, b := range blockers {
		pos := p.Fset.Position(b.Pos)
		text := fmt.Sprintf("%s at %s:%d", b.Text, filepath.Base(pos.Filename), pos.Line)
		if !seen[text] && len(parts) < 3 {
			seen[text] = true
			parts = append(parts, text)
		}
	}
	if len(parts) == 0 {
		return "sesfix does not rewrite this yet"
	}
	return strings.Join(parts, "; ")
}
