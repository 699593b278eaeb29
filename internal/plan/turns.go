package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// stateful reports whether an expression holds a call whose result depends on the
// calls before it: one that changes something, or that takes the next of something.
func (a *analysis) stateful(p *usage.Package, e ast.Node) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.UnaryExpr:
			found = found || n.Op == token.ARROW
		case *ast.CallExpr:
			if p.Info.Types[n.Fun].IsType() || p.Info.Types[n.Fun].IsBuiltin() {
				return true
			}
			found = found || a.takesTurns(callee(p.Info, n))
		}
		return !found
	})
	return found
}

// takesTurns reports whether the result of a function may depend on the calls before
// it. Of a function of the packages at hand that is read, and of one that it calls.
func (a *analysis) takesTurns(fn *types.Func) bool {
	if fn == nil {
		return true
	}
	fn = fn.Origin()
	decl := a.funcs[fn.Pos()]
	if fn.Pkg() == nil || !a.local(fn) {
		return takesNext(fn)
	}
	if done, ok := a.turns[fn.Pos()]; ok {
		return done
	}
	a.turns[fn.Pos()] = true // until it is shown: a function that calls itself does
	takes := !a.calm(fn) || decl == nil
	if !takes {
		p := a.packageOf(decl)
		ast.Inspect(decl.Body, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if ok && !p.Info.Types[call.Fun].IsType() && !p.Info.Types[call.Fun].IsBuiltin() && !a.onOwn(p, decl, call) {
				takes = takes || a.takesTurns(callee(p.Info, call))
			}
			return !takes
		})
	}
	a.turns[fn.Pos()] = takes
	return takes
}

// onOwn reports whether call is of a method of a value that the function made: a
// buffer, a builder.
func (a *analysis) onOwn(p *usage.Package, decl *ast.FuncDecl, call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	v := asVar(p.Info.Uses[identOf(sel.X)])
	if v == nil || v.IsField() || v.Pos() < decl.Body.Pos() || decl.Body.End() <= v.Pos() {
		return false
	}
	_, isStruct := v.Type().Underlying().(*types.Struct)
	fn := callee(p.Info, call)
	return isStruct && fn != nil && !a.local(fn) && !isInterface(fn)
}

// takesNext reports whether a function of another module may give another result with
// each call: a method, unless its name or type says that it only looks, or a function
// with the name of one that takes the next of something.
func takesNext(fn *types.Func) bool {
	begins := func(names ...string) bool {
		return slices.ContainsFunc(names, func(s string) bool { return strings.HasPrefix(fn.Name(), s) })
	}
	if fn.Signature().Recv() != nil {
		return !steadyTypes[typeNameOf(fn)] && !begins("String", "Format", "Error", "Name", "Get", "FormValue", "Query")
	}
	return begins("Next", "Read", "Scan", "Pop", "Recv", "Int", "Uint")
}

// steadyTypes are types of the standard library whose methods give the same for the
// same, whatever was called before.
var steadyTypes = map[string]bool{
	"time.Time": true, "time.Duration": true, "mime.WordEncoder": true, "strings.Replacer": true, "regexp.Regexp": true,
	"net/mail.Address": true, "net/url.URL": true, "html/template.Template": true, "text/template.Template": true,
}
