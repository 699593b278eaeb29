package rewrite

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/token"
	"go/types"
	"path"
	"slices"

	"github.com/dave/dst"
	"github.com/dave/dst/decorator"
	"github.com/dave/dst/dstutil"

	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/textedit"
	"github.com/sesfix/sesfix/internal/usage"
)

const pauboxPath = "github.com/paubox/paubox-go"

// editor rewrites one file. Changes are registered on nodes of the decorated
// file and made in one walk from the leaves up, so that a change finds the
// nodes below it already rewritten.
type editor struct {
	pkg     *usage.Package
	file    *ast.File
	dec     *decorator.Decorator
	dst     *dst.File
	help    *helpers
	replace map[dst.Node]func(dst.Node) dst.Node
	before  map[dst.Node][]dst.Stmt // statements to put before one
	instead map[dst.Node][]dst.Stmt // statements to put in place of one
	behind  map[dst.Node][]dst.Stmt // statements to put behind one
	adds    map[dst.Node][]dst.Node // fields and elements to put behind one
	remove  map[dst.Node]bool
	handOn  map[dst.Node]bool     // those whose comments go to the next statement
	headed  map[dst.Node]bool     // lists whose first statement has gone
	now     map[dst.Node]dst.Node // what a node has become
	names   map[string]string     // import path -> name, of packages that new code uses
	append  []string              // declarations for the end of the file
}

func newEditor(p *usage.Package, f *ast.File, help *helpers) (*editor, error) {
	lines := linesFor(p, f, help.sources[p.Fset.Position(f.FileStart).Filename])
	e := &editor{pkg: p, file: f, dec: decorator.NewDecorator(lines), help: help,
		replace: map[dst.Node]func(dst.Node) dst.Node{}, before: map[dst.Node][]dst.Stmt{},
		instead: map[dst.Node][]dst.Stmt{}, behind: map[dst.Node][]dst.Stmt{}, adds: map[dst.Node][]dst.Node{}, remove: map[dst.Node]bool{}, handOn: map[dst.Node]bool{}, headed: map[dst.Node]bool{},
		now: map[dst.Node]dst.Node{}, names: map[string]string{}}
	df, err := e.dec.DecorateFile(f)
	if err != nil {
		return nil, fmt.Errorf("the file cannot be decorated")
	}
	e.dst = df
	return e, nil
}

// change registers one change. One transformation a file: see message.go,
// client.go and output.go.
func (e *editor) change(c plan.Change) {
	switch c := c.(type) {
	case plan.Retype:
		e.on(c.Expr, func(dst.Node) dst.Node { return e.typeFor(c.To) })
	case plan.Send:
		e.on(c.Call, func(n dst.Node) dst.Node { return e.send(n.(*dst.CallExpr), c) })
	case plan.AddContext:
		e.addContext(c)
	case plan.Unstar:
		// Have: []*string  =>  []string
		e.on(c.Star, func(n dst.Node) dst.Node { return n.(*dst.StarExpr).X })
	case plan.Rename:
		e.on(c.Ident, func(n dst.Node) dst.Node {
			n.(*dst.Ident).Name = c.To
			return n
		})
	case plan.Message:
		e.on(c.Lit, func(n dst.Node) dst.Node { return e.message(n.(*dst.CompositeLit), c) })
		e.byValue(c)
	case plan.Path:
		e.on(c.Expr, func(dst.Node) dst.Node { return e.path(c) })
	case plan.Set:
		e.keepComments(c)
		e.on(c.Expr, func(n dst.Node) dst.Node { return e.set(n, c.Value) })
	case plan.Output:
		e.on(c.Expr, func(dst.Node) dst.Node { return e.output(c) })
	case plan.Request:
		e.request(c)
	case plan.Cut:
		e.also(c.Call, func(n dst.Node) dst.Node {
			call := n.(*dst.CallExpr)
			call.Args = call.Args[:c.From]
			return call
		})
	case plan.Join:
		e.join(c)
	case *plan.Client:
		e.client(c)
	case plan.Chain:
		e.chain(c)
	case plan.ErrResult:
		e.errResult(c)
	case plan.Caller:
		e.caller(c)
	case plan.Blank:
		e.blank(c)
	case plan.RefuseMore:
		e.refuseMore(c)
	case plan.Hoist:
		e.hoist(c)
	case plan.Whole:
		e.whole(c)
	case plan.Puts:
		e.puts(c)
	case plan.MapVar:
		e.on(c.Spec, func(n dst.Node) dst.Node {
			spec := n.(*dst.ValueSpec)
			spec.Type, spec.Values = nil, []dst.Expr{stringMap()}
			return spec
		})
	case plan.Define:
		e.also(c.Stmt, func(n dst.Node) dst.Node {
			n.(*dst.AssignStmt).Tok = token.DEFINE
			return n
		})
	case plan.Made:
		e.on(c.Call, func(dst.Node) dst.Node { return &dst.CompositeLit{Type: e.typeFor(c.Type)} })
	case plan.Undefined:
		e.instead[e.node(c.Load)] = statements("var " + c.Err + " error\n")
	case plan.Remove:
		e.remove[e.node(c.Stmt)] = true
	case plan.Begun:
		e.remove[e.node(c.Stmt)], e.handOn[e.node(c.Stmt)] = true, true
	default:
		if !e.beside(c) && !e.smtp(c) {
			e.errorCheck(c)
		}
	}
}

// node returns the decorated node of n.
func (e *editor) node(n ast.Node) dst.Node { return e.dec.Dst.Nodes[n] }

// on registers the rewriting of one node.
func (e *editor) on(n ast.Node, f func(dst.Node) dst.Node) { e.replace[e.node(n)] = f }

// also registers a rewriting of a node that comes after what is registered already.
func (e *editor) also(n ast.Node, f func(dst.Node) dst.Node) {
	before := e.replace[e.node(n)]
	e.on(n, func(d dst.Node) dst.Node {
		if before != nil {
			d = before(d)
		}
		return f(d)
	})
}

// at returns the expression that x has become.
func (e *editor) at(x ast.Expr) dst.Expr {
	n := e.node(x)
	if now, ok := e.now[n]; ok {
		n = now
	}
	return n.(dst.Expr)
}

// print makes the changes and returns the file's text, imports as they were.
func (e *editor) print() ([]byte, error) {
	dstutil.Apply(e.dst, nil, func(c *dstutil.Cursor) bool {
		n := c.Node()
		if n == nil {
			return true
		}
		if f, ok := e.replace[n]; ok {
			now := f(n)
			if now != n {
				e.keepSpace(n, now)
				c.Replace(now)
			}
			e.now[n] = now
		}
		e.statement(c, n)
		return true
	})
	var buf bytes.Buffer
	if err := decorator.NewRestorer().Fprint(&buf, e.dst); err != nil {
		return nil, fmt.Errorf("the rewritten file cannot be printed")
	}
	for _, decl := range e.append {
		buf.WriteString("\n" + decl)
	}
	return format.Source(buf.Bytes())
}

// statement makes the changes that concern a whole statement.
func (e *editor) statement(c *dstutil.Cursor, n dst.Node) {
	first := c.Name() == "List" && c.Index() == 0
	if first && e.headed[c.Parent()] {
		n.Decorations().Before = dst.NewLine // no empty line behind the brace
	}
	for i, s := range e.before[n] {
		if i == 0 {
			// The comments above a statement stay above what now precedes it.
			s.Decorations().Start = n.Decorations().Start
			s.Decorations().Before = n.Decorations().Before
			n.Decorations().Start, n.Decorations().Before = nil, dst.NewLine
		}
		c.InsertBefore(s)
	}
	if list := e.instead[n]; len(list) > 0 {
		list[0].Decorations().Start = n.Decorations().Start
		list[0].Decorations().Before = n.Decorations().Before
		list[0].Decorations().End = n.Decorations().End
		last := list[len(list)-1].Decorations()
		last.After = n.Decorations().After
		for _, s := range list[:len(list)-1] {
			c.InsertBefore(s)
		}
		c.Replace(list[len(list)-1])
		return
	}
	for _, s := range slices.Backward(e.behind[n]) {
		c.InsertAfter(s)
	}
	for _, s := range slices.Backward(e.adds[n]) {
		c.InsertAfter(s)
	}
	if e.remove[n] {
		if first {
			e.headed[c.Parent()] = true
		}
		if e.handOn[n] {
			handComments(c, n)
		}
		c.Delete()
	}
}

// keepSpace gives a new node the line breaks and comments around the old one.
func (e *editor) keepSpace(old, now dst.Node) {
	if old == nil || now.Decorations() == nil {
		return
	}
	now.Decorations().Before, now.Decorations().After = old.Decorations().Before, old.Decorations().After
	if len(now.Decorations().Start) == 0 {
		now.Decorations().Start = old.Decorations().Start
	}
	if len(now.Decorations().End) == 0 {
		now.Decorations().End = old.Decorations().End
	}
}

// sel returns pkg.name, and notes that the file needs the package.
func (e *editor) sel(path, name string) *dst.SelectorExpr {
	return &dst.SelectorExpr{X: dst.NewIdent(e.name(path)), Sel: dst.NewIdent(name)}
}

// name returns the local name of a package that new code uses: the one that the
// file imports it under, or its own, or another where that one is taken.
func (e *editor) name(path string) string {
	if n, ok := e.names[path]; ok {
		return n
	}
	name := baseName(path)
	for _, spec := range e.file.Imports {
		if pn := e.pkg.Info.PkgNameOf(spec); pn != nil && pn.Imported().Path() == path && pn.Name() != "." && pn.Name() != "_" {
			e.names[path] = pn.Name()
			return pn.Name()
		}
	}
	for e.taken(name) {
		name = "std" + name
		if path == pauboxPath {
			name = "pauboxsdk"
		}
	}
	e.names[path] = name
	return name
}

// baseName is the name of a package that new code imports.
func baseName(importPath string) string {
	if importPath == pauboxPath {
		return "paubox"
	}
	return path.Base(importPath)
}

// taken reports whether the file or its package declares name.
func (e *editor) taken(name string) bool {
	if e.pkg.Types.Scope().Lookup(name) != nil {
		return true
	}
	for id, obj := range e.pkg.Info.Defs {
		if v, ok := obj.(*types.Var); ok && v.IsField() {
			continue
		}
		if id.Name == name && e.file.FileStart <= id.Pos() && id.Pos() < e.file.FileEnd {
			if fn, ok := obj.(*types.Func); !ok || fn.Signature().Recv() == nil {
				return true
			}
		}
	}
	for _, spec := range e.file.Imports {
		if pn := e.pkg.Info.PkgNameOf(spec); pn != nil && pn.Name() == name {
			return true
		}
	}
	return false
}

// imports lists the packages that new code uses.
func (e *editor) imports() (list []textedit.Import) {
	for path, name := range e.names {
		imp := textedit.Import{Path: path}
		if path == pauboxPath || name != baseName(path) {
			imp.Name = name
		}
		list = append(list, imp)
	}
	return list
}

// candidates lists the imports of the file, which go when nothing uses them.
func (e *editor) candidates() map[string]string {
	c := map[string]string{}
	for _, spec := range e.file.Imports {
		pn := e.pkg.Info.PkgNameOf(spec)
		if pn == nil || pn.Name() == "_" || pn.Name() == "." && usage.SDKOf(pn) == nil && pn.Imported().Path() != "github.com/aws/aws-sdk-go-v2/aws" {
			continue
		}
		c[pn.Imported().Path()] = pn.Name()
	}
	return c
}

// keepLayout returns out with the layout of src where src was not gofmt'ed.
func keepLayout(src, out []byte) []byte {
	base, err := format.Source(src)
	if err != nil {
		return out
	}
	return textedit.Keep(src, base, out)
}
