// Package plan groups the usages of SES into units and decides which of them can
// be rewritten, and why not. It knows nothing of dst and of files: what is to
// happen is a list of [Change] on syntax nodes.
//
// Everything is decided by a white list. A reference to SES is claimed by the
// change that rewrites it; one that no change claims blocks its unit.
package plan

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// Options are the settings that planning depends on (rewrite.Options).
type Options struct {
	ReplyTo       string
	EmailTags     string
	SinglePackage bool
	KeepExported  bool
	UsedElsewhere map[string]map[string]string // by import path and name, the module that uses it
	// Open names the packages, by import path, that other packages of the repository
	// depend on which are not part of the run.
	Open map[string]bool
	// Aside are packages that what is planned calls functions of: nothing in them is
	// planned.
	Aside []*usage.Package
	// Broken says, by import path, why a package cannot be rewritten at all.
	Broken map[string]string
	// Partial names the packages, by import path, of which the build leaves out files.
	Partial map[string]bool
	// Hosts says where settings outside Go are that hold an SMTP host of SES, by
	// their names (mapping.SettingName).
	Hosts map[string]string
	// Ignored tells whether a comment silences rule at pos.
	Ignored func(pos token.Pos, rule string) bool
}

// Blocker is one reason why a unit is left alone.
type Blocker struct {
	Pos  token.Pos
	Text string
	Weak int // 1 where it says least: a use of SES that no change claims
	// Stays says that it is no use to move: the operation stays with SES.
	Stays bool
}

// Unit is a set of usages that change together or not at all.
type Unit struct {
	Sites    []*Site
	Blockers []Blocker
	Changes  []Change
	Sends    int
	Packages map[*usage.Package]bool
	Refs     []usage.Ref
	Stays    string // why it is left to SES, where it has no send
	keep     bool   // it holds operations that stay with SES, and no send
}

// Convertible reports whether the unit is to be rewritten.
func (u *Unit) Convertible() bool { return len(u.Blockers) == 0 && !u.keep && len(u.Changes) > 0 }

// Site is one finding: a place, what is said of it, and the references it covers.
type Site struct {
	Node    ast.Node
	Pkg     *usage.Package
	Unit    *Unit
	Rule    string
	Action  mapping.Action
	Symbol  string
	Message string
	Reason  string // why it is manual, where the unit does not say
	Manual  bool   // it is for a person, and belongs to no unit
	Stays   string // why it is left to SES where its unit is rewritten
	Notes   []string
	MIME    bool // it sends MIME, which moves
}

// sends reports whether it is a call that becomes one of Paubox.
func (s *Site) sends() bool { return s.Rule == "send-email" || s.MIME }

// Change is one thing that is to happen to a syntax node.
type Change interface{ Node() ast.Node }

// Retype gives a type expression the Paubox type To.
type Retype struct {
	Expr ast.Expr
	To   string
}

// Message replaces the literal of an SES input, or of a part of one, by that of
// a Paubox request, or of a part of it.
type Message struct {
	Lit    *ast.CompositeLit
	Fields []MessageField
	Type   string // SendMessageRequest, Message or MessageContent
	Base   string // where a part stands below the message: "Content"
	Value  bool   // the new literal is a value, even where the old one was a pointer
}

// Path replaces a field of an SES struct by the one of the message.
type Path struct {
	Expr ast.Expr    // what is replaced
	Root ast.Expr    // the variable of the request, or of its part
	To   string      // the path from there
	Op   token.Token // that compares it with "", in place of the length of a list
}

// Set replaces a value by its form in the new code.
type Set struct {
	Expr  ast.Expr
	Value Value
}

// MessageField is one field of the message, by its path below paubox.Message.
type MessageField struct {
	To    string
	Value Value
	From  *ast.KeyValueExpr // where the value stood; its comments go along
}

// Send turns the call of SendEmail into one of SendMessage, without options.
type Send struct {
	Call    *ast.CallExpr
	Context string // the context that the call has to get: an expression, [Background], or "" where it has one
	MIME    bool   // it sends a mail in MIME, by a function of the package
}

// Rename gives the declaration or the use of a method another name.
type Rename struct {
	Ident *ast.Ident
	To    string
}

// Node returns the identifier.
func (c Rename) Node() ast.Node { return c.Ident }

// Output replaces a read of MessageId.
type Output struct {
	Expr   ast.Expr // what is replaced
	Result ast.Expr // the value of the output
	Form   Form     // AsIs, Address or Code for a comparison
	Op     token.Token
}

// Client replaces the construction of an SES client by that of a Paubox client.
type Client struct {
	Call *ast.CallExpr
	Pkg  *usage.Package
	Stmt ast.Stmt // the simple statement that holds the call
	Name string   // the variable that gets the client
	// Config is the statement that loads the AWS configuration, whose place and
	// error handling the client takes over; nil where it does not.
	Config *ast.AssignStmt
	// Branches is a statement that loads the configuration in its branches, and
	// Decl the declaration of the variable that they fill: they become one call
	// and the variable of the client. nil where Config is not loaded like that.
	Branches ast.Stmt
	Decl     *ast.ValueSpec
	Err      string // the name of the error variable, for Branches
	Rest     bool   // Branches does more than load, and stays, with the client behind it
	Fail     Fail   // what to do with the error where Config and Branches are nil
	Options  []ClientOption
	List     string // the name of a variable for the options
	// Inits are variables that stand before a condition of an option, for it alone.
	Inits map[*ast.IfStmt]*ast.AssignStmt
	// Guard says that nothing answers the error where the client stands in for
	// Config: a check has to be added.
	Guard  bool
	loose  *loose
	shared *types.Var // the local configuration whose place it takes
	Beside bool       // the old client stays, and the new one is made next to it
	site   *Site
}

// Fail says how a function answers the error of paubox.New (mapping.md 4.2).
type Fail struct {
	// Kind is "return", "fatal", "test", "direct" (return paubox.New(…)), "same" (as the
	// function answers that of the AWS configuration), "must" (mustPauboxClient()) or "late"
	// (newPauboxSender(): the sends fail).
	Kind  string
	Body  *ast.BlockStmt // for "same"
	Zeros []string       // the results before the error, for "return"
	Test  string         // the name of the *testing.T, for "test"
	Err   string         // the name of the variable for the error
}

// Remove deletes a statement, or a declaration's spec.
type Remove struct{ Stmt ast.Node }

// Node returns what is replaced.
func (c Path) Node() ast.Node { return c.Expr }

// Node returns what is replaced.
func (c Set) Node() ast.Node { return c.Expr }

// Node returns the type expression.
func (c Retype) Node() ast.Node { return c.Expr }

// Node returns the literal.
func (c Message) Node() ast.Node { return c.Lit }

// Node returns the call.
func (c Send) Node() ast.Node { return c.Call }

// Node returns the expression that is replaced.
func (c Output) Node() ast.Node { return c.Expr }

// Node returns the call.
func (c *Client) Node() ast.Node { return c.Call }

// Node returns what is deleted.
func (c Remove) Node() ast.Node { return c.Stmt }
