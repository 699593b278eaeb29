package plan

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// anyError are the interfaces that all errors of an SDK of AWS satisfy.
var anyError = map[string]bool{"APIError": true, "Error": true, "RequestFailure": true}

// assertion is a type assertion of generation 1, with the variable that says
// whether it holds.
//
//	aerr, ok := err.(awserr.Error)
type assertion struct {
	expr   *ast.TypeAssertExpr
	assign *ast.AssignStmt
	cond   *ast.IfStmt // where assign is the statement of an if
	ok     *types.Var
}

// ErrorAssert replaces a type assertion by a call of errors.As.
type ErrorAssert struct {
	Assign *ast.AssignStmt
	If     *ast.IfStmt // the if whose statement Assign is, or nil
	Err    ast.Expr
	Var    string
	OK     []*ast.Ident // the reads of the second variable, where If is not nil
	Inner  bool         // the variable must be declared in the if itself
}

// Node returns the assertion's statement.
func (c ErrorAssert) Node() ast.Node { return c.Assign }

// ErrorCode replaces a constant of an SES package by its value.
type ErrorCode struct {
	Expr  ast.Expr
	Value string
}

// Node returns the constant.
func (c ErrorCode) Node() ast.Node { return c.Expr }

// errorAssertion returns the variable that an assertion to the type id fills.
func (a *analysis) errorAssertion(p *usage.Package, id *ast.Ident) *errorCheck {
	expr, ok := a.parent[a.qualified(id)].(*ast.TypeAssertExpr)
	if !ok || expr.Type != a.qualified(id) {
		return nil
	}
	as, ok := a.parent[expr].(*ast.AssignStmt)
	if !ok || as.Tok != token.DEFINE || len(as.Lhs) != 2 || len(as.Rhs) != 1 {
		return nil
	}
	v, ok := p.Info.Defs[identOf(as.Lhs[0])].(*types.Var)
	okVar, isNew := p.Info.Defs[identOf(as.Lhs[1])].(*types.Var)
	if !ok || !isNew || identOf(as.Lhs[0]).Name == identOf(expr.X).Name {
		return nil // errors.As(err, &err) would look at its own variable
	}
	t := &assertion{expr: expr, assign: as, ok: okVar}
	t.cond, _ = a.parent[as].(*ast.IfStmt)
	if t.cond == nil && !a.inList(as) || t.cond != nil && t.cond.Init != ast.Stmt(as) {
		return nil
	}
	return &errorCheck{analysis: a, p: p, v: v, assert: t, calls: []ast.Node{expr}, looked: []ast.Expr{expr.X},
		origins: []*ast.CallExpr{a.origin(p, expr, expr.X)}}
}

// asserted plans the assertion itself.
func (c *errorCheck) asserted() (ast.Node, string) {
	t := c.assert
	change := ErrorAssert{Assign: t.assign, If: t.cond, Err: t.expr.X, Var: c.v.Name()}
	if t.cond == nil {
		c.changes = append(c.changes, change)
		return nil, ""
	}
	for _, use := range c.uses[c.p][t.ok] {
		if !inside(use, t.cond.Cond) {
			return use, use.Name + " is read after the condition"
		}
		change.OK = append(change.OK, use)
	}
	scope := c.p.Info.Scopes[t.cond]
	change.Inner = !c.inList(t.cond) || scope == nil || hides(scope.Parent(), c.v.Name()) || c.twice(t)
	c.changes = append(c.changes, change)
	return nil, ""
}

// hides reports whether a variable that is declared in a scope would hide another one
// from the statements that follow.
func hides(scope *types.Scope, name string) bool {
	_, other := scope.LookupParent(name, token.NoPos)
	return other != nil
}

// twice reports whether another if of the same list declares a variable of the
// name.
func (c *errorCheck) twice(t *assertion) bool {
	block, ok := c.parent[t.cond].(*ast.BlockStmt)
	if !ok {
		return true
	}
	for _, other := range block.List {
		cond, ok := other.(*ast.IfStmt)
		if !ok || cond == t.cond {
			continue
		}
		if as, ok := cond.Init.(*ast.AssignStmt); ok && identOf(as.Lhs[0]).Name == c.v.Name() {
			return true
		}
	}
	return false
}

// constants replaces the codes that the check names in what it does.
//
//	// Have: fmt.Println(ses.ErrCodeMessageRejected, aerr.Error())  =>  fmt.Println("MessageRejected", aerr.Error())
func (c *errorCheck) constants(send token.Pos) {
	fn := c.enclosingFunc(c.place())
	for _, r := range c.refs[c.p] {
		id, isID := r.Node.(*ast.Ident)
		obj, ok := r.Obj.(*types.Const)
		if !ok || !isID || !inside(id, fn) || c.claimed[id.Pos()] || obj.Val().Kind() != constant.String {
			continue
		}
		c.claimed[id.Pos()] = true
		c.groups.join(send, c.container(id).Pos())
		if clause, ok := c.parent[c.qualified(id)].(*ast.CaseClause); ok && !c.inBody(clause, id) {
			continue // the case gets another condition, or goes
		}
		c.changes = append(c.changes, ErrorCode{c.qualified(id), constant.StringVal(obj.Val())})
	}
}

// inBody reports whether n stands in what a case does.
func (c *errorCheck) inBody(clause *ast.CaseClause, n ast.Node) bool { return n.Pos() > clause.Colon }
