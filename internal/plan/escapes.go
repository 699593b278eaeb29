package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// A value that goes into an interface keeps its type there, where the type check of
// the new code does not see it: what takes it out again by an assertion, or by
// reflection as containers of dependencies do, would find another type. Variables
// are followed by flow; here are the values that have no name.

// escapes blocks clients, answers and functions that go into an interface where they
// are made.
//
//	// Not: Def{Build: func() *ses.SES {…}}; pool.Put(ses.New(sess)); return client.SendEmail(ctx, in) // (any, error)
func (a *analysis) escapes(p *usage.Package) {
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch e := n.(type) {
			case *ast.CallExpr:
				a.escape(p, e)
			case *ast.FuncLit:
				a.escape(p, e)
			case *ast.UnaryExpr:
				a.escape(p, e)
			}
			return true
		})
	}
}

// escape blocks e where it, or one of the results that it has, goes into an interface.
func (a *analysis) escape(p *usage.Package, e ast.Expr) {
	t := p.Info.TypeOf(e)
	if t == nil || !usage.Mentions(t) || p.Info.Types[e].IsType() {
		return
	}
	place := a.unparen(e)
	values := []types.Type{t}
	if tuple, ok := t.(*types.Tuple); ok {
		values = nil
		for v := range tuple.Variables() {
			values = append(values, v.Type())
		}
	}
	if a.swallowed(p, place) {
		a.blockf(e, "%s goes to a place that cannot change with it", describe(e))
		return
	}
	for i, target := range a.targets(p, place, len(values)) {
		if i < len(values) && hidesType(values[i], target) && !a.shown(p, place) && !a.askedNil(p, place) && !a.compared(p, place) && !a.handedToMock(p, place) {
			a.blockf(e, "%s goes to a place that cannot change with it", describe(e))
		}
	}
}

// swallowed reports whether e is the argument of a generic function of another module
// that takes its type from it and gives nothing back of that: what asks for the value
// names the type again.
//
//	// Not: do.ProvideValue(injector, ses.New(sess)); …; do.MustInvoke[*ses.SES](injector)
func (a *analysis) swallowed(p *usage.Package, e ast.Expr) bool {
	call, ok := a.parent[ast.Node(e)].(*ast.CallExpr)
	if !ok || call.Fun == e {
		return false
	}
	fn := callee(p.Info, call)
	if fn == nil {
		return false
	}
	sig := fn.Origin().Signature()
	if sig.TypeParams().Len() == 0 || givesTypeParam(sig) {
		return false
	}
	for i, arg := range call.Args {
		if arg == e {
			_, plain := parameter(sig, i, call.Ellipsis.IsValid()).(*types.TypeParam)
			_, isFunc := e.(*ast.FuncLit)
			return plain || isFunc
		}
	}
	return false
}

// givesTypeParam reports whether a result of a generic function has to do with one of
// its type parameters.
func givesTypeParam(sig *types.Signature) bool {
	for v := range sig.Results().Variables() {
		if hasTypeParam(v.Type()) {
			return true
		}
	}
	return false
}

// hasTypeParam reports whether t is made of a type parameter.
func hasTypeParam(t types.Type) bool {
	switch t := t.(type) {
	case *types.TypeParam:
		return true
	case *types.Pointer:
		return hasTypeParam(t.Elem())
	case *types.Slice:
		return hasTypeParam(t.Elem())
	case *types.Map:
		return hasTypeParam(t.Key()) || hasTypeParam(t.Elem())
	case *types.Named:
		for arg := range t.TypeArgs().Types() {
			if hasTypeParam(arg) {
				return true
			}
		}
	}
	return false
}

// hidesType reports whether a value whose type may change goes into an interface that
// says nothing of that type.
func hidesType(value, target types.Type) bool {
	if target == nil || !usage.Mentions(value) || isErrorValue(value) || usage.Mentions(target) {
		return false
	}
	if _, generic := target.(*types.TypeParam); generic {
		return false
	}
	return types.IsInterface(target) && !types.IsInterface(value)
}

// describe names what a reason is about, without its text.
func describe(e ast.Expr) string {
	switch e.(type) {
	case *ast.FuncLit:
		return "a function with SES types"
	case *ast.CallExpr:
		return "the result of a call"
	}
	return "a value of an SES type"
}

// nameFor is the text of e, or what it is where that holds a text of the code.
func nameFor(p *usage.Package, e ast.Expr) string {
	quotes := false
	ast.Inspect(e, func(n ast.Node) bool {
		if x, ok := n.(ast.Expr); ok {
			_, known := literal(p, x)
			quotes = quotes || known
		}
		return !quotes
	})
	if quotes {
		return describe(e)
	}
	return types.ExprString(e)
}
