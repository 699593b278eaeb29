package plan

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// placeType returns the type that the place of e has, nil where that is not known.
func (a *analysis) placeType(p *usage.Package, e ast.Expr) types.Type {
	switch up := a.parent[ast.Node(e)].(type) {
	case *ast.CallExpr:
		if p.Info.Types[up.Fun].IsType() {
			return p.Info.TypeOf(up.Fun)
		}
		sig, ok := p.Info.TypeOf(up.Fun).(*types.Signature)
		if i := slices.Index(up.Args, e); ok && i >= 0 && (i < sig.Params().Len()-1 || i < sig.Params().Len() && !sig.Variadic()) {
			return sig.Params().At(i).Type()
		}
	case *ast.AssignStmt:
		if i := slices.Index(up.Rhs, e); i >= 0 && len(up.Lhs) == len(up.Rhs) {
			return p.Info.TypeOf(up.Lhs[i])
		}
	case *ast.ValueSpec:
		if up.Type != nil && slices.Contains(up.Values, e) {
			return p.Info.TypeOf(up.Type)
		}
	case *ast.KeyValueExpr:
		if lit, ok := a.parent[up].(*ast.CompositeLit); ok && up.Value == e {
			if m, isMap := p.Info.TypeOf(lit).Underlying().(*types.Map); isMap {
				return m.Elem()
			}
			return p.Info.TypeOf(up.Key)
		}
	case *ast.CompositeLit:
		return a.elementType(p, up, e)
	case *ast.ReturnStmt:
		if fn := a.enclosingFunc(up); fn != nil {
			results := signature(p, fn).Results()
			if i := slices.Index(up.Results, e); i >= 0 && len(up.Results) == results.Len() {
				return results.At(i).Type()
			}
		}
	}
	return nil
}

func (a *analysis) elementType(p *usage.Package, lit *ast.CompositeLit, e ast.Expr) types.Type {
	switch u := p.Info.TypeOf(lit).Underlying().(type) {
	case *types.Slice:
		return u.Elem()
	case *types.Struct:
		if i := slices.Index(lit.Elts, e); i >= 0 && i < u.NumFields() {
			return u.Field(i).Type()
		}
	}
	return nil
}
