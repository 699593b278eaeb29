package plan

import (
	"fmt"
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// ErrorType gives the variable of an error check the type *paubox.PauboxError.
type ErrorType struct {
	Expr ast.Expr // the type, with its star
}

// ErrorTest replaces a comparison of the code, or of the fault, of an SES error.
type ErrorTest struct {
	Expr   ast.Expr
	Var    string
	Status []int
	Not    bool // the test is for all other statuses
	And    bool // the test comes after Expr, a call of errors.As, which stays
	Paren  bool // it stands where a condition of several parts needs parentheses
}

// ErrorSwitch turns a switch over codes into one over conditions.
type ErrorSwitch struct {
	Stmt  *ast.SwitchStmt
	Var   string
	Cases map[*ast.CaseClause][]int
	Gone  []*ast.CaseClause // cases that cannot happen, or that are in another one now
}

// ErrorField replaces a method call or a field of an SES error by Field.
type ErrorField struct {
	Expr       ast.Expr
	Var, Field string
}

// Node returns the type expression.
func (c ErrorType) Node() ast.Node { return c.Expr }

// Node returns the condition.
func (c ErrorTest) Node() ast.Node { return c.Expr }

// Node returns the switch.
func (c ErrorSwitch) Node() ast.Node { return c.Stmt }

// Node returns the expression that is replaced.
func (c ErrorField) Node() ast.Node { return c.Expr }

const pauboxErrorNote = "Paubox answers with a *paubox.PauboxError; compare by StatusCode. What paubox-go refuses before it sends is a plain error"

// errorCheck is a variable that errors.As, or a type assertion, fills with an error
// of SES.
type errorCheck struct {
	*analysis
	p       *usage.Package
	v       *types.Var
	spec    *ast.ValueSpec  // its declaration, for errors.As
	assert  *assertion      // or how it is asserted
	code    string          // the code of the variable's type, "" for smithy.APIError
	calls   []ast.Node      // of errors.As, or the assertion
	looked  []ast.Expr      // the errors that calls look at, one each
	origins []*ast.CallExpr // the calls that surely give these, or nil
	notes   []string
	changes []Change
	tests   []codeTest
}

// codeTest is one test for codes of SES errors.
type codeTest struct {
	node   ast.Node
	codes  []string
	status []int
	origin *ast.CallExpr
}

// errorCheck returns the variable that is declared with the error type id.
func (a *analysis) errorCheck(p *usage.Package, id *ast.Ident) *errorCheck {
	typ := a.qualified(id)
	if star, ok := a.parent[typ].(*ast.StarExpr); ok {
		typ = star
	}
	spec, ok := a.parent[typ].(*ast.ValueSpec)
	if !ok || spec.Type != typ || len(spec.Names) != 1 || len(spec.Values) != 0 || a.enclosingFunc(spec) == nil {
		return nil
	}
	v, ok := p.Info.Defs[spec.Names[0]].(*types.Var)
	if !ok {
		return nil
	}
	c := &errorCheck{analysis: a, p: p, v: v, spec: spec}
	for _, use := range a.uses[p][v] {
		if call := a.asCall(p, use); call != nil {
			c.calls = append(c.calls, call)
			c.looked = append(c.looked, call.Args[0])
			c.origins = append(c.origins, a.origin(p, call, call.Args[0]))
		}
	}
	return c
}

// asCall returns the call of errors.As that fills the variable id.
func (a *analysis) asCall(p *usage.Package, id *ast.Ident) *ast.CallExpr {
	addr, ok := a.parent[id].(*ast.UnaryExpr)
	if !ok {
		return nil
	}
	call, ok := a.parent[addr].(*ast.CallExpr)
	if !ok || fullName(callee(p.Info, call)) != "errors.As" || len(call.Args) != 2 || call.Args[1] != ast.Expr(addr) {
		return nil
	}
	return call
}

// foreign reports whether none of the errors comes from a send.
func (c *errorCheck) foreign() bool {
	for i, x := range c.looked {
		if !c.ofNoSend(c.p, c.calls[i], x) {
			return false
		}
	}
	return len(c.looked) > 0
}

// plan says why the check cannot be rewritten, at which place; or it adds the
// changes that do so.
func (c *errorCheck) plan() (ast.Node, string) {
	if len(c.calls) == 0 {
		return c.place(), "no errors.As fills " + c.v.Name()
	}
	for i, call := range c.origins {
		if call == nil || !c.becomesPaubox(call) {
			return c.calls[i], "sesfix cannot tell that the error comes from a send"
		}
		if call != c.origins[0] {
			return c.calls[i], "one variable takes the errors of several sends"
		}
	}
	if c.code != "" {
		if len(c.calls) > 1 {
			return c.calls[1], c.v.Name() + " is filled more than once"
		}
		status, why := statusOf(c.code)
		if why != "" {
			return c.spec, why
		}
		call := c.calls[0].(*ast.CallExpr)
		c.test(call, []string{c.code}, status)
		c.changes = append(c.changes, ErrorTest{Expr: call, Var: c.v.Name(), Status: status, And: true, Paren: c.needsParen(call, "&&")})
	}
	for _, use := range c.uses[c.p][c.v] {
		if n, why := c.use(use); why != "" {
			return n, why
		}
	}
	if n := c.passes(); n != nil {
		return n, "an error that is no answer of Paubox, as that of a connection, would go on here as if the mail were sent"
	}
	if c.assert != nil {
		return c.asserted()
	}
	c.changes = append(c.changes, ErrorType{c.spec.Type})
	return nil, ""
}

// place is where the variable is declared.
func (c *errorCheck) place() ast.Node {
	if c.assert != nil {
		return c.assert.expr
	}
	return c.spec
}

// adopt makes the planned changes part of the unit of the send.
func (c *errorCheck) adopt() {
	send := c.container(c.origins[0]).Pos()
	c.groups.join(send, c.container(c.place()).Pos())
	if c.spec != nil {
		c.claim(c.p, c.spec.Type)
	}
	c.constants(send)
	for _, use := range c.uses[c.p][c.v] {
		c.groups.join(send, c.container(use).Pos())
		if sel, ok := c.parent[use].(*ast.SelectorExpr); ok {
			c.claimed[sel.Sel.Pos()] = true
		}
	}
	for _, t := range c.tests {
		c.groups.join(send, c.container(t.node).Pos())
	}
	for _, change := range c.changes {
		c.groups.join(send, c.container(change.Node()).Pos())
	}
	c.analysis.changes = append(c.analysis.changes, c.changes...)
}

func (c *errorCheck) test(n ast.Node, codes []string, status []int) {
	c.tests = append(c.tests, codeTest{n, codes, status, c.origins[0]})
}

// statusOf returns the statuses that stand for a code, or why there are none.
func statusOf(code string) ([]int, string) {
	t := mapping.ErrorTestOf(code)
	switch t {
	case mapping.Gone:
		return nil, code + " cannot happen in Paubox: remove its branch by hand"
	case mapping.Undocumented:
		return nil, fmt.Sprintf("Paubox documents no answer that stands for %s", code)
	}
	return t.Status(), ""
}

// errorVariable plans the check of the error type that id names, or says why that
// cannot be done. c is nil where no variable is declared with the type.
func (a *analysis) errorVariable(p *usage.Package, id *ast.Ident, name *types.TypeName) (c *errorCheck, why string) {
	if c = a.errorAssertion(p, id); c == nil {
		c = a.errorCheck(p, id)
	}
	if c == nil {
		return nil, "sesfix follows only a variable of a function that errors.As or a type assertion fills"
	}
	pointer := false
	if c.spec != nil {
		_, pointer = c.spec.Type.(*ast.StarExpr)
	}
	switch sdk := usage.SDKOf(name); {
	case sdk != nil && sdk.Generation == 2 && pointer:
		c.code = name.Name()
	case sdk == nil && anyError[name.Name()] && !pointer:
	default:
		return c, "a check of " + name.Name() + " has no counterpart"
	}
	n, why := c.plan()
	if why != "" {
		pos := p.Fset.Position(n.Pos())
		return c, fmt.Sprintf("%s (line %d)", why, pos.Line)
	}
	return c, ""
}
