package correlate

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"
)

// key names a variable or field for all packages; "" for what is none.
func (p *pkg) key(e ast.Expr) string {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return p.varKey(p.Info.ObjectOf(e))
	case *ast.SelectorExpr:
		if sel := p.Info.Selections[e]; sel != nil && sel.Kind() == types.FieldVal {
			return fieldKey(sel.Recv(), e.Sel.Name)
		}
		return p.varKey(p.Info.ObjectOf(e.Sel))
	}
	return ""
}

func (p *pkg) varKey(obj types.Object) string {
	v, ok := obj.(*types.Var)
	if !ok || v.IsField() || v.Pkg() == nil {
		return ""
	}
	if v.Parent() == v.Pkg().Scope() {
		return v.Pkg().Path() + "." + v.Name()
	}
	if key, ok := p.params[v]; ok {
		return key
	}
	return fmt.Sprintf("%s:%d", p.Path, v.Pos())
}

func paramKey(fn *types.Func, i int) string  { return fmt.Sprintf("%s(%d", fn.FullName(), i) }
func resultKey(fn *types.Func, i int) string { return fmt.Sprintf("%s)%d", fn.FullName(), i) }

// fieldKey names a field by the type that it is selected from.
func fieldKey(t types.Type, field string) string {
	name := typeName(t)
	if name == "" {
		return ""
	}
	return name + "." + field
}

// typeName is the name of a type with its package's path; "" for types without.
func typeName(t types.Type) string {
	if t == nil {
		return ""
	}
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return ""
	}
	return n.Obj().Pkg().Path() + "." + n.Obj().Name()
}

// stores returns the places that a node stores the ID of a send in.
func (p *pkg) stores(n ast.Node) (list []place) {
	switch n := n.(type) {
	case *ast.AssignStmt:
		for _, lhs := range n.Lhs {
			if ix, ok := ast.Unparen(lhs).(*ast.IndexExpr); ok && p.origin(ix.Index)&ofSend != 0 {
				list = append(list, p.mapAt(ix.X)...)
			}
			if len(n.Lhs) == len(n.Rhs) && p.origin(n.Rhs[0])&ofSend != 0 {
				list = append(list, p.fieldAt(lhs)...)
			}
		}
	case *ast.CompositeLit:
		for _, elt := range n.Elts {
			kv, ok := elt.(*ast.KeyValueExpr)
			if !ok || p.origin(kv.Value)&ofSend == 0 {
				continue
			}
			if id, ok := kv.Key.(*ast.Ident); ok {
				list = append(list, named("field", fieldKey(p.Info.TypeOf(n), id.Name))...)
			}
		}
	case *ast.CallExpr:
		return p.columns(n, ofSend, true)
	}
	return list
}

// lookups returns the places that a node looks the ID of an event up in.
func (p *pkg) lookups(n ast.Node) (list []place) {
	switch n := n.(type) {
	case *ast.IndexExpr:
		if p.origin(n.Index)&ofEvent != 0 {
			return p.mapAt(n.X)
		}
	case *ast.BinaryExpr:
		if n.Op == token.EQL || n.Op == token.NEQ {
			if p.origin(n.X)&ofEvent != 0 {
				list = append(list, p.fieldAt(n.Y)...)
			}
			if p.origin(n.Y)&ofEvent != 0 {
				list = append(list, p.fieldAt(n.X)...)
			}
		}
	case *ast.CallExpr:
		if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "delete" && len(n.Args) == 2 && p.origin(n.Args[1])&ofEvent != 0 {
			return p.mapAt(n.Args[0])
		}
		return p.columns(n, ofEvent, false)
	}
	return list
}

// mapAt returns the place of a map that a field or a package holds.
func (p *pkg) mapAt(e ast.Expr) []place {
	t := p.Info.TypeOf(e)
	if t == nil {
		return nil
	}
	if _, ok := t.Underlying().(*types.Map); !ok {
		return nil
	}
	return named("map", p.key(e))
}

// named returns the place of that key, which is none for variables of a function.
func named(kind, key string) []place {
	if key == "" || strings.ContainsAny(key, ":(") {
		return nil
	}
	return []place{{kind: kind, name: key, show: key[strings.LastIndexByte(key, '/')+1:]}}
}

// fieldAt returns the place of a field of the program's own structs.
func (p *pkg) fieldAt(e ast.Expr) []place {
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	if s := p.Info.Selections[sel]; s == nil || s.Kind() != types.FieldVal {
		return nil
	}
	return named("field", p.key(sel))
}

// columns returns the columns that a call with a constant SQL text writes the ID
// to, or compares it with.
func (p *pkg) columns(c *ast.CallExpr, o origin, writes bool) (list []place) {
	for i, arg := range c.Args {
		v := p.Info.Types[arg].Value
		if v == nil || v.Kind() != constant.String {
			continue
		}
		params := sqlParams(constant.StringVal(v))
		for j, value := range c.Args[i+1:] {
			if p.origin(value)&o == 0 {
				continue
			}
			for _, at := range params {
				if at.arg == j && at.writes == writes {
					list = append(list, place{kind: "column", name: at.column, show: at.column, tab: at.table})
				}
			}
		}
		return list
	}
	return nil
}
