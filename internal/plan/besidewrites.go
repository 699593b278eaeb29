package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// A client beside another one has a value wherever that has one. So a holder is
// split only where all that gives it a value is known: what is not seen here would
// leave the new client nil, and the first send would panic.

// otherValues marks the holders that get a value in a way that no Paubox client
// follows beside.
func (a *analysis) otherValues() {
	for _, p := range a.pkgs {
		for id, obj := range p.Info.Defs {
			a.valueAt(p, obj, id)
		}
		for obj, ids := range a.uses[p] {
			for _, id := range ids {
				a.valueAt(p, obj, id)
			}
		}
	}
}

// valueAt looks at the value that a holder gets at id, if it gets one there.
func (a *analysis) valueAt(p *usage.Package, obj types.Object, id *ast.Ident) {
	if obj == nil || a.holders[obj.Pos()] == nil {
		return
	}
	h := a.holders[obj.Pos()]
	var e ast.Expr = a.qualified(id)
	switch up := a.parent[e].(type) {
	case *ast.KeyValueExpr:
		if up.Key == e && !isNil(p, up.Value) {
			lit, _ := a.parent[up].(*ast.CompositeLit)
			h.unknown = h.unknown || lit == nil || !isStruct(p.Info.TypeOf(lit)) || !a.givesHolder(p, h, up.Value)
		}
	case *ast.ValueSpec:
		nothing := len(up.Values) == 0 || len(up.Values) == 1 && isNil(p, up.Values[0])
		h.unknown = h.unknown || h.v.Kind() == types.PackageVar && slices.Contains(up.Names, id) && !nothing
	case *ast.RangeStmt:
		h.unknown = h.unknown || up.Key == e || up.Value == e
	case *ast.AssignStmt:
		if slices.Contains(up.Lhs, e) {
			h.written = h.written || p.Info.Defs[id] == nil
			h.unknown = h.unknown || !a.followed(p, h, e, up)
		}
	}
}

// followed reports whether an assignment to a holder can have one to the new client
// behind it.
//
//	// Not: a.name, b.client = name, client; next().client = client; if m.client = client; m.ready {…}
func (a *analysis) followed(p *usage.Package, h *holder, target ast.Expr, as *ast.AssignStmt) bool {
	if as.Tok == token.DEFINE && h.v.Kind() == types.LocalVar && len(as.Lhs) != len(as.Rhs) {
		return false
	}
	return len(as.Lhs) == 1 && len(as.Rhs) == 1 && a.inList(as) && a.effect(p, target) == nil && a.givesHolder(p, h, as.Rhs[0])
}

// givesHolder reports whether a value of a holder is a client that is made there, or
// that of another holder.
func (a *analysis) givesHolder(p *usage.Package, h *holder, e ast.Expr) bool {
	if call, ok := e.(*ast.CallExpr); ok {
		return slices.Contains(h.made, call)
	}
	from, ok := a.object(p, e).(*types.Var)
	return ok && a.holders[from.Pos()] != nil
}

func isStruct(t types.Type) bool {
	if t == nil {
		return false
	}
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	_, ok := t.Underlying().(*types.Struct)
	return ok
}
