package correlate

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/events"
	"github.com/sesfix/sesfix/internal/usage"
)

// origin says whose ID a value is.
type origin int

const (
	unknown origin = 0
	ofSend  origin = 1 << iota // MessageId of what a send returns, or SourceTrackingID
	ofEvent                    // mail.messageId of an event
)

// pkg is one package with what is known of all of them.
type pkg struct {
	*usage.Package
	f      *flow
	reader *events.Reader
	funcs  map[ast.Node]*types.Func // the function that a return belongs to
	params map[*types.Var]string    // the keys of parameters
}

// flow is what is known of the values of the packages. Objects are known by keys,
// because a package and those that import it have different objects for one thing.
type flow struct {
	pkgs    []*pkg
	values  map[string]origin
	methods map[string][]*types.Func // of all packages, by name
}

func newFlow(pkgs []*usage.Package) *flow {
	f := &flow{values: map[string]origin{}, methods: map[string][]*types.Func{}}
	for _, p := range pkgs {
		q := &pkg{Package: p, f: f, reader: events.NewReader(p), funcs: map[ast.Node]*types.Func{}, params: map[*types.Var]string{}}
		f.pkgs = append(f.pkgs, q)
		for _, file := range p.Files {
			for _, d := range file.Decls {
				decl, ok := d.(*ast.FuncDecl)
				if !ok {
					continue
				}
				fn, ok := p.Info.Defs[decl.Name].(*types.Func)
				if !ok {
					continue
				}
				for i := range fn.Signature().Params().Len() {
					q.params[fn.Signature().Params().At(i)] = paramKey(fn, i)
				}
				if decl.Recv != nil {
					f.methods[fn.Name()] = append(f.methods[fn.Name()], fn)
				}
				ast.Inspect(decl, func(n ast.Node) bool {
					if r, ok := n.(*ast.ReturnStmt); ok {
						q.funcs[r] = fn
					}
					_, lit := n.(*ast.FuncLit)
					return !lit
				})
			}
		}
	}
	return f
}

func (f *flow) each(do func(*pkg, ast.Node)) {
	for _, p := range f.pkgs {
		for _, file := range p.Files {
			ast.Inspect(file, func(n ast.Node) bool {
				if n != nil {
					do(p, n)
				}
				return true
			})
		}
	}
}

// maxRounds bounds through how many variables, one after the other, a value is
// followed.
const maxRounds = 8

// spread follows the IDs from where they come from.
func (f *flow) spread() {
	for range maxRounds {
		before := fmt.Sprint(len(f.values), f.sum())
		f.each((*pkg).hand)
		if fmt.Sprint(len(f.values), f.sum()) == before {
			return
		}
	}
}

func (f *flow) sum() (n int) {
	for _, o := range f.values {
		n += int(o)
	}
	return n
}

func (f *flow) give(key string, o origin) {
	if key != "" && o != unknown {
		f.values[key] |= o
	}
}

// hand handles one statement or expression that hands values on.
func (p *pkg) hand(n ast.Node) {
	switch n := n.(type) {
	case *ast.AssignStmt:
		for i, lhs := range n.Lhs {
			if len(n.Lhs) == len(n.Rhs) {
				p.f.give(p.key(lhs), p.origin(n.Rhs[i]))
			} else if c, ok := ast.Unparen(n.Rhs[0]).(*ast.CallExpr); ok {
				p.f.give(p.key(lhs), p.result(c, i))
			}
		}
	case *ast.ValueSpec:
		for i, name := range n.Names {
			if len(n.Names) == len(n.Values) {
				p.f.give(p.key(name), p.origin(n.Values[i]))
			}
		}
	case *ast.CompositeLit:
		for _, elt := range n.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				if id, ok := kv.Key.(*ast.Ident); ok {
					p.f.give(fieldKey(p.Info.TypeOf(n), id.Name), p.origin(kv.Value))
				}
			}
		}
	case *ast.ReturnStmt:
		if fn := p.funcs[n]; fn != nil {
			for i, e := range n.Results {
				p.f.give(resultKey(fn, i), p.origin(e))
			}
		}
	case *ast.CallExpr:
		p.arguments(n)
	}
}

// arguments gives the parameters of a function what it is called with; those of
// an interface's method give it to every method of the name.
func (p *pkg) arguments(c *ast.CallExpr) {
	fn := p.callee(c)
	if fn == nil {
		return
	}
	fns := []*types.Func{fn}
	if recv := fn.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
		fns = append(fns, p.f.methods[fn.Name()]...)
	}
	for i, arg := range c.Args {
		if o := p.origin(arg); o != unknown {
			for _, fn := range fns {
				if sig := fn.Signature(); i < sig.Params().Len() && !(sig.Variadic() && i == sig.Params().Len()-1) {
					p.f.give(paramKey(fn, i), o)
				}
			}
		}
	}
}

// passing are the functions whose result is their argument in another form.
var passing = []string{"strings.TrimSpace", "strings.Trim", "strings.ToLower", "fmt.Sprint",
	"github.com/aws/aws-sdk-go/aws.StringValue", "github.com/aws/aws-sdk-go-v2/aws.ToString"}

// origin returns whose ID an expression is.
func (p *pkg) origin(e ast.Expr) origin {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return p.f.values[p.key(e)]
	case *ast.StarExpr:
		return p.origin(e.X)
	case *ast.SelectorExpr:
		return p.f.values[p.key(e)] | p.seed(e)
	case *ast.CallExpr:
		if p.Info.Types[e.Fun].IsType() && len(e.Args) == 1 {
			return p.origin(e.Args[0])
		}
		if fn := p.callee(e); fn != nil && slices.Contains(passing, fn.FullName()) && len(e.Args) > 0 {
			return p.origin(e.Args[0])
		}
		return p.result(e, 0)
	}
	return unknown
}

// seed recognises the two selections that an ID begins with.
func (p *pkg) seed(e *ast.SelectorExpr) origin {
	sel := p.Info.Selections[e]
	if sel == nil || sel.Kind() != types.FieldVal {
		return unknown
	}
	if sdk, name := usage.Named(sel.Recv()); sdk != nil {
		if e.Sel.Name == "MessageId" && strings.HasPrefix(name, "Send") {
			return ofSend
		}
		return unknown
	}
	if obj := sel.Obj(); obj.Name() == "SourceTrackingID" && obj.Pkg() != nil && obj.Pkg().Path() == "github.com/paubox/paubox-go" {
		return ofSend // the send has moved, and the look-up not yet
	}
	if p.reader.At(sel, "mail.messageId") {
		return ofEvent
	}
	return unknown
}

func (p *pkg) result(c *ast.CallExpr, i int) origin {
	fn := p.callee(c)
	if fn == nil {
		return unknown
	}
	o := p.f.values[resultKey(fn, i)]
	if recv := fn.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
		for _, m := range p.f.methods[fn.Name()] {
			o |= p.f.values[resultKey(m, i)]
		}
	}
	return o
}

func (p *pkg) callee(c *ast.CallExpr) *types.Func {
	switch fun := ast.Unparen(c.Fun).(type) {
	case *ast.Ident:
		fn, _ := p.Info.Uses[fun].(*types.Func)
		return fn
	case *ast.SelectorExpr:
		fn, _ := p.Info.Uses[fun.Sel].(*types.Func)
		return fn
	}
	return nil
}
