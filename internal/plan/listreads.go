package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
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
	case *ast.CallExpr:
		if fn := callee(p.Info, up); fn != nil && valueSlices[fullName(fn)] {
			return a.valueSlice(p, e, up)
		}
		// len(list), the only other call that takes both types
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

// valueSlices are the functions that give the texts of a list of pointers (mapping.md 2, V9).
var valueSlices = map[string]bool{
	"github.com/aws/aws-sdk-go/aws.StringValueSlice": true,
	"github.com/aws/aws-sdk-go-v2/aws.ToStringSlice": true,
}

// valueSlice plans the texts of a list where they are only read: the list holds them
// itself now, and what is written to a copy must not get into it.
//
//	// Have: assert.Equal(t, want, aws.StringValueSlice(in.Destination.ToAddresses))
//	//   =>  assert.Equal(t, want, in.Message.Recipients)
func (a *analysis) valueSlice(p *usage.Package, list ast.Expr, call *ast.CallExpr) ([]Change, bool) {
	set := Set{Expr: call, Value: Value{X: list}}
	switch up := a.parent[call].(type) {
	case *ast.RangeStmt:
		return []Change{set}, up.X == ast.Expr(call)
	case *ast.IndexExpr:
		_, assigned := a.parent[up].(*ast.AssignStmt)
		_, unary := a.parent[up].(*ast.UnaryExpr)
		return []Change{set}, up.X == ast.Expr(call) && !assigned && !unary
	case *ast.CallExpr:
		// No list was an empty one before; now it is nil.
		empty := slices.ContainsFunc(up.Args, func(e ast.Expr) bool {
			lit, ok := ast.Unparen(e).(*ast.CompositeLit)
			return ok && len(lit.Elts) == 0
		})
		fn := callee(p.Info, up)
		reads := p.Info.Types[up.Fun].IsBuiltin() && identOf(up.Fun).Name == "len" ||
			fn != nil && fn.Pkg() != nil && (readers[fn.Pkg().Path()] || mapping.Asserts(fn.Pkg().Path()) || fullName(fn) == "reflect.DeepEqual" || fullName(fn) == "slices.Equal")
		return []Change{set}, reads && !empty
	}
	return nil, false
}
