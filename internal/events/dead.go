package events

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// dead says which code becomes dead when the comparison n never holds again, as
// the beginning of a reason; "" where nothing can be said.
func (f *finder) dead(n ast.Node) string {
	switch up := f.parent[n].(type) {
	case *ast.CaseClause:
		return f.deadCase(up)
	case *ast.KeyValueExpr:
		return f.deadCode([]ast.Node{up.Value})
	}
	if b, ok := n.(*ast.BinaryExpr); ok && b.Op == token.NEQ && !isNil(b.X) && !isNil(b.Y) {
		return "the comparison always holds from then on: "
	}
	child := n
	for up := f.parent[n]; up != nil; child, up = up, f.parent[up] {
		switch up := up.(type) {
		case *ast.ParenExpr:
			continue
		case *ast.BinaryExpr:
			if up.Op == token.LAND || up.Op == token.NEQ && (isNil(up.X) || isNil(up.Y)) {
				continue
			}
		case *ast.IfStmt:
			if child == up.Cond {
				return f.deadCode(bodyOf(up.Body.List))
			}
		case *ast.CaseClause:
			return f.deadCase(up)
		}
		return ""
	}
	return ""
}

// deadCase handles a case clause: it is dead when none of its values is left.
func (f *finder) deadCase(c *ast.CaseClause) string {
	for _, e := range c.List {
		if !f.gone(e) {
			return "its name in the case becomes dead: "
		}
	}
	if f.fallsInto(c) {
		return "its name in the case becomes dead: "
	}
	return f.deadCode(bodyOf(c.Body))
}

// fallsInto reports whether the case before c goes on in its body.
func (f *finder) fallsInto(c *ast.CaseClause) bool {
	block, ok := f.parent[c].(*ast.BlockStmt)
	if !ok {
		return false
	}
	i := slices.Index(block.List, ast.Stmt(c))
	if i < 1 {
		return false
	}
	before := block.List[i-1].(*ast.CaseClause).Body
	if len(before) == 0 {
		return false
	}
	last, ok := before[len(before)-1].(*ast.BranchStmt)
	return ok && last.Tok == token.FALLTHROUGH
}

// gone reports whether a value of a case stands for an event without an
// equivalent. A switch without a tag has conditions in place of values.
func (f *finder) gone(e ast.Expr) bool {
	text, ok := f.text(e)
	if !ok {
		return len(f.parent[e].(*ast.CaseClause).List) == 1
	}
	for _, r := range []role{kind, bounceType, detail} {
		if event, ok := eventOf(r, text); ok {
			return noEquivalent(event)
		}
	}
	return subscribes(text)
}

func bodyOf(list []ast.Stmt) (nodes []ast.Node) {
	for _, s := range list {
		nodes = append(nodes, s)
	}
	return nodes
}

// deadCode names the lines of nodes, and the functions of the package that are
// used nowhere else.
func (f *finder) deadCode(nodes []ast.Node) string {
	if len(nodes) == 0 {
		return ""
	}
	from, to := nodes[0].Pos(), nodes[len(nodes)-1].End()
	first, last := f.p.Fset.Position(from).Line, f.p.Fset.Position(to).Line
	text := fmt.Sprintf("line %d becomes dead code", first)
	if last > first {
		text = fmt.Sprintf("lines %d to %d become dead code", first, last)
	}
	if names := f.onlyIn(from, to); len(names) > 0 {
		text += ", and so does what nothing else in the package uses (" + strings.Join(names, ", ") + ")"
	}
	return text + ": "
}

// onlyIn returns the functions of the package that only [from, to) uses.
func (f *finder) onlyIn(from, to token.Pos) (names []string) {
	for obj, ids := range f.uses {
		fn, ok := obj.(*types.Func)
		if !ok || fn.Pkg() != f.p.Types {
			continue
		}
		if !slices.ContainsFunc(ids, func(id *ast.Ident) bool { return id.Pos() < from || id.Pos() >= to }) {
			names = append(names, fn.Name())
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func isNil(e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	return ok && id.Name == "nil"
}
