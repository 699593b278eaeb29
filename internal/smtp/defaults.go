package smtp

import (
	"go/ast"
	"go/types"
	"reflect"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// onlyDefault blocks the unit where the host that call gets is only what a setting
// is when nothing else is given: the program then logs in elsewhere with what was
// to be changed here. It reports whether it is.
func (c *converter) onlyDefault(e ast.Expr, call *ast.CallExpr) bool {
	name := function(c.Info, call)
	switch {
	case mapping.SetsDefault(name) || name == "cmp.Or":
	case c.readsVariable(c.decls[c.callee(call)]):
	default:
		return false
	}
	for _, a := range call.Args {
		if a != e {
			if s := c.settingName(a); s != "" {
				c.blockDefault(e, s)
				return true
			}
		}
	}
	return false
}

// blockDefault says why a default is left alone.
func (c *converter) blockDefault(e ast.Node, setting string) {
	c.reads = true
	c.block(e, "the host is only the default of %s: %s", setting, mapping.DefaultReason)
}

// settingName is the name of the setting that an expression is or reads, "" where
// it is none.
func (c *converter) settingName(e ast.Expr) string {
	e = ast.Unparen(c.origin(e))
	if call, ok := e.(*ast.CallExpr); ok && len(call.Args) > 0 && mapping.ReadsSetting(function(c.Info, call)) {
		e = call.Args[0]
	}
	s, ok := c.deep(e)
	if !ok || s == "" || len(s) > 60 || strings.ContainsAny(s, " @/"+mapping.Unknown) {
		return ""
	}
	return s
}

// readsVariable reports whether a function reads the variable of the environment
// that one of its parameters names.
func (f *finder) readsVariable(fn *ast.FuncDecl) (found bool) {
	if fn == nil || fn.Body == nil {
		return false
	}
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && mapping.ReadsSetting(function(f.Info, call)) && len(call.Args) > 0 {
			id, ok := ast.Unparen(call.Args[0]).(*ast.Ident)
			v, isVar := f.Info.Uses[id].(*types.Var)
			found = found || ok && isVar && fn.Type.Params.Pos() <= v.Pos() && v.Pos() < fn.Type.Params.End()
		}
		return !found
	})
	return found
}

// assignedDefault reports whether a host is given to a variable that was read from
// a setting, where that is empty; the unit is blocked then.
func (c *converter) assignedDefault(e ast.Expr, id *ast.Ident) bool {
	v, ok := c.Info.Uses[id].(*types.Var)
	if !ok || c.defs[v] == nil {
		return false
	}
	at, ok := definition(c.parent[c.defs[v]], c.defs[v]).(*ast.CallExpr)
	if !ok {
		return false
	}
	if s := c.settingName(at); s != "" && mapping.ReadsSetting(function(c.Info, at)) {
		c.blockDefault(e, s)
		return true
	}
	return false
}

// tagDefault blocks the unit for a host in a struct tag, by the name of the setting
// that the tag is of.
func (c *converter) tagDefault(lit *ast.BasicLit) {
	field, _ := c.parent[lit].(*ast.Field)
	raw, err := strconv.Unquote(lit.Value)
	if err != nil || field == nil {
		return
	}
	name := ""
	for _, key := range append(mapping.SettingTags(), "long", "arg", "name") {
		if v, _, _ := strings.Cut(reflect.StructTag(raw).Get(key), ","); v != "" && v != "-" {
			name = v
			break
		}
	}
	if name == "" && len(field.Names) > 0 {
		name = field.Names[0].Name
	}
	c.blockDefault(lit, name)
}
