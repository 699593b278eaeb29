package hook

import (
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// names are the names of the new file: none of them hides one of the package.
type names struct {
	p                *usage.Package
	hook, event, ctx string
	imports          map[string]string // local name to path
}

func newNames(p *usage.Package) *names {
	n := &names{p: p, imports: map[string]string{}}
	n.hook, n.event, n.ctx = n.pick("hook"), n.pick("e"), n.pick("ctx")
	return n
}

// local are the names of variables in the code around.
var local = []string{"w", "r", "body", "err", "secret", "given", "text", "a", "p", "s"}

// taken reports whether a name means something in the new file.
func (n *names) taken(name string) bool {
	return n.p.Types.Scope().Lookup(name) != nil || types.Universe.Lookup(name) != nil || n.imports[name] != "" ||
		name == n.hook || name == n.event || name == n.ctx
}

func (n *names) pick(name string) string {
	try := name
	for i := 2; n.taken(try); i++ {
		try = fmt.Sprintf("%s%d", name, i)
	}
	return try
}

// pkg returns the name of an imported package in the new file.
func (n *names) pkg(p *types.Package) string { return n.importing(p.Path(), p.Name()) }

func (n *names) importing(path, name string) string {
	for local, p := range n.imports {
		if p == path {
			return local
		}
	}
	if slices.Contains(local, name) {
		name = "pkg" + name
	}
	name = n.pick(name)
	n.imports[name] = path
	return name
}

// typ returns a type as the new file writes it.
func (n *names) typ(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string {
		if p == n.p.Types {
			return ""
		}
		return n.pkg(p)
	})
}

// lines returns the imports that a file uses, one in a line.
func (n *names) lines(file *ast.File) (lines []string) {
	used := map[string]bool{}
	ast.Inspect(file, func(node ast.Node) bool {
		if sel, ok := node.(*ast.SelectorExpr); ok {
			if id, ok := sel.X.(*ast.Ident); ok {
				used[id.Name] = true
			}
		}
		return true
	})
	for _, name := range slices.SortedFunc(maps.Keys(n.imports), func(x, y string) int { return compare(n.imports[x], n.imports[y]) }) {
		if path := n.imports[name]; used[name] && base(path) == name {
			lines = append(lines, strconv.Quote(path))
		} else if used[name] {
			lines = append(lines, name+" "+strconv.Quote(path))
		}
	}
	return lines
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func isTime(t types.Type) bool { return types.TypeString(t, nil) == "time.Time" }

// structOf returns the struct that t is or points to.
func structOf(t types.Type) *types.Struct {
	if p, ok := types.Unalias(t).Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

// callee returns the function that a call names; nil for function values.
func (w *writer) callee(c *ast.CallExpr) *types.Func {
	var id *ast.Ident
	switch fun := ast.Unparen(c.Fun).(type) {
	case *ast.Ident:
		id = fun
	case *ast.SelectorExpr:
		id = fun.Sel
	default:
		return nil
	}
	fn, _ := w.p.Info.Uses[id].(*types.Func)
	return fn
}

// base returns the last element of an import path.
func base(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// compare orders imports: those of the standard library come first.
func compare(x, y string) int {
	if a, b := strings.Contains(x, "."), strings.Contains(y, "."); a != b {
		if a {
			return 1
		}
		return -1
	}
	return strings.Compare(x, y)
}
