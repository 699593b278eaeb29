package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// placeType returns the type that the place of e has, nil where that is not known.
func (a *analysis) placeType(p *usage.Package, e ast.Expr) types.Type {
	if list := a.targets(p, e, 1); len(list) == 1 {
		return list[0]
	}
	return nil
}

// targets returns the types of the places that the n values of e go to; nil where
// they are not known, or are those of the values.
func (a *analysis) targets(p *usage.Package, e ast.Expr, n int) []types.Type {
	switch up := a.parent[ast.Node(e)].(type) {
	case *ast.CallExpr:
		if up.Fun != e {
			return a.parameters(p, up, e, n)
		}
	case *ast.AssignStmt:
		var list []types.Type
		for i, l := range up.Lhs {
			if n > 1 || len(up.Rhs) == len(up.Lhs) && up.Rhs[i] == e {
				list = append(list, p.Info.TypeOf(l))
			}
		}
		return list
	case *ast.ValueSpec:
		if up.Type != nil {
			return []types.Type{p.Info.TypeOf(up.Type)}
		}
	case *ast.KeyValueExpr:
		if lit, ok := a.parent[up].(*ast.CompositeLit); ok {
			return []types.Type{elementOf(p, lit, up, e)}
		}
	case *ast.CompositeLit:
		return []types.Type{elementOf(p, up, nil, e)}
	case *ast.ReturnStmt:
		return a.results(p, up, e, n)
	case *ast.SendStmt:
		if c, ok := under(p, up.Chan).(*types.Chan); ok && up.Value == e {
			return []types.Type{c.Elem()}
		}
	case *ast.BinaryExpr:
		if up.X == e {
			return []types.Type{p.Info.TypeOf(up.Y)}
		}
		return []types.Type{p.Info.TypeOf(up.X)}
	}
	return nil
}

// parameters returns the types of the parameters that the values of an argument go to.
func (a *analysis) parameters(p *usage.Package, call *ast.CallExpr, e ast.Expr, n int) (list []types.Type) {
	if p.Info.Types[call.Fun].IsType() {
		return []types.Type{p.Info.TypeOf(call.Fun)}
	}
	sig, ok := calledSignature(p, call) // also that of a builtin, as it is used here
	if !ok {
		return nil
	}
	for i, arg := range call.Args {
		for j := range n {
			if arg == e {
				list = append(list, parameter(sig, i+j, call.Ellipsis.IsValid()))
			}
		}
	}
	return list
}

// parameter returns the type of the parameter that the argument i goes to.
func parameter(sig *types.Signature, i int, spread bool) types.Type {
	last := sig.Params().Len() - 1
	if i < last || i == last && !sig.Variadic() {
		return sig.Params().At(i).Type()
	}
	if last < 0 || !sig.Variadic() {
		return nil
	}
	t := sig.Params().At(last).Type()
	if s, ok := t.Underlying().(*types.Slice); ok && !spread {
		return s.Elem()
	}
	return t
}

// results returns the types of the results that the values of a return go to.
func (a *analysis) results(p *usage.Package, ret *ast.ReturnStmt, e ast.Expr, n int) (list []types.Type) {
	results := signature(p, a.enclosingFunc(ret)).Results()
	for i, r := range ret.Results {
		for j := range n {
			if r == e && i+j < results.Len() {
				list = append(list, results.At(i+j).Type())
			}
		}
	}
	return list
}

// elementOf returns the type of the place of e in a composite literal; kv is what
// holds it, or nil.
func elementOf(p *usage.Package, lit *ast.CompositeLit, kv *ast.KeyValueExpr, e ast.Expr) types.Type {
	t := p.Info.TypeOf(lit)
	if t == nil {
		return nil
	}
	switch u := t.Underlying().(type) {
	case *types.Map:
		if kv != nil && kv.Key == e {
			return u.Key()
		}
		return u.Elem()
	case *types.Slice:
		return u.Elem()
	case *types.Array:
		return u.Elem()
	case *types.Struct:
		if kv != nil {
			return p.Info.TypeOf(kv.Key)
		}
		for i, elt := range lit.Elts {
			if elt == e && i < u.NumFields() {
				return u.Field(i).Type()
			}
		}
	}
	return nil
}

// up returns the first of n and its ancestors that is a T.
func up[T ast.Node](a *analysis, n ast.Node) (t T, ok bool) {
	for ; n != nil; n = a.parent[n] {
		if t, ok := n.(T); ok {
			return t, true
		}
	}
	return t, false
}
