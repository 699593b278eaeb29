package plan

import (
	"go/ast"
	"go/token"
	"go/types"
)

// asError reports whether the variable is used as an error, or printed, where it
// holds one: there a *paubox.PauboxError does as well. One that is nil would be an
// error that is not nil.
//
//	// Have: if aerr, ok := err.(awserr.Error); ok {…; return aerr}
//	//   =>  var aerr *paubox.PauboxError; if errors.As(err, &aerr) {…; return aerr}
func (c *errorCheck) asError(id *ast.Ident) bool {
	if !c.filledAt(id) {
		return false
	}
	switch up := c.parent[id].(type) {
	case *ast.ReturnStmt:
		results := signature(c.p, c.enclosingFunc(id)).Results()
		for i, r := range up.Results {
			if r == ast.Expr(id) && len(up.Results) == results.Len() {
				return isErrorType(results.At(i).Type())
			}
		}
	case *ast.CallExpr:
		return c.takesError(up, id) || c.logs(up)
	case *ast.AssignStmt:
		for i, r := range up.Rhs {
			if r == ast.Expr(id) && len(up.Lhs) == len(up.Rhs) && up.Tok == token.ASSIGN {
				return isErrorType(c.p.Info.TypeOf(up.Lhs[i]))
			}
		}
	}
	return false
}

// takesError reports whether id goes into a parameter that is an error.
func (c *errorCheck) takesError(call *ast.CallExpr, id *ast.Ident) bool {
	fn := callee(c.p.Info, call)
	if fn == nil || fn.Signature().Variadic() {
		return false
	}
	for i, arg := range call.Args {
		if arg == ast.Expr(id) {
			return i < fn.Signature().Params().Len() && isErrorType(fn.Signature().Params().At(i).Type())
		}
	}
	return false
}

// filledAt reports whether id stands in the body of a condition that holds only where
// the variable is filled.
func (c *errorCheck) filledAt(id *ast.Ident) bool {
	var below ast.Node = id
	for n := c.parent[id]; n != nil; below, n = n, c.parent[n] {
		switch n := n.(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return false
		case *ast.IfStmt:
			if below == ast.Node(n.Body) && c.needsFilled(n.Cond) {
				return true
			}
		}
	}
	return false
}

// needsFilled reports whether a condition, or one of the parts that must all hold,
// is that the variable is filled.
func (c *errorCheck) needsFilled(cond ast.Expr) bool {
	switch e := ast.Unparen(cond).(type) {
	case *ast.BinaryExpr:
		return e.Op == token.LAND && (c.needsFilled(e.X) || c.needsFilled(e.Y))
	case *ast.Ident:
		return c.assert != nil && c.p.Info.Uses[e] == types.Object(c.assert.ok)
	case *ast.CallExpr:
		for _, call := range c.calls {
			if call == ast.Node(e) {
				return true
			}
		}
	}
	return false
}
