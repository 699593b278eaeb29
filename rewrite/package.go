package rewrite

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/textedit"
	"github.com/sesfix/sesfix/internal/usage"
	"github.com/sesfix/sesfix/internal/verify"
)

// packagePlans rewrites what can be rewritten in one package. A unit whose
// rewrite does not type-check is blocked, and the others are tried without it.
func (r *run) packagePlans(p *usage.Package) []FilePlan {
	units := r.convertible(p)
	if len(units) == 0 {
		return nil
	}
	plans, err := r.try(p, units)
	if err == nil {
		return plans
	}
	for _, u := range units {
		if _, alone := r.try(p, []*plan.Unit{u}); alone != nil || len(units) == 1 {
			u.Blockers = append(u.Blockers, plan.Blocker{Pos: first(u), Text: "the rewritten package would not hold: " + alone.Error()})
		}
	}
	rest := r.convertible(p)
	if len(rest) == 0 {
		return nil
	}
	if plans, err = r.try(p, rest); err == nil {
		return plans
	}
	for _, u := range rest {
		u.Blockers = append(u.Blockers, plan.Blocker{Pos: first(u), Text: "the rewritten package would not hold: " + err.Error()})
	}
	return nil
}

// first is where a reason stands that concerns a unit as a whole.
func first(u *plan.Unit) token.Pos {
	if len(u.Refs) > 0 {
		return u.Refs[0].Pos()
	}
	return u.Changes[0].Node().Pos()
}

func (r *run) convertible(p *usage.Package) (units []*plan.Unit) {
	for _, u := range r.units {
		if u.Packages[p] && u.Convertible() {
			units = append(units, u)
		}
	}
	return units
}

// try rewrites units of p and checks the result in memory.
func (r *run) try(p *usage.Package, units []*plan.Unit) (plans []FilePlan, err error) {
	defer func() {
		// A shape that the printer chokes on blocks its unit, never the run.
		if x := recover(); x != nil {
			plans, err = nil, fmt.Errorf("internal error (%T) while rewriting", x)
		}
	}()
	changes := map[*ast.File][]plan.Change{}
	clients := 0
	for _, u := range units {
		for _, c := range u.Changes {
			for _, f := range p.Files {
				if f.FileStart <= c.Node().Pos() && c.Node().Pos() < f.FileEnd {
					changes[f] = append(changes[f], c)
				}
			}
			// Those of tests do not count: with and without its tests the package
			// gets the same text in every other file.
			if _, ok := c.(*plan.Client); ok && !isTest(p, c.Node()) {
				clients++
			}
		}
	}
	after := map[string][]byte{}
	help := helpers{inline: clients < 2, opts: r.opts, pkg: p}
	for _, f := range testsLast(p) {
		if len(changes[f]) == 0 {
			continue
		}
		plan, err := r.file(p, f, changes[f], &help)
		if err != nil {
			return nil, err
		}
		if !bytes.Equal(plan.Before, plan.After) {
			after[plan.Filename] = plan.After
			plans = append(plans, plan)
		}
	}
	return plans, r.check(p, units, after)
}

// testsLast lists the files of p, those of tests at the end: a helper function
// goes into the first file that needs it, and the build sees no test file.
func testsLast(p *usage.Package) []*ast.File {
	files := slices.Clone(p.Files)
	slices.SortStableFunc(files, func(f, g *ast.File) int {
		switch x, y := isTest(p, f), isTest(p, g); {
		case x == y:
			return 0
		case x:
			return 1
		}
		return -1
	})
	return files
}

// isTest reports whether n stands in a test file.
func isTest(p *usage.Package, n ast.Node) bool {
	return strings.HasSuffix(p.Fset.Position(n.Pos()).Filename, "_test.go")
}

// check type-checks p with the new files and counts the references to SES that
// are left (design.md, promise 2).
func (r *run) check(p *usage.Package, units []*plan.Unit, after map[string][]byte) error {
	res := verify.Check(p, after, nil)
	if len(res.Errors) > 0 {
		return fmt.Errorf("it does not type-check (%s)", firstError(res.Errors[0]))
	}
	going := 0
	for _, u := range units {
		going += count(u.Refs)
	}
	now := usage.Refs(&usage.Package{Path: p.Path, Fset: res.Fset, Files: res.Files, Types: res.Types, Info: res.Info})
	if left, want := count(now), count(usage.Refs(p))-going; left != want {
		return fmt.Errorf("%d references to SES would be left, not %d", left, want)
	}
	return nil
}

// count counts references to members of SES packages: not imports, and not the
// package names in front of members.
func count(refs []usage.Ref) (n int) {
	for _, r := range refs {
		_, isID := r.Node.(*ast.Ident)
		if _, isPkg := r.Obj.(*types.PkgName); isID && !isPkg {
			n++
		}
	}
	return n
}

// firstError is the text of a type error without its place in the new file.
func firstError(err error) string {
	if te, ok := err.(types.Error); ok {
		return te.Msg
	}
	return err.Error()
}

// file rewrites one file: mutate, print, mend the imports, diff.
func (r *run) file(p *usage.Package, f *ast.File, changes []plan.Change, help *helpers) (FilePlan, error) {
	name := p.Fset.Position(f.FileStart).Filename
	src := r.byUsage[p].Sources[name]
	e, err := newEditor(p, f, help)
	if err != nil {
		return FilePlan{}, err
	}
	// Removals come first: what they delete must not be taken for a place.
	slices.SortStableFunc(changes, func(a, b plan.Change) int { return int(a.Node().Pos() - b.Node().Pos()) })
	for _, c := range changes {
		e.change(c)
	}
	out, err := e.print()
	if err != nil {
		return FilePlan{}, err
	}
	if out, err = textedit.Imports(out, e.imports(), e.candidates()); err != nil {
		return FilePlan{}, fmt.Errorf("the rewritten file does not parse")
	}
	out = keepLayout(src, out)
	plan := FilePlan{Filename: name, Before: src, After: out, Package: p.Path}
	for _, d := range textedit.Lines(src, out) {
		plan.Edits = append(plan.Edits, Edit{d.Start, d.End, d.New})
	}
	return plan, nil
}
