package rewrite

import (
	"fmt"
	"go/ast"
	"slices"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/plan"
)

// beside registers what belongs to a Paubox client beside an SES client that stays.
// It reports whether c is such a change.
func (e *editor) beside(c plan.Change) bool {
	switch c := c.(type) {
	case plan.AddField:
		// Have: client *sesv2.Client  =>  client *sesv2.Client; pauboxClient *paubox.Client
		f := &dst.Field{Names: []*dst.Ident{dst.NewIdent(c.Name)}, Type: &dst.StarExpr{X: e.sel(pauboxPath, "Client")}}
		f.Decs.Before, f.Decs.After = dst.NewLine, dst.NewLine
		e.adds[e.node(c.Field)] = append(e.adds[e.node(c.Field)], f)
	case plan.AddVariable:
		// Have: var client *sesv2.Client  =>  (as it is, and) var pauboxClient *paubox.Client
		e.append = append(e.append, fmt.Sprintf("// %s sends messages; %s does the rest.\nvar %s *%s.Client\n", c.Name, c.Old, c.Name, e.name(pauboxPath)))
	case plan.AddElement:
		// Have: &T{client: sesClient}  =>  &T{client: sesClient, pauboxClient: pauboxClient}
		kv := &dst.KeyValueExpr{Key: dst.NewIdent(c.Name), Value: e.besideValue(c.Value)}
		if before := e.node(c.Element).Decorations().Before; before != dst.None {
			kv.Decs.Before, kv.Decs.After = dst.NewLine, dst.NewLine
		}
		e.adds[e.node(c.Element)] = append(e.adds[e.node(c.Element)], kv)
	case plan.AddParameter:
		e.addParameter(c)
	case plan.AddArgument:
		e.addArgument(c)
	case plan.AddAssignment:
		// Have: t.client = sesClient  =>  t.client = sesClient; t.pauboxClient = pauboxClient
		e.behind[e.node(c.Stmt)] = append(e.behind[e.node(c.Stmt)], e.assignBeside(c))
	default:
		return false
	}
	return true
}

// addParameter declares a second parameter.
//
//	// Have: func run(a, b *sesv2.Client)  =>  func run(a *sesv2.Client, pauboxClient *paubox.Client, b *sesv2.Client)
func (e *editor) addParameter(c plan.AddParameter) {
	old := e.node(c.Field).(*dst.Field)
	f := &dst.Field{Names: []*dst.Ident{dst.NewIdent(c.Name)}, Type: &dst.StarExpr{X: e.sel(pauboxPath, "Client")}}
	f.Decs.Before, f.Decs.After = old.Decs.Before, old.Decs.After
	e.adds[old] = append(e.adds[old], f)
	i := slices.Index(c.Field.Names, c.Old) + 1
	if i < len(old.Names) {
		e.adds[old] = append(e.adds[old], &dst.Field{Names: old.Names[i:], Type: dst.Clone(old.Type).(dst.Expr)})
		old.Names = old.Names[:i:i]
	}
}

// addArgument hands over a second client.
//
//	// Have: newMailer(s.client)  =>  newMailer(s.client, s.pauboxClient)
func (e *editor) addArgument(c plan.AddArgument) {
	old := e.node(c.Arg)
	value := dst.Expr(dst.NewIdent("nil"))
	if !c.Nil {
		value = e.besideValue(c.Value)
	}
	if sel, ok := e.node(ast.Unparen(c.Arg)).(*dst.SelectorExpr); ok && !c.Nil {
		value = &dst.SelectorExpr{X: dst.Clone(sel.X).(dst.Expr), Sel: dst.NewIdent(c.Value)}
	}
	value.Decorations().Before, value.Decorations().After = old.Decorations().Before, old.Decorations().After
	e.adds[old] = append(e.adds[old], value)
}

func (e *editor) besideValue(name string) dst.Expr {
	none := &plan.Client{}
	if name == "" {
		name = e.help.mustClient(e, none)
	}
	return e.expr(none, name)
}

func (e *editor) assignBeside(c plan.AddAssignment) dst.Stmt {
	var target dst.Expr = dst.NewIdent(c.Name)
	if sel, ok := e.node(c.Stmt.Lhs[0]).(*dst.SelectorExpr); ok {
		target = &dst.SelectorExpr{X: dst.Clone(sel.X).(dst.Expr), Sel: dst.NewIdent(c.Name)}
	}
	return &dst.AssignStmt{Lhs: []dst.Expr{target}, Tok: e.node(c.Stmt).(*dst.AssignStmt).Tok, Rhs: []dst.Expr{e.besideValue(c.Value)}}
}

// makeBeside makes the Paubox client: behind a statement that declares the old one,
// else before the statement that uses it.
func (e *editor) makeBeside(c *plan.Client) {
	stmt := e.node(c.Stmt)
	list := e.optionList(c)
	switch {
	case c.Fail.Kind != "must":
		list = append(list, e.guarded(c)...)
	case e.declaresOld(c) || len(c.Options) > 0:
		list = append(list, e.fill(c, statements(fmt.Sprintf("%s := %s\n", c.Name, e.help.mustClient(e, c))))...)
	}
	if e.declaresOld(c) {
		e.behind[stmt] = append(list, e.behind[stmt]...)
		return
	}
	e.before[stmt] = append(e.before[stmt], list...)
}

// declaresOld reports whether the statement of a client declares the old one, which the
// new one is made behind.
func (e *editor) declaresOld(c *plan.Client) bool {
	as, ok := e.node(c.Stmt).(*dst.AssignStmt)
	return ok && as.Tok.String() == ":=" && as.Rhs[0] == e.node(c.Call)
}
