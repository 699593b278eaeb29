package rewrite

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"github.com/dave/dst"
	"github.com/dave/dst/decorator"

	"github.com/sesfix/sesfix/internal/plan"
)

// client writes the construction of a Paubox client (mapping.md 4.1, 4.2).
func (e *editor) client(c *plan.Client) {
	stmt, named := e.node(c.Stmt), e.defines(c)
	if !c.Beside {
		e.listOptions(c)
	}
	switch {
	case c.Beside:
		e.makeBeside(c)
	case c.Config != nil:
		e.takeOver(c, named)
	case c.Branches != nil:
		e.joinBranches(c, named)
	case c.Fail.Kind == "direct":
		// Have: return sesv2.NewFromConfig(cfg), nil  =>  return paubox.New(…)
		e.on(c.Stmt, func(n dst.Node) dst.Node {
			n.(*dst.ReturnStmt).Results = []dst.Expr{e.construct(c)}
			return n
		})
	case c.Fail.Kind == "must":
		// Have: return &Mailer{client: sesv2.NewFromConfig(cfg)}  =>  return &Mailer{client: mustPauboxClient()}
		e.on(c.Call, func(dst.Node) dst.Node { return e.expr(c, e.help.mustClient(e, c)) })
	case c.Fail.Kind == "late":
		// Have: svc := ses.New(sess)  =>  svc := newPauboxSender()
		e.on(c.Call, func(dst.Node) dst.Node { return e.expr(c, e.help.sender(e, c)) })
	case named:
		// Have: client := sesv2.NewFromConfig(cfg)  =>  client, err := paubox.New(…); if err != nil {…}
		e.instead[stmt] = e.guarded(c)
	default:
		// Have: f(sesv2.NewFromConfig(cfg))  =>  client, err := …; f(client)
		e.before[stmt] = append(e.before[stmt], e.guarded(c)...)
		e.on(c.Call, func(dst.Node) dst.Node { return dst.NewIdent(c.Name) })
	}
}

// defines reports whether the client's statement is `name := construction`.
func (e *editor) defines(c *plan.Client) bool {
	if decl, ok := c.Stmt.(*ast.DeclStmt); ok {
		spec := decl.Decl.(*ast.GenDecl).Specs[0].(*ast.ValueSpec)
		return spec.Names[0].Name == c.Name && spec.Values[0] == ast.Expr(c.Call)
	}
	as, ok := e.node(c.Stmt).(*dst.AssignStmt)
	if !ok || len(as.Lhs) != 1 || as.Tok.String() != ":=" || as.Rhs[0] != e.node(c.Call) {
		return false
	}
	id, ok := as.Lhs[0].(*dst.Ident)
	return ok && id.Name == c.Name
}

// takeOver puts the client in the place of the AWS configuration.
//
//	// Have: cfg, err := config.LoadDefaultConfig(ctx)  =>  client, err := paubox.New(…)
func (e *editor) takeOver(c *plan.Client, named bool) {
	as := e.node(c.Config).(*dst.AssignStmt)
	e.on(c.Config, func(n dst.Node) dst.Node {
		as.Lhs[0].(*dst.Ident).Name = c.Name
		as.Rhs[0] = e.construct(c)
		return n
	})
	if c.Config == c.Stmt {
		return // Have: client, err := connect()  =>  client, err := paubox.New(…)
	}
	if c.Guard {
		check := e.check(c)
		check[0].Decorations().After, as.Decs.After = as.Decs.After, dst.NewLine
		e.behind[as] = append(e.behind[as], check...)
	}
	if !named {
		e.on(c.Call, func(dst.Node) dst.Node { return dst.NewIdent(c.Name) })
		return
	}
	stmt := e.node(c.Stmt)
	e.remove[stmt] = true
	as.Decs.Start = append(as.Decs.Start, onLines(stmt.Decorations().Start)...)
	as.Decs.Start = append(as.Decs.Start, onLines(stmt.Decorations().End)...)
}

// joinBranches puts the client in the place of a configuration that is loaded in
// the branches of a statement.
//
//	// Have: var cfg aws.Config; if keys { cfg, err = load(a) } else { cfg, err = load(b) }
//	//   =>  var client *paubox.Client; client, err = paubox.New(…)
func (e *editor) joinBranches(c *plan.Client, named bool) {
	e.on(c.Decl, func(n dst.Node) dst.Node {
		spec := n.(*dst.ValueSpec)
		spec.Names = []*dst.Ident{dst.NewIdent(c.Name)}
		spec.Type = &dst.StarExpr{X: e.sel(pauboxPath, "Client")}
		return n
	})
	made := e.fill(c, statements(fmt.Sprintf("%s, %s = %s\n", c.Name, c.Err, e.expression(c))))
	if branches := e.node(c.Branches); c.Rest {
		e.behind[branches] = append(e.behind[branches], made...)
		e.on(c.Branches, withoutElse)
	} else {
		e.instead[branches] = made
	}
	if named {
		e.remove[e.node(c.Stmt)] = true
		return
	}
	e.on(c.Call, func(dst.Node) dst.Node { return dst.NewIdent(c.Name) })
}

// withoutElse takes out an else that holds nothing any more.
func withoutElse(n dst.Node) dst.Node {
	cond := n.(*dst.IfStmt)
	if e, ok := cond.Else.(*dst.BlockStmt); ok && len(e.List) == 0 && len(e.Decs.Lbrace) == 0 && len(e.Decs.Start) == 0 {
		cond.Else = nil
	}
	return n
}

// onLines returns the comments of decs, each on a line of its own.
func onLines(decs dst.Decorations) (lines []string) {
	for _, d := range decs {
		if d != "\n" {
			lines = append(lines, d)
		}
	}
	return lines
}

// reuse turns the first `_, err := …` after the client's statement, in the same
// block, into `_, err = …`: the client has declared err by then. With itself, that
// may be the client's statement, which the new client stands before.
func (e *editor) reuse(stmt ast.Stmt, itself bool) {
	list := e.after(stmt)
	if itself {
		list = append([]ast.Stmt{stmt}, list...)
	}
	for _, s := range list {
		as, ok := s.(*ast.AssignStmt)
		if !ok || as.Tok != token.DEFINE {
			continue
		}
		declares, others := false, false
		for _, l := range as.Lhs {
			id, ok := l.(*ast.Ident)
			isNew := ok && id.Name != "_" && e.pkg.Info.Defs[id] != nil
			declares = declares || isNew && id.Name == "err"
			others = others || isNew && id.Name != "err"
		}
		if declares && !others {
			e.node(as).(*dst.AssignStmt).Tok = token.ASSIGN
		}
		if declares {
			return
		}
	}
}

// after returns the statements that follow stmt in its block.
func (e *editor) after(stmt ast.Stmt) (rest []ast.Stmt) {
	ast.Inspect(e.file, func(n ast.Node) bool {
		var list []ast.Stmt
		switch n := n.(type) {
		case *ast.BlockStmt:
			list = n.List
		case *ast.CaseClause:
			list = n.Body
		case *ast.CommClause:
			list = n.Body
		}
		if i := slices.Index(list, stmt); i >= 0 {
			rest = list[i+1:]
		}
		return rest == nil
	})
	return rest
}

// guarded returns the statements that make the client and answer its error.
func (e *editor) guarded(c *plan.Client) []dst.Stmt {
	failed := c.Fail.Err
	if failed == "err" {
		e.reuse(c.Stmt, c.Beside && !e.declaresOld(c) || !c.Beside && !e.defines(c))
	}
	made := e.fill(c, statements(fmt.Sprintf("%s, %s := %s\n", c.Name, failed, e.expression(c))))
	return append(made, e.check(c)...)
}

// check returns the statement that answers the error of a client.
func (e *editor) check(c *plan.Client) []dst.Stmt {
	failed := c.Fail.Err
	answer := e.answer(c.Fail, "")
	if c.Fail.Kind == "return" {
		answer = e.answer(c.Fail, fmt.Sprintf(`%s.Errorf("paubox client: %%w", %s)`, e.name("fmt"), failed))
	}
	list := statements(fmt.Sprintf("if %s != nil {\n%s\n}\n", failed, answer))
	if c.Fail.Kind == "same" {
		list[0].(*dst.IfStmt).Body = dst.Clone(e.node(c.Fail.Body)).(*dst.BlockStmt)
	}
	return list
}

// answer writes how a function answers an error; failed is what it returns.
func (e *editor) answer(f plan.Fail, failed string) string {
	switch f.Kind {
	case "return":
		return "return " + strings.Join(append(append([]string{}, f.Zeros...), failed), ", ")
	case "fatal":
		return e.name("log") + ".Fatal(" + f.Err + ")"
	case "test":
		return f.Test + ".Fatal(" + f.Err + ")"
	}
	return ""
}

// statements parses the text of statements that sesfix itself wrote.
func statements(src string) []dst.Stmt {
	f, err := decorator.Parse("package p\nfunc _() {\n" + src + "}\n")
	if err != nil {
		panic(err)
	}
	return f.Decls[0].(*dst.FuncDecl).Body.List
}
