package plan

import (
	"go/ast"
	"go/types"
	"slices"
)

// passes returns the condition of an assertion to awserr.Error that is all that looks
// at an error: in aws-sdk-go every error of a send is one, those of connections
// included, where those of Paubox are plain errors. What holds for the others as well
// must not stand in that condition alone.
//
//	// Not: if aerr, ok := err.(awserr.Error); ok { return aerr }; return nil
func (c *errorCheck) passes() ast.Node {
	check := c.assert.cond
	if check == nil {
		check = c.checkOf(c.assert.ok)
	}
	if check == nil || check.Else != nil || c.testsIn(check.Cond) || c.handlesRest(check) {
		return nil
	}
	for _, stmt := range check.Body.List {
		if !c.harmless(stmt) {
			return check
		}
	}
	return nil
}

// testsIn reports whether a condition is for some codes, which no error of a
// connection has.
func (c *errorCheck) testsIn(cond ast.Expr) bool {
	return slices.ContainsFunc(c.tests, func(t codeTest) bool { return inside(t.node, cond) })
}

// harmless reports whether a statement leaves nothing behind, or only does for some
// codes.
func (c *errorCheck) harmless(stmt ast.Stmt) bool {
	sw, ok := stmt.(*ast.SwitchStmt)
	if !ok || sw.Tag == nil || !c.reads(ast.Unparen(sw.Tag), "Code") {
		return c.onlyLogs(stmt)
	}
	for _, clause := range sw.Body.List {
		if clause := clause.(*ast.CaseClause); clause.List == nil {
			return !slices.ContainsFunc(clause.Body, func(s ast.Stmt) bool { return !c.onlyLogs(s) })
		}
	}
	return true
}

// checkOf returns the condition that begins with ok.
func (c *errorCheck) checkOf(ok *types.Var) *ast.IfStmt {
	for _, use := range c.uses[c.p][ok] {
		if check, found := up[*ast.IfStmt](c.analysis, use); found && inside(use, check.Cond) {
			return check
		}
	}
	return nil
}

// onlyLogs reports whether a statement leaves nothing behind: no value, and not the
// function.
func (c *errorCheck) onlyLogs(body ast.Stmt) bool {
	ok := true
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ReturnStmt, *ast.BranchStmt, *ast.IncDecStmt, *ast.SendStmt, *ast.GoStmt, *ast.DeferStmt:
			ok = false
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				def := c.defs[c.p.Info.ObjectOf(identOf(l))]
				ok = ok && (identOf(l).Name == "_" || def != nil && inside(def, body))
			}
		case *ast.ExprStmt:
			ok = ok && !c.ends(c.p, &ast.BlockStmt{List: []ast.Stmt{n}})
		}
		return ok
	})
	return ok
}

// handlesRest reports whether the statement behind check returns the error, or
// looks at it, or ends the function otherwise.
func (c *errorCheck) handlesRest(check *ast.IfStmt) bool {
	err, _ := c.object(c.p, c.assert.expr.X).(*types.Var)
	next := c.next(check)
	if err == nil || next == nil {
		return false
	}
	switch s := next.(type) {
	case *ast.ReturnStmt:
		return slices.ContainsFunc(s.Results, func(r ast.Expr) bool { return uses(c.p, err, r) }) || c.fails(s, err)
	case *ast.IfStmt:
		return onlyNonNil(c.p, s.Cond, err) && c.ends(c.p, s.Body)
	case *ast.ExprStmt:
		return c.ends(c.p, &ast.BlockStmt{List: []ast.Stmt{s}}) || uses(c.p, err, s)
	case *ast.AssignStmt:
		return uses(c.p, err, s)
	}
	return false
}

// fails reports whether a return stands where err is an error, and does not say that
// there was none.
func (c *errorCheck) fails(ret *ast.ReturnStmt, err *types.Var) bool {
	outer, ok := c.parent[c.parent[ret]].(*ast.IfStmt)
	if !ok || !onlyNonNil(c.p, outer.Cond, err) || c.parent[ret] != ast.Node(outer.Body) {
		return false
	}
	last := len(ret.Results) - 1
	return last < 0 || !isNil(c.p, ret.Results[last])
}
