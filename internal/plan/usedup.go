package plan

import (
	"go/ast"
	"go/token"
	"maps"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// usedUp notes a call, which goes, of a function that makes an AWS configuration.
func (a *analysis) usedUp(p *usage.Package, c *Client, call *ast.CallExpr) {
	fn := callee(p.Info, call).Origin()
	a.usedUps[fn.Pos()] = append(a.usedUps[fn.Pos()], call)
	c.note("the AWS configuration comes from " + fn.Name() + ", which is not needed for SES any more")
}

// unusedFunctions deletes the functions that made AWS configurations, or lists of
// pointers, and that nothing calls any more, where they are not exported and stand
// beside their calls.
//
//	// Have: func newSession() (*session.Session, error) {…}  =>  (gone)
func (a *analysis) unusedFunctions() {
	for _, pos := range slices.Sorted(maps.Keys(a.usedUps)) {
		decl := a.funcs[pos]
		if decl == nil || a.opts.Partial[a.packageOf(decl).Path] || ast.IsExported(decl.Name.Name) || decl.Recv != nil || decl.Name.Name == "init" || !a.onlyIn(pos, decl, a.usedUps[pos]) || a.besideComments(decl) {
			continue
		}
		for _, call := range a.usedUps[pos] {
			a.groups.join(decl.Pos(), a.container(call).Pos())
		}
		known := len(a.sites)
		a.credentials(a.packageOf(decl), decl.Body)
		for _, s := range a.sites[known:] {
			a.groups.join(decl.Pos(), a.container(s.Node).Pos())
		}
		a.changes = append(a.changes, Remove{decl})
	}
}

// onlyIn reports whether all uses of a function are the given calls, in the file of
// its declaration.
func (a *analysis) onlyIn(pos token.Pos, decl *ast.FuncDecl, calls []ast.Node) bool {
	file, _ := up[*ast.File](a, decl)
	for _, p := range a.pkgs {
		for obj, ids := range a.uses[p] {
			if obj.Pos() != pos {
				continue
			}
			for _, id := range ids {
				in, _ := up[*ast.File](a, id)
				gone := slices.ContainsFunc(calls, func(call ast.Node) bool { return call.Pos() <= id.Pos() && id.Pos() < call.End() })
				if !gone || a.fileName(in) != a.fileName(file) {
					return false
				}
			}
		}
	}
	return true
}

// fileName returns the name of a file.
func (a *analysis) fileName(f *ast.File) string {
	if f == nil {
		return ""
	}
	return a.packageOf(f.Name).Fset.Position(f.FileStart).Filename
}

// besideComments reports whether comments that are not its own stand above a function,
// or a directive does: they would go with it.
func (a *analysis) besideComments(decl *ast.FuncDecl) bool {
	file, _ := up[*ast.File](a, decl)
	if file == nil {
		return true
	}
	from := file.Name.End()
	for _, d := range file.Decls {
		if d.End() <= decl.Pos() && d.End() > from {
			from = d.End()
		}
	}
	for _, group := range file.Comments {
		for _, c := range group.List {
			above := from < c.Pos() && c.End() <= decl.Name.Pos()
			if above && (group != decl.Doc && !sameLine(a.packageOf(decl), from, c.Pos()) || strings.HasPrefix(c.Text, "//go:")) {
				return true
			}
		}
	}
	return false
}

func sameLine(p *usage.Package, x, y token.Pos) bool {
	return p.Fset.Position(x).Line == p.Fset.Position(y).Line
}
