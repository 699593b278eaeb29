package plan

import "go/ast"

// These put a Paubox client beside an SES client that stays (design.md, "unit").

// AddField declares the field of the new client behind that of the old.
type AddField struct {
	Field *ast.Field
	Name  string
}

// AddVariable declares a package variable for the new client.
type AddVariable struct {
	Spec      *ast.ValueSpec
	Name, Old string
}

// AddElement gives the new field its value in a literal, behind that of the old.
type AddElement struct {
	Element *ast.KeyValueExpr
	Name    string
	Value   string // a variable; "" for a call of mustPauboxClient
}

// AddAssignment gives the new field or variable its value behind the assignment to
// the old.
type AddAssignment struct {
	Stmt  *ast.AssignStmt
	Name  string
	Value string // as that of [AddElement]
}

// Node returns the field.
func (c AddField) Node() ast.Node { return c.Field }

// Node returns the specification of the old variable.
func (c AddVariable) Node() ast.Node { return c.Spec }

// Node returns the element of the old field.
func (c AddElement) Node() ast.Node { return c.Element }

// Node returns the assignment to the old variable.
func (c AddAssignment) Node() ast.Node { return c.Stmt }
