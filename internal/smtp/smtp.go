// Package smtp finds the ways to Amazon SES that do not go through its SDKs: its
// SMTP hosts with ports and credentials, the headers that only SES understands,
// hand-made requests to its API, and the libraries and commands that wrap it.
//
// A host is found by its value, whatever it is called and wherever it stands: by
// itself, net/smtp says nothing, as it serves any server. What is found becomes
// the sites and units of package plan.
package smtp

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
)

// Build finds what the packages hold. Every package is planned by itself: what
// one of them exports is not rewritten.
func Build(pkgs []*usage.Package, opts plan.Options) (units []*plan.Unit, sites []*plan.Site) {
	for _, p := range pkgs {
		f := newFinder(p, opts)
		f.find()
		f.finish()
		units, sites = append(units, f.units...), append(sites, f.sites...)
	}
	return units, sites
}

// finder is the state of the search in one package.
type finder struct {
	*usage.Package
	opts    plan.Options
	file    *ast.File
	parent  map[ast.Node]ast.Node
	defs    map[types.Object]*ast.Ident
	uses    map[types.Object][]*ast.Ident // in the order of their places
	decls   map[*types.Func]*ast.FuncDecl
	hosts   []*host
	auths   []*ast.CallExpr   // calls and literals with a part of the access
	keys    []*ast.BasicLit   // IDs of AWS access keys
	sets    []ast.Expr        // fields with a part of the access that are assigned to
	set     map[ast.Expr]bool // those of them that are planned
	near    bool              // the package reaches SES
	reads   bool              // it reads a setting outside Go with a host of SES
	sdk     bool              // it does so by an SDK
	replies []ast.Expr        // places that read the answer to a mail
	sites   []*plan.Site
	units   []*plan.Unit
	said    map[saying]bool
}

// host is one place where an SMTP host of SES stands.
type host struct {
	expr  ast.Expr
	kind  mapping.SMTPHost
	text  string
	port  string
	unit  *plan.Unit
	notes []string
}

// saying is what was said: once a place and rule is enough.
type saying struct {
	pos  token.Pos
	rule string
}

func newFinder(p *usage.Package, opts plan.Options) *finder {
	f := &finder{Package: p, opts: opts, parent: map[ast.Node]ast.Node{}, said: map[saying]bool{}, set: map[ast.Expr]bool{},
		defs: map[types.Object]*ast.Ident{}, uses: map[types.Object][]*ast.Ident{}, decls: map[*types.Func]*ast.FuncDecl{}}
	for _, file := range p.Files {
		var stack []ast.Node
		ast.Inspect(file, func(n ast.Node) bool {
			if n == nil {
				stack = stack[:len(stack)-1]
				return true
			}
			if len(stack) > 0 {
				f.parent[n] = stack[len(stack)-1]
			}
			stack = append(stack, n)
			if d, ok := n.(*ast.FuncDecl); ok {
				if fn, ok := p.Info.Defs[d.Name].(*types.Func); ok {
					f.decls[fn] = d
				}
			}
			if id, ok := n.(*ast.Ident); ok {
				if obj := p.Info.Defs[id]; obj != nil {
					f.defs[obj] = id
				} else if obj := p.Info.Uses[id]; obj != nil {
					f.uses[obj] = append(f.uses[obj], id)
				}
			}
			return true
		})
	}
	return f
}

// find walks the files of the package.
func (f *finder) find() {
	for _, file := range f.Files {
		f.file = file
		for _, spec := range file.Imports {
			f.imported(spec)
		}
		for _, d := range file.Decls {
			if gen, ok := d.(*ast.GenDecl); !ok || gen.Tok != token.IMPORT {
				ast.Inspect(d, f.visit)
			}
		}
	}
	f.structReads()
	f.near = f.near || len(f.hosts) > 0 || f.reads
}

// visit looks at one node. The outermost expression that puts a host together is
// the place where it stands.
func (f *finder) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CallExpr:
		f.call(n)
		if name := function(f.Info, n); name == "net.JoinHostPort" {
			return true // its host is a place of its own
		}
		if s, ok := text(f.Info, n); ok && (f.host(n, s) || f.api(n, s)) {
			ast.Inspect(n.Fun, f.visit)
			return false
		}
	case *ast.BinaryExpr:
		if n.Op != token.ADD {
			return true
		}
		if s, ok := text(f.Info, n); ok && !f.named(n) && (f.host(n, s) || f.api(n, s)) {
			return false
		}
	case *ast.CompositeLit:
		if _, name := usage.Named(f.Info.TypeOf(n)); name == "MessageHeader" {
			return false // the finding of its send tells of it
		}
		f.fields(n)
	case *ast.AssignStmt:
		f.fieldSet(n)
	case *ast.BasicLit:
		if n.Kind == token.STRING {
			f.literal(n)
		}
	}
	return true
}

// named reports whether the host in a concatenation comes whole from constants,
// which are places of their own.
func (f *finder) named(e ast.Expr) bool {
	found, literal := false, false
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			s, ok := value(f.Info, n)
			found = found || ok && mapping.MentionsSMTPHost(s)
		case *ast.BasicLit:
			literal = literal || strings.Contains(strings.ToLower(n.Value), "email-smtp")
		}
		return true
	})
	return found && !literal
}

// say adds a finding that is for a person.
func (f *finder) say(n ast.Node, rule string, action mapping.Action, message, reason string) *plan.Site {
	if f.said[saying{n.Pos(), rule}] {
		return nil
	}
	f.said[saying{n.Pos(), rule}] = true
	s := &plan.Site{Node: n, Pkg: f.Package, Rule: rule, Action: action, Message: message, Reason: reason}
	f.sites = append(f.sites, s)
	return s
}
