package plan

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// An address &list[i], and each element of StringSlice(list), shows what the element
// is at the send. The new code reads it where the message is made, so that nothing
// may change the elements in between: not by another name of the list, and not in
// a function that gets it.

const elementsChange = "the elements of this list may change before the send, and the new code reads them where the message is made"

// elementAddress blocks the address of an element that may change.
func (m *message) elementAddress(e ast.Expr) {
	u, ok := ast.Unparen(e).(*ast.UnaryExpr)
	if !ok || u.Op != token.AND || m.inSend(e) {
		return
	}
	for x := ast.Unparen(u.X); ; {
		switch y := x.(type) {
		case *ast.IndexExpr:
			if !m.elementsKept(y.X) {
				m.block(e, elementsChange)
				return
			}
			x = ast.Unparen(y.X)
		case *ast.SelectorExpr:
			x = ast.Unparen(y.X)
		default:
			return
		}
	}
}

// elementsKept reports whether the elements of a list keep their values until the
// send: the function sends what it builds, and only reads the list.
func (m *message) elementsKept(x ast.Expr) bool {
	x = ast.Unparen(x)
	switch x.(type) {
	case *ast.CompositeLit, *ast.CallExpr:
		return true
	}
	v, ok := m.object(m.p, x).(*types.Var)
	fn := m.enclosingFunc(x)
	if !ok || fn == nil || len(m.sendsOf(m.p, fn)) == 0 || !m.keepsInputs(m.p, fn) || m.otherName(v) {
		return false
	}
	for _, q := range m.pkgs {
		for obj, ids := range m.uses[q] {
			if obj.Pos() != v.Pos() {
				continue
			}
			for _, id := range ids {
				if !m.readsList(q, id) {
					return false
				}
			}
		}
	}
	return true
}

// otherName reports whether v starts as another name of a list.
//
//	other := list; for _, group := range groups {…}
func (m *message) otherName(v *types.Var) bool {
	switch d := m.parent[m.defs[v]].(type) {
	case *ast.AssignStmt:
		if len(d.Rhs) == 1 {
			switch ast.Unparen(d.Rhs[0]).(type) {
			case *ast.CompositeLit, *ast.CallExpr:
				return false
			}
		}
		return true
	case *ast.ValueSpec:
		return len(d.Values) > 0
	case *ast.RangeStmt:
		return true
	}
	return false
}

// readsList reports whether a use of a list leaves its elements alone, and gives it
// no other name.
func (m *message) readsList(p *usage.Package, id *ast.Ident) bool {
	e := unparenthesized(m.analysis, m.qualified(id))
	switch up := m.parent[e].(type) {
	case *ast.RangeStmt:
		return up.X == e
	case *ast.SliceExpr:
		loop, ok := m.parent[up].(*ast.RangeStmt)
		return ok && up.X == e && loop.X == ast.Expr(up)
	case *ast.IndexExpr:
		return up.X != e || m.changing(p, id) == nil
	case *ast.BinaryExpr:
		return true
	case *ast.CallExpr:
		if isAppend(p, up) {
			return up.Ellipsis.IsValid() && len(up.Args) == 2 && up.Args[1] == e
		}
		if id, ok := ast.Unparen(up.Fun).(*ast.Ident); ok && p.Info.Types[up.Fun].IsBuiltin() {
			return id.Name == "len" || id.Name == "cap"
		}
		if _, ok := m.stringSlice(up); ok {
			return true
		}
		fn := callee(p.Info, up)
		return fn != nil && fn.Pkg() != nil && readers[fn.Pkg().Path()]
	}
	return false
}

// readers are packages of which no function changes a list that it gets.
var readers = map[string]bool{"fmt": true, "log": true, "log/slog": true, "strings": true}

// growsList reports whether something is appended to v.
func (m *message) growsList(v *types.Var) bool {
	for _, id := range m.uses[m.p][v] {
		if call, ok := m.parent[id].(*ast.CallExpr); ok && isAppend(m.p, call) && call.Args[0] == ast.Expr(id) {
			return true
		}
	}
	return false
}

// growsField reports whether something is appended to a list of an input.
func (m *message) growsField() (found bool) {
	for _, f := range m.p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && len(call.Args) > 0 && isAppend(m.p, call) {
				sel, ok := ast.Unparen(call.Args[0]).(*ast.SelectorExpr)
				found = found || ok && usage.SDKOf(m.p.Info.Uses[sel.Sel]) != nil
			}
			return !found
		})
	}
	return found
}
