package plan

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// crossing looks at a declaration that other packages can see. A driver that sees
// one package at a time must not change it; the command says what becomes of the
// exported API, or leaves it alone (-keep-exported).
func (a *analysis) crossing(p *usage.Package, expr ast.Expr, to string) {
	if p.Types.Name() == "main" || strings.HasSuffix(p.Path, "_test") || a.inTest(p, expr) {
		return
	}
	decl, name := a.exported(p, expr)
	switch {
	case name == "":
	case a.opts.SinglePackage:
		a.blockf(expr, "crosses packages: run sesfix -fix ./...")
	case a.opts.UsedElsewhere[p.Path][name] != "":
		a.blockf(expr, "%s is used from module %s, which was not loaded: add it to a go.work, or move it by hand", name, a.opts.UsedElsewhere[p.Path][name])
	case isInternal(p.Path):
	case a.opts.KeepExported:
		a.blockf(expr, "the exported API would change (-keep-exported): %s", name)
	default:
		a.noteAPI(decl, name, expr, to)
	}
}

func (a *analysis) inTest(p *usage.Package, n ast.Node) bool {
	return strings.HasSuffix(p.Fset.Position(n.Pos()).Filename, "_test.go")
}

// isInternal reports whether only packages nearby can import path.
func isInternal(path string) bool {
	return path == "internal" || strings.HasPrefix(path, "internal/") || strings.HasSuffix(path, "/internal") || strings.Contains(path, "/internal/")
}

// exported returns the declaration that a type stands in and its name, "" where no
// other package can see it.
func (a *analysis) exported(p *usage.Package, n ast.Node) (decl ast.Node, name string) {
	decl = a.container(n)
	if i, ok := up[*ast.InterfaceType](a, n); ok {
		decl = a.parent[i]
	}
	switch d := decl.(type) {
	case *ast.Field:
		if fn, ok := a.parent[a.parent[a.parent[d]]].(*ast.FuncDecl); ok {
			if fn.Name.IsExported() && (fn.Recv == nil || ast.IsExported(receiver(fn))) {
				return fn.Type, fn.Name.Name
			}
		} else if a.inStruct(d) {
			for _, id := range d.Names {
				if id.IsExported() {
					return d.Type, id.Name
				}
			}
			if spec, ok := up[*ast.TypeSpec](a, d); ok && spec.Name.IsExported() && len(d.Names) == 0 && isClient(p.Info.TypeOf(d.Type)) {
				return d.Type, spec.Name.Name // the methods of the client are its own
			}
		}
	case *ast.TypeSpec:
		if d.Name.IsExported() {
			return d.Type, d.Name.Name
		}
	case *ast.ValueSpec:
		for _, id := range d.Names {
			if id.IsExported() && p.Types.Scope().Lookup(id.Name) == p.Info.Defs[id] {
				return d.Type, id.Name
			}
		}
	}
	return nil, ""
}

// noteAPI puts the old and the new form of an exported declaration on its finding.
func (a *analysis) noteAPI(decl ast.Node, name string, expr ast.Expr, to string) {
	typ, ok := decl.(ast.Expr)
	if !ok {
		return
	}
	switch to {
	case mapping.Sender:
		to = "an interface with SendMessage alone"
	case mapping.MIMEMail:
		to = "mimeMail"
	case String, StringPointer:
	default:
		to = "paubox." + to
	}
	note := "exported API changes: " + name + ", from " + types.ExprString(typ)
	if _, whole := typ.(*ast.InterfaceType); whole {
		note += " to one with SendMessage"
	} else {
		note += " to " + strings.ReplaceAll(types.ExprString(typ), types.ExprString(expr), to)
	}
	for _, s := range a.sites {
		if s.Node.Pos() <= expr.Pos() && expr.End() <= s.Node.End() && (s.Rule == "type" || s.Rule == "mock") {
			if !slices.Contains(s.Notes, note) {
				s.Notes = append(s.Notes, note)
			}
			return
		}
	}
}
