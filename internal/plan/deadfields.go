package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// deadFields takes out the fields of the user's own structs that keep a part of an input
// which nothing reads, with what is written to them. It comes before all that looks at
// where values go.
//
//	// Have: s.destination = &destination  =>  (gone)
func (a *analysis) deadFields(p *usage.Package) {
	if a.opts.Partial[p.Path] {
		return // a file that the build leaves out may read them
	}
	for id, obj := range p.Info.Defs {
		v, ok := obj.(*types.Var)
		if !ok || !v.IsField() || v.Exported() || v.Embedded() || usage.SDKOf(v) != nil {
			continue
		}
		field, ok := a.parent[id].(*ast.Field)
		sdk, name := usage.Named(v.Type())
		if spec, named := up[*ast.TypeSpec](a, id); !named || spec.TypeParams != nil {
			continue
		}
		if !ok || len(field.Names) != 1 || sdk == nil || a.filledUnkeyed(p, v) {
			continue
		}
		if _, whole := mapping.Retyped(sdk, name); whole {
			continue // it stays, with another type
		}
		if stmts := a.onlyWritten(p, v); len(stmts) > 0 {
			a.takeField(p, field, stmts, sdk.Symbol("", name))
		}
	}
}

// onlyWritten returns the statements that write to a field, none where it is used for
// more, or where one of them does more.
func (a *analysis) onlyWritten(p *usage.Package, v *types.Var) (stmts []*ast.AssignStmt) {
	for _, id := range a.uses[p][v] {
		sel, ok := a.parent[id].(*ast.SelectorExpr)
		as, isAssign := a.parent[sel].(*ast.AssignStmt)
		if !ok || !isAssign || as.Tok != token.ASSIGN || len(as.Lhs) != 1 || len(as.Rhs) != 1 || as.Lhs[0] != ast.Expr(sel) || !a.inList(as) || !plainHolder(sel.X) {
			return nil
		}
		kept, isName := unaddressed(as.Rhs[0]).(*ast.Ident)
		if !isName || !isNil(p, as.Rhs[0]) && !a.neededElse(p, kept, as) {
			return nil
		}
		stmts = append(stmts, as)
	}
	return stmts
}

// plainHolder reports whether e is a variable, or a field of one.
func plainHolder(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return true
	case *ast.SelectorExpr:
		return plainHolder(e.X)
	}
	return false
}

// neededElse reports whether a local variable is read elsewhere than in a statement.
func (a *analysis) neededElse(p *usage.Package, id *ast.Ident, stmt ast.Stmt) bool {
	v, ok := p.Info.Uses[id].(*types.Var)
	return ok && !v.IsField() && slices.ContainsFunc(a.uses[p][v], func(use *ast.Ident) bool {
		as, isAssign := a.parent[use].(*ast.AssignStmt)
		return !inside(use, stmt) && (!isAssign || !slices.Contains(as.Lhs, ast.Expr(use))) && a.goesOn(use)
	})
}

// goesOn reports whether a variable is used for a value, not for a field that is set.
func (a *analysis) goesOn(use *ast.Ident) bool {
	var e ast.Expr = use
	for {
		sel, ok := a.parent[e].(*ast.SelectorExpr)
		if !ok || sel.X != e {
			break
		}
		e = sel
	}
	as, isAssign := a.parent[e].(*ast.AssignStmt)
	return !isAssign || !slices.Contains(as.Lhs, e)
}

// filledUnkeyed reports whether a literal without field names, a conversion or a
// comparison counts on all fields of the struct of v.
func (a *analysis) filledUnkeyed(p *usage.Package, v *types.Var) (found bool) {
	has := func(t types.Type) bool {
		if t == nil {
			return false
		}
		st, ok := t.Underlying().(*types.Struct)
		return ok && slices.Contains(slices.Collect(st.Fields()), v)
	}
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				if len(n.Elts) > 0 && has(p.Info.TypeOf(n)) {
					_, keyed := n.Elts[0].(*ast.KeyValueExpr)
					found = found || !keyed
				}
			case *ast.BinaryExpr:
				found = found || has(p.Info.TypeOf(n.X))
			case *ast.CallExpr: // other(s), of a type with the same fields
				found = found || p.Info.Types[n.Fun].IsType() && (has(p.Info.TypeOf(n.Fun)) || len(n.Args) == 1 && has(p.Info.TypeOf(n.Args[0])))
			}
			return !found
		})
	}
	return found
}

// takeField plans the end of a field and of the statements that write to it.
func (a *analysis) takeField(p *usage.Package, field *ast.Field, stmts []*ast.AssignStmt, symbol string) {
	a.claim(p, field)
	a.site(p, field, "type", mapping.Rewrite, symbol, "field of a type of Amazon SES that nothing reads: goes")
	a.changes = append(a.changes, Remove{field})
	for _, stmt := range stmts {
		a.claim(p, stmt)
		a.groups.join(a.container(field).Pos(), stmt.Pos())
		a.changes = append(a.changes, Remove{stmt})
		a.dropped = append(a.dropped, stmt)
		for _, id := range identsIn(stmt) {
			obj := p.Info.Uses[id]
			a.uses[p][obj] = slices.DeleteFunc(slices.Clone(a.uses[p][obj]), func(use *ast.Ident) bool { return use == id })
		}
	}
}
