package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// elementReads plans the reads of the addresses in a list of an input whose elements
// are pointers (generation 1), as tests read what a fake has kept. Only the texts
// that the pointers lead to have a place in the new code.
//
//	// Have: *in.Destination.ToAddresses[0]                 =>  in.Message.Recipients[0]
//	// Have: for _, to := range in.Destination.ToAddresses { use(*to) }
//	//   =>  for _, to := range in.Message.Recipients { use(to) }
func (a *analysis) elementReads(p *usage.Package, e ast.Expr) ([]Change, bool) {
	switch up := a.parent[e].(type) {
	case *ast.IndexExpr:
		if up.X != e {
			return nil, false
		}
		c, ok := a.elementRead(p, up)
		return []Change{c}, ok
	case *ast.RangeStmt:
		return a.elementLoop(p, e, up)
	case *ast.CallExpr: // len(list), the only call that takes both types
		return nil, slices.Contains(up.Args, e)
	case *ast.BinaryExpr: // with nil
		return nil, true
	}
	return nil, false
}

// elementRead plans the read of what the pointer x points to: *x, aws.StringValue(x).
func (a *analysis) elementRead(p *usage.Package, x ast.Expr) (Change, bool) {
	read, ok := a.parent[x].(ast.Expr)
	switch up := read.(type) {
	case *ast.StarExpr:
	case *ast.CallExpr:
		fn := callee(p.Info, up)
		ok = ok && fn != nil && derefFuncs[fullName(fn)] && len(up.Args) == 1 && up.Args[0] == x
	default:
		return nil, false
	}
	switch up := a.parent[read].(type) {
	case *ast.AssignStmt: // what else holds the pointer would see the new text
		ok = ok && !slices.Contains(up.Lhs, read)
	case *ast.UnaryExpr:
		ok = ok && up.Op != token.AND
	case *ast.IncDecStmt, *ast.SelectorExpr:
		ok = false
	}
	return Set{Expr: read, Value: Value{X: x}}, ok
}

// elementLoop plans a loop over a list of pointers that only reads the texts.
func (a *analysis) elementLoop(p *usage.Package, list ast.Expr, loop *ast.RangeStmt) (changes []Change, ok bool) {
	if loop.X != list {
		return nil, false
	}
	id, named := loop.Value.(*ast.Ident)
	if loop.Value == nil || named && id.Name == "_" {
		return nil, true
	}
	v, ok := p.Info.Defs[id].(*types.Var)
	if !named || !ok {
		return nil, false
	}
	for _, use := range a.uses[p][v] {
		c, ok := a.elementRead(p, use)
		if !ok {
			return nil, false
		}
		a.groups.join(a.container(use).Pos(), a.container(list).Pos())
		changes = append(changes, c)
	}
	return changes, true
}
