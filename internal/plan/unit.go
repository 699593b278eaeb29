package plan

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// units gathers what the analysis found by the group that it belongs to.
func (a *analysis) units() []*Unit {
	// The maps that the analysis walks have no order; the result has one.
	slices.SortStableFunc(a.sites, func(x, y *Site) int {
		return cmp.Or(cmp.Compare(x.Node.Pos(), y.Node.Pos()), cmp.Compare(x.Rule, y.Rule))
	})
	slices.SortStableFunc(a.changes, func(x, y Change) int { return cmp.Compare(x.Node().Pos(), y.Node().Pos()) })
	byRoot := map[token.Pos]*Unit{}
	unit := func(p *usage.Package, n ast.Node) *Unit {
		root := a.groups.find(a.container(n).Pos())
		if byRoot[root] == nil {
			byRoot[root] = &Unit{Packages: map[*usage.Package]bool{}}
		}
		if p != nil {
			byRoot[root].Packages[p] = true
		}
		return byRoot[root]
	}
	for _, p := range a.pkgs {
		for _, r := range a.refs[p] {
			if id, ok := r.Node.(*ast.Ident); ok && !a.staying[r.Pos()] {
				u := unit(p, id)
				u.Refs = append(u.Refs, r)
			}
		}
		a.eachUse(p, func(id *ast.Ident) { unit(p, id) })
	}
	for _, s := range a.sites {
		if s.Manual {
			continue // it belongs to none
		}
		s.Unit = unit(s.Pkg, s.Node)
		s.Unit.Sites = append(s.Unit.Sites, s)
		if s.sends() {
			s.Unit.Sends++
		}
	}
	for _, c := range a.changes {
		u := unit(a.packageOf(c.Node()), c.Node())
		u.Changes = append(u.Changes, c)
	}
	for _, b := range a.blockers {
		u := unit(nil, b.node)
		u.Blockers = append(u.Blockers, b.Blocker)
	}
	var units []*Unit
	for _, root := range slices.Sorted(keys(byRoot)) {
		u := byRoot[root]
		a.judge(u)
		units = append(units, u)
	}
	a.removeUnused(units, unit)
	for _, u := range units {
		slices.SortFunc(u.Blockers, func(x, y Blocker) int {
			return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.Text, y.Text))
		})
	}
	return units
}

func keys[K comparable, V any](m map[K]V) func(func(K) bool) {
	return func(yield func(K) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// eachUse calls f for every place that names a declaration of an SES type.
func (a *analysis) eachUse(p *usage.Package, f func(*ast.Ident)) {
	for obj, ids := range a.uses[p] {
		if usage.SDKOf(obj) != nil || !a.local(obj) || !usage.Mentions(obj.Type()) || a.isSplit(obj) != nil || isMixed(obj) {
			continue
		}
		switch obj.(type) {
		case *types.Var, *types.Func, *types.TypeName:
			for _, id := range ids {
				f(id)
			}
		}
	}
}

// stayTexts say, by rule, what stays with SES.
var stayTexts = map[string]string{
	"type": "declaration with a type of Amazon SES", "client": "client of Amazon SES",
	"aws-config": "AWS configuration of a client that stays", "credential": "AWS credentials of a client that stays",
}

// judge adds the blockers that a unit has as a whole.
func (a *analysis) judge(u *Unit) {
	for p := range u.Packages {
		if why := a.opts.Broken[p.Path]; why != "" && len(u.Refs) > 0 {
			u.Blockers = append(u.Blockers, Blocker{Pos: u.Refs[0].Pos(), Text: why})
		}
	}
	for _, r := range u.Refs {
		f, ok := up[*ast.File](a, r.Node)
		if ok && ast.IsGenerated(f) {
			u.Blockers = append(u.Blockers, Blocker{Pos: r.Pos(), Text: a.generatedReason(u, f)})
			break
		}
	}
	for _, s := range u.Sites {
		if a.opts.Ignored != nil && a.opts.Ignored(s.Node.Pos(), s.Rule) {
			pos := s.Pkg.Fset.Position(s.Node.Pos())
			u.Blockers = append(u.Blockers, Blocker{Pos: s.Node.Pos(), Text: fmt.Sprintf("ignored at line %d", pos.Line)})
		}
	}
	for _, b := range u.Blockers {
		if b.Stays && u.Sends == 0 {
			u.Stays = b.Text
		}
	}
	for _, s := range u.Sites {
		if text := stayTexts[s.Rule]; u.Stays != "" && text != "" {
			s.Message = text
		}
	}
	if u.Sends == 0 && !slices.ContainsFunc(u.Changes, func(c Change) bool { _, ok := c.(*Client); return ok }) {
		u.keep = len(u.Changes) == 0
	}
	if u.Sends == 0 && slices.ContainsFunc(u.Changes, func(c Change) bool { return a.isRemoved(c.Node()) }) {
		u.Blockers = append(u.Blockers, Blocker{Pos: u.Refs[0].Pos(), Text: "this client manages SES and sends nothing: there is nothing to move"})
	}
}
