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
	Value   string // a variable, with its package where that is another; "" for a call of mustPauboxClient
}

// AddAssignment gives the new field or variable its value behind the assignment to
// the old.
type AddAssignment struct {
	Stmt  *ast.AssignStmt
	Name  string
	Value string // as that of [AddElement]
}

// AddParameter declares a parameter for the new client behind that of the old.
type AddParameter struct {
	Field *ast.Field
	Old   *ast.Ident // the old one, which others of the field may follow
	Name  string
}

// Divides reports whether others of the field follow the old parameter: they become a
// field of their own.
func (c AddParameter) Divides() bool { return c.Field.Names[len(c.Field.Names)-1] != c.Old }

// AddArgument gives the new parameter its value in a call, behind that of the old.
type AddArgument struct {
	Arg   ast.Expr // of the old
	Value string   // as that of [AddElement]; where Arg is x.f, it is a field of x too
	Nil   bool     // there is no client
}

// Node returns the field.
func (c AddField) Node() ast.Node { return c.Field }

// Node returns the specification of the old variable.
func (c AddVariable) Node() ast.Node { return c.Spec }

// Node returns the element of the old field.
func (c AddElement) Node() ast.Node { return c.Element }

// Node returns the assignment to the old variable.
func (c AddAssignment) Node() ast.Node { return c.Stmt }

// Node returns the old parameter.
func (c AddParameter) Node() ast.Node { return c.Old }

// Node returns the argument.
func (c AddArgument) Node() ast.Node { return c.Arg }
