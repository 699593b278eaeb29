package rewrite

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/build/constraint"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/textedit"
	"github.com/sesfix/sesfix/internal/usage"
)

// packagePlans rewrites the files of one package.
func (r *run) packagePlans(p *usage.Package, units []*plan.Unit) (plans []FilePlan, err error) {
	changes := map[*ast.File][]plan.Change{}
	for _, u := range units {
		for _, c := range u.Changes {
			f := fileOf(p, c.Node())
			if f == nil {
				continue // of another package of the unit
			}
			changes[f] = append(changes[f], c)
		}
	}
	help := r.newHelpers(p, changes)
	for _, f := range testsLast(p) {
		if len(changes[f]) == 0 {
			continue
		}
		help.next(changes[f])
		plan, err := r.file(p, f, changes[f], help)
		if err != nil {
			return nil, err
		}
		if !bytes.Equal(plan.Before, plan.After) {
			plans = append(plans, plan)
		}
	}
	return plans, nil
}

// fileOf returns the file of p that holds n, nil if there is none.
func fileOf(p *usage.Package, n ast.Node) *ast.File {
	for _, f := range p.Files {
		if f.FileStart <= n.Pos() && n.Pos() < f.FileEnd {
			return f
		}
	}
	return nil
}

// testsLast lists the files of p, those with build constraints behind the others and
// those of tests at the end: a helper function goes into the first file that needs
// it, and not every build sees these.
func testsLast(p *usage.Package) []*ast.File {
	files := slices.Clone(p.Files)
	rank := func(f *ast.File) int {
		switch {
		case isTest(p, f):
			return 2
		case constrained(p, f):
			return 1
		}
		return 0
	}
	slices.SortStableFunc(files, func(f, g *ast.File) int { return rank(f) - rank(g) })
	return files
}

// constrained reports whether only some builds see a file: it has a build
// constraint, or one that its name stands for (a_linux.go, a_arm64.go).
func constrained(p *usage.Package, f *ast.File) bool {
	for _, group := range f.Comments {
		for _, c := range group.List {
			if c.Pos() < f.Package && constraint.IsGoBuild(c.Text) {
				return true
			}
		}
	}
	name := strings.TrimSuffix(filepath.Base(p.Fset.Position(f.FileStart).Filename), ".go")
	parts := strings.Split(name, "_")
	return len(parts) > 1 && platforms[parts[len(parts)-1]]
}

// isTest reports whether n stands in a test file.
func isTest(p *usage.Package, n ast.Node) bool {
	return strings.HasSuffix(p.Fset.Position(n.Pos()).Filename, "_test.go")
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
