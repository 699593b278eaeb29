package rewrite

import (
	"fmt"
	"go/ast"
	"go/token"
	"slices"
	"strings"

	"github.com/dave/dst"
	"github.com/dave/dst/decorator"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
)

// client writes the construction of a Paubox client (mapping.md 4.1, 4.2).
func (e *editor) client(c *plan.Client) {
	stmt, named := e.node(c.Stmt), e.defines(c)
	switch {
	case c.Config != nil:
		e.takeOver(c, named)
	case c.Fail.Kind == "direct":
		// Have: return sesv2.NewFromConfig(cfg), nil  =>  return paubox.New(…)
		e.on(c.Stmt, func(n dst.Node) dst.Node {
			n.(*dst.ReturnStmt).Results = []dst.Expr{e.construct()}
			return n
		})
	case c.Fail.Kind == "must":
		// Have: return &Mailer{client: sesv2.NewFromConfig(cfg)}  =>  return &Mailer{client: mustPauboxClient()}
		e.on(c.Call, func(dst.Node) dst.Node { return &dst.CallExpr{Fun: dst.NewIdent(e.help.mustClient(e))} })
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
		as.Rhs[0] = e.construct()
		return n
	})
	if !named {
		e.on(c.Call, func(dst.Node) dst.Node { return dst.NewIdent(c.Name) })
		return
	}
	stmt := e.node(c.Stmt)
	e.remove[stmt] = true
	as.Decs.Start = append(as.Decs.Start, onLines(stmt.Decorations().Start)...)
	as.Decs.Start = append(as.Decs.Start, onLines(stmt.Decorations().End)...)
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
// block, into `_, err = …`: the client has declared err by then.
func (e *editor) reuse(c *plan.Client) {
	for _, s := range e.after(c.Stmt) {
		as, ok := s.(*ast.AssignStmt)
		if !ok || as.Tok != token.DEFINE {
			continue
		}
		declares := false
		for _, l := range as.Lhs {
			if id, ok := l.(*ast.Ident); ok && id.Name != "_" && id.Name != "err" && e.pkg.Info.Defs[id] != nil {
				return
			}
			id, ok := l.(*ast.Ident)
			declares = declares || ok && id.Name == "err" && e.pkg.Info.Defs[id] != nil
		}
		if declares {
			e.node(as).(*dst.AssignStmt).Tok = token.ASSIGN
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
	e.reuse(c)
	answer := ""
	switch c.Fail.Kind {
	case "return":
		zeros := append(append([]string{}, c.Fail.Zeros...), e.name("fmt")+`.Errorf("paubox client: %w", err)`)
		answer = "return " + strings.Join(zeros, ", ")
	case "fatal":
		answer = e.name("log") + ".Fatal(err)"
	case "test":
		answer = c.Fail.Test + ".Fatal(err)"
	}
	return statements(fmt.Sprintf("%s, err := %s\nif err != nil {\n%s\n}\n", c.Name, e.expression(), answer))
}

// expression is the Go text that makes the client.
func (e *editor) expression() string {
	if !e.help.inline {
		return e.help.newClient(e)
	}
	return e.paubox()
}

func (e *editor) paubox() string {
	pkg, os := e.name(pauboxPath), e.name("os")
	call := fmt.Sprintf("%s.New(%s.Getenv(\"PAUBOX_API_KEY\")", pkg, os)
	base, _ := mapping.BaseURL(e.help.opts.BaseURL)
	if base != "" {
		call += fmt.Sprintf(", %s.WithBaseURL(%s)", pkg, strings.ReplaceAll(base, "os.Getenv", os+".Getenv"))
	}
	return call + ")"
}

// construct returns the expression that makes the client.
func (e *editor) construct() dst.Expr {
	list := statements("_ = " + e.expression() + "\n")
	x := list[0].(*dst.AssignStmt).Rhs[0]
	x.Decorations().Before, x.Decorations().After = dst.None, dst.None
	return x
}

// statements parses the text of statements that sesfix itself wrote.
func statements(src string) []dst.Stmt {
	f, err := decorator.Parse("package p\nfunc _() {\n" + src + "}\n")
	if err != nil {
		panic(err)
	}
	return f.Decls[0].(*dst.FuncDecl).Body.List
}

// helpers are the declarations that the fixes of one package share. Each is
// written once, into the first edited file.
type helpers struct {
	inline  bool // one client is made in the package: no function for it
	opts    Options
	pkg     *usage.Package
	client  bool
	must    bool
	pointer bool
}

// mustClient returns the name of the package's function that makes a client or
// panics, for functions that cannot return an error.
func (h *helpers) mustClient(e *editor) string {
	const name = "mustPauboxClient"
	if !h.must && h.pkg.Types.Scope().Lookup(name) == nil {
		h.must = true
		e.append = append(e.append, fmt.Sprintf("// %s returns a client for Paubox. It panics if PAUBOX_API_KEY is not set.\nfunc %s() *%s.Client {\n\tclient, err := %s\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\treturn client\n}\n",
			name, name, e.name(pauboxPath), e.expression()))
	}
	return name
}

// newClient returns the call of the package's function that makes a client.
func (h *helpers) newClient(e *editor) string {
	const name = "newPauboxClient"
	if !h.client && h.pkg.Types.Scope().Lookup(name) == nil {
		h.client = true
		e.append = append(e.append, fmt.Sprintf("// %s returns a client for Paubox, with the key and the endpoint of the environment.\nfunc %s() (*%s.Client, error) {\n\treturn %s\n}\n",
			name, name, e.name(pauboxPath), e.paubox()))
	}
	return name + "()"
}

// orEmpty returns the name of the function that reads a pointer that may be nil.
func (h *helpers) orEmpty(e *editor) string {
	const name = "stringOrEmpty"
	if !h.pointer && h.pkg.Types.Scope().Lookup(name) == nil {
		h.pointer = true
		e.append = append(e.append, "// "+name+" returns what s points to, \"\" for nil.\nfunc "+name+"(s *string) string {\n\tif s == nil {\n\t\treturn \"\"\n\t}\n\treturn *s\n}\n")
	}
	return name
}
