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

// Loggers of the user's own: functions and methods that do no more with what they are
// given than hand it to those that print.

// ownPrint reports whether a function of the packages at hand prints the argument arg of
// a call, and returns the format of that call, nil where it needs none.
//
//	// Have: func (l *logger) Errorf(format string, v ...any) { l.out.Printf(format, v...) }
func (a *analysis) ownPrint(fn *types.Func, call *ast.CallExpr, arg ast.Expr) (how mapping.Printed, format ast.Expr, ok bool) {
	i := slices.Index(call.Args, arg)
	params := fn.Signature().Params()
	if i < 0 || params.Len() == 0 || fn.Signature().TypeParams().Len() > 0 {
		return how, nil, false
	}
	i = min(i, params.Len()-1)
	decls := []*ast.FuncDecl{a.funcs[fn.Pos()]}
	if isInterface(fn) {
		decls = a.loggers(fn)
		if at := firstString(params); strings.HasSuffix(fn.Name(), "f") && at < i {
			format = call.Args[at]
		}
	}
	how.Whole = true
	for _, decl := range decls {
		one, at, ok := a.printsParameter(decl, i)
		if !ok || at >= 0 && format != nil && format != call.Args[at] {
			return how, nil, false
		}
		how.Whole = how.Whole && one.Whole
		if at >= 0 {
			format = call.Args[at]
		}
	}
	return how, format, len(decls) > 0
}

// printsParameter reports whether all that a function does with its parameter i is to
// print it, and which parameter is the format, -1 where it needs none.
func (a *analysis) printsParameter(decl *ast.FuncDecl, i int) (how mapping.Printed, format int, ok bool) {
	if decl == nil || decl.Body == nil {
		return how, -1, false
	}
	p := a.packageOf(decl)
	sig := signature(p, decl)
	v := sig.Params().At(i)
	if a.printing[v.Pos()] {
		return how, -1, false // it calls itself
	}
	a.printing[v.Pos()] = true
	defer delete(a.printing, v.Pos())
	how.Whole, format = true, -1
	for _, id := range a.uses[p][v] {
		one, by, ok := a.printsUse(p, id)
		if !ok {
			return how, -1, false
		}
		how.Whole = how.Whole && one.Whole
		for _, part := range parts(by) {
			if readable(p, part) {
				continue
			}
			at := parameterIndex(p, sig, part)
			if at < 0 || format >= 0 && format != at || a.reassigned(p, sig.Params().At(at)) {
				return how, -1, false
			}
			format = at
		}
	}
	return how, format, true
}

// printsUse reports whether one use of a parameter prints it, asks how long a list is,
// or asks whether it is nil, and returns the format.
func (a *analysis) printsUse(p *usage.Package, id *ast.Ident) (how mapping.Printed, format ast.Expr, ok bool) {
	how.Whole = true
	e := unparenthesized(a, id)
	for {
		call, isCall := a.parent[e].(*ast.CallExpr)
		if !isCall || !slices.Contains(call.Args, e) {
			break
		}
		switch {
		case isAppend(p, call): // log.Println(append([]any{"mail"}, v...)...)
			e = unparenthesized(a, call)
			continue
		case p.Info.Types[call.Fun].IsBuiltin():
			return how, nil, types.ExprString(call.Fun) == "len"
		}
		return a.printedBy(p, call, e)
	}
	if test, isTest := a.parent[e].(*ast.BinaryExpr); isTest && e == ast.Expr(id) {
		return how, nil, isNil(p, test.X) || isNil(p, test.Y)
	}
	return how, nil, false
}

// firstString returns which parameter is the first string, how many there are if none is.
func firstString(params *types.Tuple) int {
	for i := range params.Len() {
		if isString(params.At(i).Type()) {
			return i
		}
	}
	return params.Len()
}

// parts returns the parts of a format that are put together: "mail: " + format.
func parts(format ast.Expr) []ast.Expr {
	if format == nil {
		return nil
	}
	if sum, ok := ast.Unparen(format).(*ast.BinaryExpr); ok && sum.Op == token.ADD {
		return append(parts(sum.X), parts(sum.Y)...)
	}
	return []ast.Expr{format}
}

// parameterIndex returns which parameter of a function e is, -1 if it is none.
func parameterIndex(p *usage.Package, sig *types.Signature, e ast.Expr) int {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return -1
	}
	for i := range sig.Params().Len() {
		if types.Object(sig.Params().At(i)) == p.Info.Uses[id] {
			return i
		}
	}
	return -1
}

// loggers returns the methods that a call of a method of an interface of the user's own
// may reach, where it is one for a log: it gives nothing back, and has such a name. It
// returns none where there may be others than those at hand.
func (a *analysis) loggers(fn *types.Func) (decls []*ast.FuncDecl) {
	if !a.local(fn) || fn.Signature().Results().Len() > 0 || !logName(fn.Name()) {
		return nil
	}
	recv := fn.Signature().Recv().Type()
	iface, ok := recv.Underlying().(*types.Interface)
	if named, isNamed := recv.(*types.Named); !ok || a.opts.SinglePackage && (!isNamed || named.Obj().Exported()) {
		return nil
	}
	seen := map[token.Pos]bool{}
	for _, p := range a.pkgs {
		for _, obj := range p.Info.Defs {
			name, ok := obj.(*types.TypeName)
			if !ok || types.IsInterface(name.Type()) || !types.Implements(types.NewPointer(name.Type()), iface) {
				continue
			}
			method, _, _ := types.LookupFieldOrMethod(name.Type(), true, fn.Pkg(), fn.Name())
			if method == nil || seen[method.Pos()] || method.Pos() == fn.Pos() {
				continue // also: of a struct that embeds the interface
			}
			seen[method.Pos()] = true
			if _, known := mapping.Prints(method.Pkg().Path(), method.Name()); known {
				continue // of an embedded logger
			}
			decls = append(decls, a.funcs[method.Pos()])
		}
	}
	return decls
}

// logName reports whether a method has the name of one that writes to a log.
func logName(name string) bool {
	return slices.ContainsFunc([]string{"Log", "Trace", "Debug", "Info", "Print", "Warn", "Error", "Fatal", "Panic"}, func(begin string) bool {
		return strings.HasPrefix(strings.ToLower(name), strings.ToLower(begin))
	})
}
