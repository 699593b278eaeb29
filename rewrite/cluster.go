package rewrite

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
	"github.com/sesfix/sesfix/internal/verify"
)

// plans rewrites what can be rewritten. Packages that share a unit are a cluster:
// they are rewritten together, and checked together with all that depend on them.
func (r *run) plans(pkgs []*usage.Package) (plans []FilePlan) {
	for _, cluster := range r.clusters(pkgs) {
		plans = append(plans, r.clusterPlans(pkgs, cluster)...)
	}
	return plans
}

// clusters groups the packages that have something to rewrite by the units that
// they share.
func (r *run) clusters(pkgs []*usage.Package) (list [][]*usage.Package) {
	for _, p := range pkgs {
		if len(r.convertible([]*usage.Package{p})) == 0 {
			continue
		}
		cluster := []*usage.Package{p}
		var apart [][]*usage.Package
		for _, other := range list {
			if slices.ContainsFunc(other, func(q *usage.Package) bool { return r.share(p, q) }) {
				cluster = append(other, cluster...)
			} else {
				apart = append(apart, other)
			}
		}
		list = append(apart, cluster)
	}
	return list
}

// share reports whether a unit that is to be rewritten holds both packages.
func (r *run) share(p, q *usage.Package) bool {
	return slices.ContainsFunc(r.units, func(u *plan.Unit) bool {
		return u.Convertible() && u.Packages[p] && u.Packages[q]
	})
}

// convertible lists the units of a cluster that are to be rewritten.
func (r *run) convertible(cluster []*usage.Package) (units []*plan.Unit) {
	for _, u := range r.units {
		if u.Convertible() && slices.ContainsFunc(cluster, func(p *usage.Package) bool { return u.Packages[p] }) {
			units = append(units, u)
		}
	}
	return units
}

// clusterPlans rewrites a cluster. A unit whose rewrite does not type-check is
// blocked, and the others are tried without it.
func (r *run) clusterPlans(pkgs, cluster []*usage.Package) []FilePlan {
	units := r.convertible(cluster)
	plans, err := r.try(pkgs, cluster, units)
	if err == nil {
		return plans
	}
	for _, u := range units {
		if _, alone := r.try(pkgs, cluster, []*plan.Unit{u}); alone != nil {
			refuse(u, alone)
		}
	}
	rest := r.convertible(cluster)
	if len(rest) == 0 {
		return nil
	}
	if plans, err = r.try(pkgs, cluster, rest); err == nil {
		return plans
	}
	for _, u := range rest {
		refuse(u, err)
	}
	return nil
}

func refuse(u *plan.Unit, err error) {
	u.Blockers = append(u.Blockers, plan.Blocker{Pos: first(u), Text: "the rewritten package would not hold: " + err.Error()})
}

// first is where a reason stands that concerns a unit as a whole.
func first(u *plan.Unit) token.Pos {
	if len(u.Refs) > 0 {
		return u.Refs[0].Pos()
	}
	return u.Changes[0].Node().Pos()
}

// try rewrites units of a cluster and checks the result in memory: each package
// that changes, and each that depends on one (design.md, promise 2).
func (r *run) try(pkgs, cluster []*usage.Package, units []*plan.Unit) (plans []FilePlan, err error) {
	// A shape that the printer chokes on blocks its unit, never the run.
	if fault := guard(func() { plans, err = r.rewritten(pkgs, cluster, units) }); fault != nil {
		return nil, fmt.Errorf("%w while rewriting", fault)
	}
	return plans, err
}

func (r *run) rewritten(pkgs, cluster []*usage.Package, units []*plan.Unit) (plans []FilePlan, err error) {
	after := map[*usage.Package]map[string][]byte{}
	for _, p := range cluster {
		list, err := r.packagePlans(p, units)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			continue
		}
		after[p] = map[string][]byte{}
		for _, f := range list {
			after[p][f.Filename] = f.After
		}
		plans = append(plans, list...)
	}
	deps := map[string]*types.Package{}
	for _, p := range r.affected(pkgs, after, len(cluster) > 1) {
		if after[p] == nil && len(r.byUsage[p].Errors) > 0 {
			continue // it had errors before
		}
		res := verify.Check(p, after[p], deps)
		if len(res.Errors) > 0 {
			where := ""
			if len(cluster) > 1 {
				where = " in " + p.Path
			}
			return nil, fmt.Errorf("it does not type-check%s (%s)", where, firstError(res.Errors[0]))
		}
		deps[p.Types.Path()] = res.Types
		if err := left(p, units, res); after[p] != nil && err != nil {
			return nil, err
		}
	}
	return plans, nil
}

// affected lists the packages that change and, where types cross packages, those
// that depend on them, each behind what it imports.
func (r *run) affected(pkgs []*usage.Package, after map[*usage.Package]map[string][]byte, crossing bool) (order []*usage.Package) {
	byPath := map[string]*usage.Package{}
	for _, p := range pkgs {
		byPath[p.Types.Path()] = p
	}
	state := map[*usage.Package]int{} // 1 visited, 2 affected
	var visit func(p *usage.Package) bool
	visit = func(p *usage.Package) bool {
		if state[p] != 0 {
			return state[p] == 2
		}
		state[p] = 1
		hit := after[p] != nil
		for _, path := range reached(p.Types) {
			if q := byPath[path]; q != nil && q != p && visit(q) && crossing {
				hit = true
			}
		}
		if hit {
			state[p] = 2
			order = append(order, p)
		}
		return hit
	}
	for _, p := range pkgs {
		visit(p)
	}
	return order
}

// reached lists the import paths that a package depends on.
func reached(p *types.Package) (paths []string) {
	seen := map[string]bool{}
	for queue := p.Imports(); len(queue) > 0; queue = queue[1:] {
		if q := queue[0]; !seen[q.Path()] {
			seen[q.Path()] = true
			paths = append(paths, q.Path())
			queue = append(queue[:len(queue):len(queue)], q.Imports()...)
		}
	}
	return paths
}

// left counts the references to SES that a rewritten package still has: none that
// the units set out to remove.
func left(p *usage.Package, units []*plan.Unit, res *verify.Result) error {
	going := 0
	for _, u := range units {
		going -= twice(p, u)
		for _, ref := range u.Refs {
			if fileOf(p, ref.Node) != nil {
				going += count([]usage.Ref{ref})
			}
		}
	}
	now := usage.Refs(&usage.Package{Path: p.Path, Fset: res.Fset, Files: res.Files, Types: res.Types, Info: res.Info})
	if left, want := count(now)-brought(p, res, now), count(usage.Refs(p))-going; left != want {
		return fmt.Errorf("%d references to SES would be left, not %d", left, want)
	}
	return nil
}

// twice counts the references to SES in types that stand twice in the new code, as that
// of a parameter does which another is put in the midst of its field behind.
func twice(p *usage.Package, u *plan.Unit) (n int) {
	for _, c := range u.Changes {
		if add, ok := c.(plan.AddParameter); ok && add.Divides() && fileOf(p, add.Field) != nil {
			n += countIn(add.Field.Type, usage.Refs(p))
		}
	}
	return n
}

// brought counts the references to SES in types that the rewrite has declared: those
// that join a client of SES with one of Paubox.
func brought(p *usage.Package, res *verify.Result, refs []usage.Ref) (n int) {
	for _, f := range res.Files {
		for _, decl := range f.Decls {
			gen, ok := decl.(*ast.GenDecl)
			if !ok || gen.Tok != token.TYPE {
				continue
			}
			for _, spec := range gen.Specs {
				t, ok := spec.(*ast.TypeSpec)
				if !ok || p.Types.Scope().Lookup(t.Name.Name) != nil {
					continue
				}
				n += countIn(t, refs)
			}
		}
	}
	return n
}

func countIn(n ast.Node, refs []usage.Ref) int {
	var in []usage.Ref
	for _, r := range refs {
		if n.Pos() <= r.Pos() && r.Pos() < n.End() {
			in = append(in, r)
		}
	}
	return count(in)
}
