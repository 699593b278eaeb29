package plan

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

const removedNote = "the call goes: Paubox has no configuration sets, and always encrypts. Remove the set from the AWS account after the move"

// removal returns the statements that go with a call of an operation which Paubox
// does not need, where nothing else needs its result (checklist steps 8 and 9).
//
//	// Have: _, err := client.CreateConfigurationSet(ctx, in); if err != nil { return err }  =>  (gone)
//	// Have: if _, err := client.CreateConfigurationSet(ctx, in); err != nil { return err }  =>  (gone)
//	// Have: client.CreateConfigurationSet(ctx, in)                                          =>  (gone)
func (a *analysis) removal(p *usage.Package, op mapping.Operation, call *ast.CallExpr) []ast.Stmt {
	if op.Action != mapping.Remove || call == nil {
		return nil
	}
	for _, e := range append([]ast.Expr{call.Fun}, call.Args...) {
		if a.acts(p, e) != nil {
			return nil
		}
	}
	switch stmt := a.parent[call].(type) {
	case *ast.ExprStmt:
		if a.inList(stmt) {
			return []ast.Stmt{stmt}
		}
	case *ast.AssignStmt:
		if len(stmt.Rhs) == 1 && len(stmt.Lhs) == 2 && isBlank(stmt.Lhs[0]) {
			return a.withCheck(p, stmt)
		}
	}
	return nil
}

// withCheck returns the assignment of an error, and the check of that error behind
// it, where the variable is for that check alone.
func (a *analysis) withCheck(p *usage.Package, as *ast.AssignStmt) []ast.Stmt {
	if isBlank(as.Lhs[1]) {
		if a.inList(as) {
			return []ast.Stmt{as}
		}
		return nil
	}
	err := p.Info.Defs[identOf(as.Lhs[1])]
	if err == nil || as.Tok != token.DEFINE {
		return nil
	}
	gone := []ast.Stmt{as}
	check, inHead := a.parent[as].(*ast.IfStmt)
	if inHead {
		gone = []ast.Stmt{check}
	} else {
		check = a.nextIf(as)
		gone = append(gone, ast.Stmt(check))
	}
	if check == nil || check.Else != nil || !a.inList(gone[0]) || !inHead && check.Init != nil || !failed(p, check.Cond, err) {
		return nil
	}
	for _, use := range a.uses[p][err] {
		if !inside(use, check) {
			return nil
		}
	}
	return gone
}

// failed reports whether a condition is err != nil, alone or with more.
func failed(p *usage.Package, cond ast.Expr, err types.Object) bool {
	for _, e := range conjuncts(cond) {
		if b, ok := e.(*ast.BinaryExpr); ok && b.Op == token.NEQ && isNil(p, b.Y) && p.Info.Uses[identOf(b.X)] == err {
			return true
		}
	}
	return false
}

// removeOperation takes a call out of the program.
func (a *analysis) removeOperation(p *usage.Package, call *ast.CallExpr, gone []ast.Stmt, s *Site) {
	s.Notes = append(s.Notes, removedNote)
	for _, stmt := range gone {
		a.claim(p, stmt)
		a.removed = append(a.removed, stmt)
		a.dropped = append(a.dropped, stmt)
		a.changes = append(a.changes, Remove{stmt})
		a.groups.join(a.container(call).Pos(), stmt.Pos())
		for _, id := range identsIn(stmt) {
			if usage.SDKOf(p.Info.Uses[id]) != nil {
				a.groups.join(stmt.Pos(), a.container(id).Pos())
			}
		}
	}
	m := &message{analysis: a, p: p, site: s}
	for _, arg := range call.Args {
		if id, ok := unaddressed(arg).(*ast.Ident); ok {
			m.dropVariable(id)
		}
	}
}

// isRemoved reports whether n goes with an operation that is taken out.
func (a *analysis) isRemoved(n ast.Node) bool {
	for _, stmt := range a.removed {
		if inside(n, stmt) {
			return true
		}
	}
	return false
}
