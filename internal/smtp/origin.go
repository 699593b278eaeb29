package smtp

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// origin returns the expression that e surely is: itself, or what the only
// assignment of the variable gave it that e names. A variable of which more is
// known elsewhere (a field, a parameter, one that others can write) stays.
func (f *finder) origin(e ast.Expr) ast.Expr {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return e
	}
	v, ok := f.Info.Uses[id].(*types.Var)
	if !ok || v.IsField() || v.Pkg() != f.Types {
		return e
	}
	if init := f.initial(v); init != nil && init != e {
		return init
	}
	return e
}

// initial returns the only value that a variable ever has, nil where that is not
// sure.
func (f *finder) initial(v *types.Var) ast.Expr {
	if v.Exported() && v.Parent() == f.Types.Scope() && f.Types.Name() != "main" {
		return nil
	}
	id := f.defs[v]
	if id == nil {
		return nil
	}
	init := definition(f.parent[id], id)
	for _, use := range f.uses[v] {
		if f.written(use) {
			return nil
		}
	}
	return init
}

// definition returns the value that the definition of id gives it.
func definition(n ast.Node, id *ast.Ident) ast.Expr {
	switch n := n.(type) {
	case *ast.ValueSpec:
		for i, name := range n.Names {
			if name == id && len(n.Values) == len(n.Names) {
				return n.Values[i]
			}
		}
	case *ast.AssignStmt:
		for i, l := range n.Lhs {
			if l == ast.Expr(id) && len(n.Lhs) == len(n.Rhs) {
				return n.Rhs[i]
			}
		}
	}
	return nil
}

// written reports whether a use of a variable can change it.
func (f *finder) written(e ast.Expr) bool {
	switch up := f.parent[e].(type) {
	case *ast.UnaryExpr:
		return up.Op == token.AND
	case *ast.IncDecStmt:
		return true
	case *ast.RangeStmt:
		return up.Key == e || up.Value == e
	case *ast.AssignStmt:
		for _, l := range up.Lhs {
			if l == e {
				return true
			}
		}
	}
	return false
}

// repeated reports whether the constant after this one has no value of its own:
// Go gives it the expression of this one.
func (f *finder) repeated(id *ast.Ident) bool {
	spec, ok := f.parent[id].(*ast.ValueSpec)
	if !ok {
		return false
	}
	group, ok := f.parent[spec].(*ast.GenDecl)
	if !ok || group.Tok != token.CONST {
		return false
	}
	i := slices.Index(group.Specs, ast.Spec(spec))
	if i < 0 || i+1 >= len(group.Specs) {
		return false
	}
	next, ok := group.Specs[i+1].(*ast.ValueSpec)
	return ok && len(next.Values) == 0
}
