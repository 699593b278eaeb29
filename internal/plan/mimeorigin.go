package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// unknownMIME says why the MIME that data is, or gives, cannot be taken apart for sure,
// "" where it can: a library writes it whose calls are all known, or the function puts it
// together from texts.
func (a *analysis) unknownMIME(p *usage.Package, data ast.Expr) string {
	a.mime.to, a.mime.toText = nil, ""
	return a.mimeOf(p, data, 0)
}

const unknownMIMEText = "sesfix does not see how it is made"

// mimeOf looks at an expression that gives MIME. Depth counts the functions followed.
func (a *analysis) mimeOf(p *usage.Package, e ast.Expr, depth int) string {
	e = ast.Unparen(e)
	if call, ok := e.(*ast.CallExpr); ok {
		if p.Info.Types[call.Fun].IsType() && len(call.Args) == 1 {
			return a.mimeOf(p, call.Args[0], depth) // []byte(text)
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && len(call.Args) == 0 {
			v := a.localVar(p, sel.X)
			switch {
			case v != nil && isBuffer(v.Type()) && (sel.Sel.Name == "Bytes" || sel.Sel.Name == "String"):
				return a.bufferMIME(p, v)
			case v != nil:
				if b, ok := builderOf(v.Type()); ok && b.Text == sel.Sel.Name && !b.ToArg {
					return a.builtMIME(p, v, b)
				}
			}
		}
		if fn := callee(p.Info, call); fn != nil && a.local(fn) && depth < 2 {
			return a.functionMIME(fn, depth)
		}
	}
	if v := a.localVar(p, e); v != nil {
		if why, ok := a.definedMIME(p, v, depth); ok {
			return why
		}
	}
	return a.writtenMIME(p, e)
}

// localVar returns the local variable that e names, which is no parameter.
func (a *analysis) localVar(p *usage.Package, e ast.Expr) *types.Var {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	v, _ := p.Info.ObjectOf(id).(*types.Var)
	if v == nil || v.IsField() || isGlobal(v) || a.isParameter(v) {
		return nil
	}
	return v
}

// definedMIME follows a variable that gets its value once, from a call.
//
//	// Have: raw, err := mail.Bytes()
//	// Have: raw := buf.Bytes()
func (a *analysis) definedMIME(p *usage.Package, v *types.Var, depth int) (why string, ok bool) {
	as, ok := a.parent[a.defs[v]].(*ast.AssignStmt)
	if !ok || len(as.Rhs) != 1 || as.Lhs[0] != ast.Expr(a.defs[v]) || a.assigned(p, v) {
		return "", false
	}
	if _, isCall := ast.Unparen(as.Rhs[0]).(*ast.CallExpr); !isCall {
		return "", false
	}
	if fn := callee(p.Info, ast.Unparen(as.Rhs[0]).(*ast.CallExpr)); fn != nil && fn.Pkg() != nil && (fn.Pkg().Path() == "fmt" || fn.Pkg().Path() == "strings") {
		return "", false // a text
	}
	return a.mimeOf(p, as.Rhs[0], depth), true
}

// assigned reports whether v gets a value anywhere but where it is declared.
func (a *analysis) assigned(p *usage.Package, v *types.Var) bool {
	return slices.ContainsFunc(a.uses[p][v], func(id *ast.Ident) bool {
		switch up := a.parent[id].(type) {
		case *ast.AssignStmt:
			return slices.Contains(up.Lhs, ast.Expr(id))
		case *ast.UnaryExpr:
			return up.Op == token.AND
		}
		return false
	})
}

// functionMIME looks at what a function of the program returns.
func (a *analysis) functionMIME(fn *types.Func, depth int) string {
	decl := a.funcs[fn.Pos()]
	if decl == nil || decl.Body == nil {
		return unknownMIMEText
	}
	q, why, returns := a.packageOf(decl), "", 0
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		if _, isLit := n.(*ast.FuncLit); isLit {
			return false
		}
		ret, ok := n.(*ast.ReturnStmt)
		if !ok || why != "" {
			return true
		}
		switch {
		case len(ret.Results) == 0 || len(ret.Results) != fn.Signature().Results().Len():
			why = unknownMIMEText
		case isNil(q, ret.Results[0]) || isEmptyText(q, ret.Results[0]):
		default:
			returns++
			why = a.mimeOf(q, ret.Results[0], depth+1)
		}
		return true
	})
	if returns == 0 && why == "" {
		return unknownMIMEText
	}
	return why
}

func isEmptyText(p *usage.Package, e ast.Expr) bool {
	s, known := literal(p, e)
	return known && s == ""
}

// isBuffer reports whether t is a bytes.Buffer or a strings.Builder, or a pointer to one.
func isBuffer(t types.Type) bool {
	name := typeNameOfType(t)
	return name == "bytes.Buffer" || name == "strings.Builder"
}

func typeNameOfType(t types.Type) string {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

// builderOf returns the library whose mail t is.
func builderOf(t types.Type) (mapping.Builder, bool) {
	path, name, _ := cutLast(typeNameOfType(t))
	b, ok := mapping.BuilderOf(path)
	return b, ok && b.Type == name
}

func cutLast(s string) (before, after string, ok bool) {
	i := strings.LastIndex(s, ".")
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+1:], true
}

// bufferMIME looks at what goes into a buffer.
func (a *analysis) bufferMIME(p *usage.Package, buf *types.Var) string {
	var mail *types.Var
	var lib mapping.Builder
	others := false
	for _, id := range a.uses[p][buf] {
		up := a.parent[id]
		if u, ok := up.(*ast.UnaryExpr); ok && u.Op == token.AND {
			up = a.parent[u]
		}
		if sel, isMethod := up.(*ast.SelectorExpr); isMethod && a.callOf(sel.Sel) != nil {
			continue
		}
		call, ok := up.(*ast.CallExpr)
		if !ok {
			others = true // another name for it
			continue
		}
		if sel, isSel := call.Fun.(*ast.SelectorExpr); isSel && len(call.Args) == 1 {
			v := a.localVar(p, sel.X)
			if v != nil {
				if b, known := builderOf(v.Type()); known && b.ToArg && sel.Sel.Name == b.Text {
					others = others || mail != nil
					mail, lib = v, b
					continue
				}
			}
		}
		others = true
	}
	if mail == nil {
		return a.assembledMIME(p, buf)
	}
	if others || a.writtenBuffer(p, buf) {
		return "more is written to it than a library makes"
	}
	return a.builtMIME(p, mail, lib)
}

// writtenBuffer reports whether a buffer is written to by its own methods.
func (a *analysis) writtenBuffer(p *usage.Package, buf *types.Var) bool {
	return slices.ContainsFunc(a.uses[p][buf], func(id *ast.Ident) bool {
		sel, ok := a.parent[id].(*ast.SelectorExpr)
		return ok && strings.HasPrefix(sel.Sel.Name, "Write") || ok && sel.Sel.Name == "ReadFrom"
	})
}
