package smtp

import "go/ast"

// Literal replaces an expression by a literal.
type Literal struct {
	Expr ast.Expr
	Text string // as the source writes it: `"587"` or `587`
}

// Variable replaces an expression by a look-up of an environment variable.
type Variable struct {
	Expr ast.Expr
	Name string
}

// Node returns what is replaced.
func (c Literal) Node() ast.Node { return c.Expr }

// Node returns what is replaced.
func (c Variable) Node() ast.Node { return c.Expr }
