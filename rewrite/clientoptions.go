package rewrite

import (
	"fmt"
	"go/ast"
	"slices"
	"strings"

	"github.com/dave/dst"
	"github.com/dave/dst/dstutil"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
)

// listed reports whether the options of a client need a list: one of them holds
// under a condition.
func listed(c *plan.Client) bool {
	for _, o := range c.Options {
		if len(o.If) > 0 || o.Guard != plan.Always {
			return true
		}
	}
	return false
}

// listOptions writes the list of a client's options before the client is made.
func (e *editor) listOptions(c *plan.Client) {
	if c.Stmt == nil {
		e.keepOptionComments(c, e.node(e.declOf(c.Call)))
		return // a package variable has no list
	}
	at := e.node(c.Stmt)
	if c.Config != nil {
		at = e.node(c.Config)
	} else if c.Branches != nil {
		at = e.node(c.Branches)
	}
	e.keepOptionComments(c, at)
	e.before[at] = append(e.before[at], e.optionList(c)...)
}

// optionList returns the statements that make the list of a client's options, none
// where it needs no list.
//
//	opts := []paubox.Option{paubox.WithBaseURL(…)}
//	if ep != "" {
//		opts = append(opts, paubox.WithBaseURL(ep))
//	}
func (e *editor) optionList(c *plan.Client) []dst.Stmt {
	if !listed(c) {
		return nil
	}
	pkg := e.name(pauboxPath)
	start := fmt.Sprintf("var %s []%s.Option\n", c.List, pkg)
	if !e.helped(c) {
		if list := e.defaults(""); len(list) > 0 {
			start = fmt.Sprintf("%s := []%s.Option{%s}\n", c.List, pkg, strings.Join(list, ", "))
		}
	}
	list := statements(start)
	for i, o := range c.Options {
		list = append(list, e.option(c, i, o)...)
	}
	return list
}

// declOf returns the declaration of the file that holds n.
func (e *editor) declOf(n ast.Node) ast.Decl {
	i := slices.IndexFunc(e.file.Decls, func(d ast.Decl) bool { return d.Pos() <= n.Pos() && n.Pos() < d.End() })
	return e.file.Decls[i]
}

// option writes the statement that adds one option to the list, under the
// conditions that it has.
func (e *editor) option(c *plan.Client, i int, o plan.ClientOption) []dst.Stmt {
	x, head := placeholder(i), ""
	if o.Once {
		head, x = "endpoint := "+x+"; ", "endpoint"
		if o.Func == "WithHTTPClient" {
			head, x = "hc := "+placeholder(i)+"; ", "hc"
		}
	}
	value := x
	if o.Value.Form == plan.Deref {
		value = "*" + x
	}
	add := fmt.Sprintf("%s = append(%s, %s.%s(%s))\n", c.List, c.List, e.name(pauboxPath), o.Func, value)
	switch o.Guard {
	case plan.NotEmpty:
		add = fmt.Sprintf("if %s%s != \"\" {\n%s}\n", head, x, add)
	case plan.NotNil:
		add = fmt.Sprintf("if %s%s != nil {\n%s}\n", head, x, add)
	case plan.Filled:
		add = fmt.Sprintf("if %s%s != nil && *%s != \"\" {\n%s}\n", head, x, x, add)
	}
	list := e.fill(c, statements(add))
	for _, cond := range o.If {
		outer := dst.Clone(e.node(cond)).(*dst.IfStmt)
		outer.Body.List, outer.Else = list, nil
		if init := c.Inits[cond]; init != nil {
			outer.Init = dst.Clone(e.node(init)).(dst.Stmt)
			d := outer.Init.Decorations()
			d.Before, d.After, d.Start, d.End = dst.None, dst.None, nil, nil // its comments stand above
		}
		outer.Decs.Before, outer.Decs.After = dst.NewLine, dst.NewLine
		if c.Beside {
			outer.Decs.Start, outer.Decs.End = nil, nil // they stand above the old one, which stays
		}
		list = []dst.Stmt{outer}
	}
	return list
}

// placeholder is what stands for the value of an option in the text of new code.
func placeholder(i int) string { return fmt.Sprintf("sesfixOption%d", i) }

// fill puts the values of options into new code.
func (e *editor) fill(c *plan.Client, list []dst.Stmt) []dst.Stmt {
	if len(c.Options) == 0 {
		return list
	}
	values := map[string]dst.Expr{}
	for i, o := range c.Options {
		values[placeholder(i)] = e.node(o.Value.X).(dst.Expr)
	}
	for _, s := range list {
		dstutil.Apply(s, nil, func(cur *dstutil.Cursor) bool {
			if id, ok := cur.Node().(*dst.Ident); ok && values[id.Name] != nil {
				x := dst.Clone(values[id.Name]).(dst.Expr)
				x.Decorations().Before, x.Decorations().After = dst.None, dst.None
				x.Decorations().Start, x.Decorations().End = nil, nil
				cur.Replace(x)
			}
			return true
		})
	}
	return list
}

// optionArgs is the Go text of a client's options as the arguments of a call.
func (e *editor) optionArgs(c *plan.Client) string {
	if listed(c) {
		return c.List + "..."
	}
	var args []string
	for i, o := range c.Options {
		x := placeholder(i)
		if o.Value.Form == plan.Deref {
			x = "*" + x
		}
		args = append(args, fmt.Sprintf("%s.%s(%s)", e.name(pauboxPath), o.Func, x))
	}
	return strings.Join(args, ", ")
}

// helped reports whether a function of the package makes the client, which adds the
// options that every client has.
func (e *editor) helped(c *plan.Client) bool {
	return c.Fail.Kind == "must" || c.Fail.Kind == "late" || !e.help.inline && (e.help.options || len(c.Options) == 0)
}

// expression is the Go text that makes the client.
func (e *editor) expression(c *plan.Client) string {
	if e.helped(c) {
		return e.help.newClient(e) + "(" + e.optionArgs(c) + ")"
	}
	args := []string{e.key()}
	if listed(c) {
		return e.call(append(args, e.optionArgs(c)))
	}
	own := e.optionArgs(c)
	args = append(args, e.defaults(own)...)
	if own != "" {
		args = append(args, own)
	}
	return e.call(args)
}

// paubox is the Go text that makes a client with the options that every client has
// and, where opts names a list of others, with these.
func (e *editor) paubox(opts string) string {
	args, list := []string{e.key()}, e.defaults("")
	switch {
	case opts == "":
		args = append(args, list...)
	case len(list) == 0:
		args = append(args, opts)
	default:
		args = append(args, fmt.Sprintf("append([]%s.Option{%s}, %s)...", e.name(pauboxPath), strings.Join(list, ", "), opts))
	}
	return e.call(args)
}

func (e *editor) call(args []string) string {
	return e.name(pauboxPath) + ".New(" + strings.Join(args, ", ") + ")"
}

func (e *editor) key() string { return e.name("os") + `.Getenv("PAUBOX_API_KEY")` }

// defaults are the options that every client has, without those in whose place the
// text own has one.
func (e *editor) defaults(own string) (list []string) {
	pkg := e.name(pauboxPath)
	if base, _ := mapping.BaseURL(e.help.opts.BaseURL); base != "" && !strings.Contains(own, ".WithBaseURL(") {
		list = append(list, fmt.Sprintf("%s.WithBaseURL(%s)", pkg, strings.ReplaceAll(base, "os.Getenv", e.name("os")+".Getenv")))
	}
	if e.help.opts.KeepProxy && !strings.Contains(own, ".WithHTTPClient(") {
		// The transport of paubox-go has no proxy; the default one asks the environment (mapping.md 3.3).
		web := e.name("net/http")
		list = append(list, fmt.Sprintf("%s.WithHTTPClient(&%s.Client{Timeout: 30 * %s.Second, Transport: %s.DefaultTransport.(*%s.Transport).Clone()})",
			pkg, web, e.name("time"), web, web))
	}
	return list
}

// construct returns the expression that makes the client.
func (e *editor) construct(c *plan.Client) dst.Expr { return e.expr(c, e.expression(c)) }

// expr parses the text of an expression that sesfix itself wrote.
func (e *editor) expr(c *plan.Client, text string) dst.Expr {
	list := e.fill(c, statements("_ = "+text+"\n"))
	x := list[0].(*dst.AssignStmt).Rhs[0]
	x.Decorations().Before, x.Decorations().After = dst.None, dst.None
	return x
}

// keepOptionComments moves the comments of functions that set options of the old
// client, and of literals that hold them, above the statement that makes the new one.
func (e *editor) keepOptionComments(c *plan.Client, at dst.Node) {
	kept := map[string]bool{} // by the conditions that stay
	for _, o := range c.Options {
		for _, cond := range o.If {
			for _, text := range e.node(cond).Decorations().Start {
				kept[text] = true
			}
		}
	}
	for _, arg := range c.Call.Args {
		lit := ast.Unparen(arg)
		switch lit.(type) {
		case *ast.FuncLit, *ast.CompositeLit:
		default:
			continue
		}
		for _, group := range e.file.Comments {
			for _, comment := range group.List {
				if lit.Pos() <= comment.Pos() && comment.End() <= lit.End() && !kept[comment.Text] {
					at.Decorations().Start = append(at.Decorations().Start, comment.Text)
				}
			}
		}
	}
}
