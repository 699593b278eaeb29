package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// anyErrorV1 is what every error of a send is in aws-sdk-go, those of connections
// included; one with an answer of AWS is an awserr.RequestFailure too.
const anyErrorV1 = "github.com/aws/aws-sdk-go/aws/awserr.Error"

// passes returns a condition for awserr.Error that is all that looks at an error.
// Errors of Paubox that are no answers are plain errors: what holds for them as well
// must not stand in that condition alone.
//
//	// Not: if aerr, ok := err.(awserr.Error); ok { return aerr }; return nil
func (c *errorCheck) passes() ast.Node {
	if types.TypeString(c.v.Type(), nil) != anyErrorV1 {
		return nil
	}
	for _, call := range c.calls {
		check, err := c.conditionOf(call)
		if check == nil {
			return call
		}
		if !c.handles(check, err) {
			return check
		}
	}
	return nil
}

// conditionOf returns the condition that an errors.As, or an assertion, is for, and
// the error that it looks at.
func (c *errorCheck) conditionOf(n ast.Node) (*ast.IfStmt, ast.Expr) {
	if call, ok := n.(*ast.CallExpr); ok {
		check, _ := up[*ast.IfStmt](c.analysis, call)
		if check == nil || !inside(call, check.Cond) {
			return nil, nil
		}
		return check, call.Args[0]
	}
	if c.assert.cond != nil {
		return c.assert.cond, c.assert.expr.X
	}
	return c.checkOf(c.assert.ok), c.assert.expr.X
}

// handles reports whether errors for which the condition does not hold come to the
// same, or are looked at.
func (c *errorCheck) handles(check *ast.IfStmt, err ast.Expr) bool {
	if not, ok := ast.Unparen(check.Cond).(*ast.UnaryExpr); ok && not.Op == token.NOT {
		return true // what is no awserr.Error is handled here
	}
	v, _ := c.object(c.p, err).(*types.Var)
	if check.Else != nil || c.testsIn(check.Cond) || c.handlesRest(check, v) {
		return true
	}
	return !slices.ContainsFunc(check.Body.List, func(s ast.Stmt) bool { return !c.harmless(s) })
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
			call, isCall := n.X.(*ast.CallExpr)
			ok = ok && isCall && !c.ends(c.p, &ast.BlockStmt{List: []ast.Stmt{n}}) && (c.logs(call) || c.quietCall(c.p, call))
		}
		return ok
	})
	return ok
}

// handlesRest reports whether the statement behind check returns the error, or
// looks at it, or ends the function otherwise.
func (c *errorCheck) handlesRest(check *ast.IfStmt, err *types.Var) bool {
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
