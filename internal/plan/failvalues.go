package plan

import (
	"go/ast"
	"go/format"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// failValues returns what the function gives beside an error of paubox.New: what the
// nearest return of an error gives, the last one above the client first, where that
// is plain. nil where it is not.
//
//	// Have: if err != nil { return &Conn{}, err }; c := sesv2.NewFromConfig(cfg)
//	//   =>  …; c, err := paubox.New(…); if err != nil { return &Conn{}, … }
func (a *analysis) failValues(p *usage.Package, c *Client, results *types.Tuple) []string {
	ret := a.nearestFailure(p, c, results)
	if ret == nil {
		return nil
	}
	var list []string
	for _, e := range ret.Results[:len(ret.Results)-1] {
		if !a.plainValue(p, c, e) {
			return nil
		}
		var b strings.Builder
		if err := format.Node(&b, p.Fset, e); err != nil || strings.Contains(b.String(), "\n") {
			return nil
		}
		list = append(list, b.String())
	}
	return list
}

// nearestFailure returns the last return of an error above the client in its function,
// or else the first one below.
func (a *analysis) nearestFailure(p *usage.Package, c *Client, results *types.Tuple) (found *ast.ReturnStmt) {
	fn := a.enclosingFunc(c.Stmt)
	ast.Inspect(fn, func(n ast.Node) bool {
		ret, ok := n.(*ast.ReturnStmt)
		if !ok || a.enclosingFunc(ret) != fn || len(ret.Results) != results.Len() || isNil(p, ret.Results[len(ret.Results)-1]) {
			return true
		}
		if ret.Pos() < c.Stmt.Pos() || found == nil && !inside(c.Call, ret) {
			found = ret
		}
		return true
	})
	return found
}

// plainValue reports whether e means the same where the client is made, and is made of
// names, literals and constants alone.
func (a *analysis) plainValue(p *usage.Package, c *Client, e ast.Expr) bool {
	plain := true
	scope := p.Types.Scope().Innermost(c.Stmt.Pos())
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr, *ast.FuncLit, *ast.StarExpr, *ast.IndexExpr, *ast.BinaryExpr, *ast.TypeAssertExpr, *ast.SliceExpr:
			plain = false
		case *ast.Ident:
			obj := p.Info.ObjectOf(n)
			v, isVar := obj.(*types.Var)
			if obj == nil || usage.SDKOf(obj) != nil || isVar && (usage.Mentions(v.Type()) || isConfig(v.Type()) || isConfigType(v.Type()) || isErrorType(v.Type())) {
				plain = false
				break
			}
			if isVar && v.IsField() || obj.Pkg() != p.Types && obj.Pkg() != nil {
				break
			}
			if scope == nil {
				plain = false
				break
			}
			_, at := scope.LookupParent(n.Name, c.Stmt.Pos())
			plain = plain && at == obj
		case *ast.SelectorExpr:
			sel := p.Info.Selections[n]
			plain = plain && sel == nil // a field may belong to what is nil there
		}
		return plain
	})
	return plain
}
