package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// anyResult reports whether an answer is returned as a value of no type by a function
// all of whose calls are at hand, and these do no more with it than print it, or ask
// whether it is nil.
//
//	// Have: func send(…) (any, error) { … return out, nil }; sent, err := send(…); log.Println(sent)
func (a *analysis) anyResult(p *usage.Package, e ast.Expr) bool {
	ret, ok := a.parent[e].(*ast.ReturnStmt)
	if sdk, name := usage.Named(p.Info.TypeOf(e)); !ok || !a.isOutput(p, sdk, name) {
		return false
	}
	decl, ok := a.enclosingFunc(ret).(*ast.FuncDecl)
	if !ok || decl.Recv != nil || !a.seen(p, decl) {
		return false
	}
	for i, r := range ret.Results {
		if r != e {
			continue
		}
		results := signature(p, decl).Results()
		if len(ret.Results) != results.Len() || !isEmptyInterface(results.At(i).Type()) || !a.onlyShown(decl, i) {
			return false
		}
		s := a.site(p, e, "output", mapping.Rewrite, "SendEmailOutput", "an answer of Amazon SES is returned, to be printed: becomes that of Paubox")
		s.Notes = append(s.Notes, printNote)
		return true
	}
	return false
}

// seen reports whether no package but those at hand can call a function.
func (a *analysis) seen(p *usage.Package, decl *ast.FuncDecl) bool {
	switch {
	case a.opts.Partial[p.Path], a.opts.UsedElsewhere[p.Path][decl.Name.Name] != "":
		return false
	case !decl.Name.IsExported(), p.Types.Name() == "main":
		return true
	}
	return false
}

// onlyShown reports whether all uses of a function are calls whose result i is dropped,
// or put into a variable that is only printed or compared with nil.
func (a *analysis) onlyShown(decl *ast.FuncDecl, i int) bool {
	for _, q := range a.pkgs {
		for obj, ids := range a.uses[q] {
			if obj.Pos() != decl.Name.Pos() {
				continue
			}
			for _, id := range ids {
				call, ok := a.parent[a.qualified(id)].(*ast.CallExpr)
				if !ok || call.Fun != a.qualified(id) || !a.resultShown(q, call, i) {
					return false
				}
			}
		}
	}
	return true
}

// resultShown looks at one call.
func (a *analysis) resultShown(q *usage.Package, call *ast.CallExpr, i int) bool {
	switch up := a.parent[call].(type) {
	case *ast.ExprStmt, *ast.GoStmt, *ast.DeferStmt:
		return true
	case *ast.AssignStmt:
		if len(up.Rhs) != 1 || i >= len(up.Lhs) {
			return false
		}
		id, ok := up.Lhs[i].(*ast.Ident)
		if !ok {
			return false
		}
		v, isVar := q.Info.ObjectOf(id).(*types.Var)
		return id.Name == "_" || isVar && q.Info.Defs[id] != nil && isEmptyInterface(v.Type()) && a.valueShown(q, v)
	case *ast.CallExpr:
		_, ok := a.prints(q, call)
		return ok
	}
	return false
}

// valueShown reports whether all uses of a variable print it or compare it with nil.
func (a *analysis) valueShown(q *usage.Package, v *types.Var) bool {
	for _, id := range a.uses[q][v] {
		if _, ok := a.prints(q, id); ok {
			continue
		}
		test, ok := a.parent[id].(*ast.BinaryExpr)
		if !ok || !isNil(q, test.X) && !isNil(q, test.Y) {
			return false
		}
	}
	return true
}
