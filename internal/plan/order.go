package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// inOrder blocks a message whose fields stand in another order than those of the
// input, where that changes the order of calls that depend on each other.
func (m *message) inOrder(fields []MessageField) {
	var calls []MessageField
	for _, f := range spread(fields) {
		_, isCall := f.Value.X.(*ast.CallExpr)
		if (f.Value.Sel == "" || isCall && f.Value.Name == "") && m.stateful(f.Value.X) {
			calls = append(calls, f)
		}
	}
	written := writtenOrder(fields)
	for i, x := range calls {
		for _, y := range calls[i+1:] {
			if slices.Index(written, x.To) > slices.Index(written, y.To) {
				m.block(y.Value.X, "the fields of a Paubox message stand in another order, and this call would come before the one in line %d",
					m.p.Fset.Position(x.Value.X.Pos()).Line)
				return
			}
		}
	}
}

// writtenOrder returns the targets in the order in which their values stand in the
// new literal: fields of one struct together.
func writtenOrder(fields []MessageField) (order []string) {
	var groups []string
	for _, f := range fields {
		group, _, _ := strings.Cut(f.To, ".")
		if !slices.Contains(groups, group) {
			groups = append(groups, group)
		}
	}
	for _, g := range groups {
		for _, f := range fields {
			if f.To == g || strings.HasPrefix(f.To, g+".") {
				order = append(order, f.To)
			}
		}
	}
	return order
}

// stateful reports whether an expression holds a call whose result depends on the
// calls before it: one that changes something, or that takes the next of something.
func (m *message) stateful(e ast.Expr) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.UnaryExpr:
			found = found || n.Op == token.ARROW
		case *ast.CallExpr:
			if m.p.Info.Types[n.Fun].IsType() || m.p.Info.Types[n.Fun].IsBuiltin() {
				return true
			}
			fn := callee(m.p.Info, n)
			found = found || fn == nil || !m.calm(fn) || takesNext(fn)
		}
		return !found
	})
	return found
}

// takesNext reports whether a function of another module may give another result with
// each call: a method, unless its name says that it only looks, or a function with
// the name of one that takes the next of something.
func takesNext(fn *types.Func) bool {
	begins := func(names ...string) bool {
		return slices.ContainsFunc(names, func(s string) bool { return strings.HasPrefix(fn.Name(), s) })
	}
	if fn.Signature().Recv() != nil {
		return !begins("String", "Format", "Error", "Name", "Get", "FormValue", "Query")
	}
	return begins("Next", "Read", "Scan", "Pop", "Recv", "Int", "Uint")
}
