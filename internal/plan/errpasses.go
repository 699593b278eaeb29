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
		if check == nil && c.inCases(call, err) {
			continue
		}
		if check == nil || !c.handles(check, err) {
			return call
		}
	}
	return nil
}

// conditionOf returns the condition that an errors.As, or an assertion, is for, nil
// where it stands in no head of an if; and the error that it looks at.
func (c *errorCheck) conditionOf(n ast.Node) (*ast.IfStmt, *types.Var) {
	var check *ast.IfStmt
	var looked ast.Expr
	switch call, ok := n.(*ast.CallExpr); {
	case ok:
		if check, _ = up[*ast.IfStmt](c.analysis, call); check != nil && !inside(call, check.Cond) {
			check = nil
		}
		looked = call.Args[0]
	case c.assert.cond != nil:
		check, looked = c.assert.cond, c.assert.expr.X
	default:
		check, looked = c.checkOf(c.assert.ok), c.assert.expr.X
	}
	err, _ := c.object(c.p, looked).(*types.Var)
	return check, err
}

// inCases reports whether the check is for cases of a switch, behind which the error
// is looked at.
//
//	// Have: switch { case ok && aerr.Code() == …: …; case ok: … }; if err != nil {…}
func (c *errorCheck) inCases(n ast.Node, err *types.Var) bool {
	places := []ast.Node{n}
	if c.assert != nil {
		places = nil
		for _, use := range c.uses[c.p][c.assert.ok] {
			places = append(places, use)
		}
	}
	for _, place := range places {
		clause, ok := up[*ast.CaseClause](c.analysis, place)
		if !ok || c.inBody(clause, place) || !c.handlesRest(c.parent[c.parent[clause]].(ast.Stmt), err) {
			return false
		}
	}
	return len(places) > 0
}

// handles reports whether errors for which the condition does not hold come to the
// same, or are looked at.
func (c *errorCheck) handles(check *ast.IfStmt, err *types.Var) bool {
	if not, ok := ast.Unparen(check.Cond).(*ast.UnaryExpr); ok && not.Op == token.NOT {
		return true // what is no awserr.Error is handled here
	}
	if check.Else != nil || c.testsIn(check.Cond) || c.handlesRest(check, err) {
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

// handlesRest reports whether the statement behind stmt returns the error, or
// looks at it, or ends the function otherwise.
func (c *errorCheck) handlesRest(stmt ast.Stmt, err *types.Var) bool {
	next := c.next(stmt)
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
