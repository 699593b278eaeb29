package plan

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// A parameter for a client that serves more than sending gets one for a Paubox client
// behind it, and all calls of its function get an argument more. So all of them have
// to be seen: a function is closed where something else may call it.

// param is a parameter that is needed for sending and for other operations.
type param struct {
	decl  *ast.FuncDecl
	field *ast.Field
	index int
	nils  []ast.Expr // arguments that are no client
	why   string     // why it can have no second one behind it, "" where it can
	at    ast.Node   // the place of that
}

// secondParameters looks at the parameters among the holders that are needed for both.
func (a *analysis) secondParameters(list []*holder) {
	for _, h := range list {
		if h.isParameter() && h.needs(map[*holder]bool{})&both == both {
			h.param = &param{}
			a.openParameter(h)
		}
	}
}

// openParameter finds out whether a parameter can have another behind it.
func (a *analysis) openParameter(h *holder) {
	id := a.defs[h.v]
	field, _ := a.parent[id].(*ast.Field)
	decl := a.declares(field)
	switch {
	case h.v.Kind() != types.ParamVar:
		h.close(id, "it is a result, or a receiver")
		return
	case decl == nil:
		h.close(id, "it is a parameter of a function literal")
		return
	}
	fn := h.p.Info.Defs[decl.Name].(*types.Func)
	params := slices.Collect(fn.Signature().Params().Variables())
	h.param = &param{decl: decl, field: field, index: slices.Index(params, h.v)}
	a.closedDeclaration(h, fn)
	a.closedOutside(h, fn)
	if h.param.why == "" {
		a.closedCalls(h, fn)
	}
}

// declares returns the declaration of the function that a field is a parameter of, nil
// for that of a literal or a type.
func (a *analysis) declares(field *ast.Field) *ast.FuncDecl {
	if field == nil {
		return nil
	}
	decl, _ := a.parent[a.parent[a.parent[field]]].(*ast.FuncDecl)
	return decl
}

// close notes why a parameter stays alone; the first reason counts.
func (h *holder) close(at ast.Node, format string, args ...any) {
	if h.param.why == "" {
		h.param.why, h.param.at = fmt.Sprintf(format, args...), at
	}
}

// closedDeclaration looks at the declaration of the function.
func (a *analysis) closedDeclaration(h *holder, fn *types.Func) {
	decl := h.param.decl
	if decl.Body == nil {
		h.close(decl.Name, "its body is elsewhere")
	}
	if !slices.ContainsFunc(identsIn(h.param.field.Type), func(id *ast.Ident) bool { return usage.SDKOf(h.p.Info.Uses[id]) != nil }) {
		h.close(h.param.field.Type, "its type has a name of the program's own")
	}
	if a.linked(decl) {
		h.close(decl.Name, "a directive (//go:linkname, //export) makes it known elsewhere")
	}
	if f, ok := up[*ast.File](a, decl); ok && ast.IsGenerated(f) {
		h.close(decl.Name, "it stands in a generated file%s", byGenerator(f))
	}
	for _, name := range h.param.field.Names {
		if o := a.holders[name.Pos()]; o != nil && o != h && o.needs(map[*holder]bool{})&sending != 0 {
			h.close(name, "%s, which sends too, shares its type", name.Name)
		}
	}
	if m := a.interfaceMethod(fn); m != nil {
		h.close(decl.Name, "an interface has a method of that name and type")
	}
}

// linked reports whether a directive names a function, so that code may call it that
// no file of Go shows, or another package by another name.
func (a *analysis) linked(decl *ast.FuncDecl) bool {
	own := a.packageOf(decl)
	for _, p := range a.pkgs {
		for _, f := range p.Files {
			for _, group := range f.Comments {
				for _, c := range group.List {
					words := append(strings.Fields(c.Text), "", "", "")
					linked := words[0] == "//go:linkname" && words[2] == own.Path+"."+decl.Name.Name
					named := words[0] == "//go:linkname" || words[0] == "//export"
					if linked || named && p == own && words[1] == decl.Name.Name {
						return true
					}
				}
			}
		}
	}
	return false
}

// byGenerator names the generator of a file, where it is known.
func byGenerator(f *ast.File) string {
	if name := mapping.Generator(generatedBy(f)); name != "" {
		return ", made by " + name
	}
	return ""
}

// closedOutside looks at code that is not loaded.
func (a *analysis) closedOutside(h *holder, fn *types.Func) {
	name := h.param.decl.Name
	_, shown := a.exported(h.p, h.param.field)
	private := h.p.Types.Name() == "main" || strings.HasSuffix(h.p.Path, "_test") || a.inTest(h.p, name)
	switch module := a.opts.UsedElsewhere[h.p.Path][fn.Name()]; {
	case module != "" && fn.Exported():
		h.close(name, "it is used from module %s, which was not loaded: add that to a go.work, or move the code by hand", module)
	case private:
	case a.opts.SinglePackage && fn.Exported():
		h.close(name, "it crosses packages: run sesfix -fix ./...")
	case a.opts.KeepExported && shown != "" && !isInternal(h.p.Path):
		h.close(name, "the exported API would change (-keep-exported)")
	}
	for _, p := range a.pkgs {
		sees := p == h.p || !private && fn.Exported() && meets(h.p.Types, p.Types)
		if sees && a.opts.Partial[p.Path] {
			h.close(name, "the build leaves out files of package %s, which may call it", p.Types.Name())
		}
	}
}
