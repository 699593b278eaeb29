package plan

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// parameterOf returns the parameter of a function that an argument of a call goes to.
// It is nil for one of many (variadic), and for a function that is not called by name.
func parameterOf(p *usage.Package, call *ast.CallExpr, arg ast.Expr) *types.Var {
	fn := callee(p.Info, call)
	if fn == nil || isMethodExpr(p, call) {
		return nil
	}
	sig := fn.Signature()
	last := sig.Params().Len()
	if sig.Variadic() {
		last--
	}
	i := slices.IndexFunc(call.Args, func(e ast.Expr) bool { return ast.Unparen(e) == ast.Unparen(arg) })
	if i < 0 || i >= last {
		return nil
	}
	return sig.Params().At(i)
}

// isMethodExpr reports whether a call names a method by its type: T.m(t, x).
func isMethodExpr(p *usage.Package, call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	return ok && p.Info.Selections[sel] != nil && p.Info.Selections[sel].Kind() == types.MethodExpr
}

// closedCalls looks at what the calls of the function hand over.
func (a *analysis) closedCalls(h *holder, fn *types.Func) {
	for _, p := range a.pkgs {
		var uses []*ast.Ident
		for obj, ids := range a.uses[p] {
			if obj.Pos() == fn.Pos() {
				uses = append(uses, ids...)
			}
		}
		slices.SortFunc(uses, func(x, y *ast.Ident) int { return cmp.Compare(x.Pos(), y.Pos()) })
		for _, id := range uses {
			a.closedCall(p, h, id)
		}
	}
}

// closedCall looks at one use of the function.
func (a *analysis) closedCall(p *usage.Package, h *holder, id *ast.Ident) {
	call := a.callOf(id)
	switch {
	case call == nil || isMethodExpr(p, call):
		h.close(id, "it is used as a value")
		return
	case h.param.index >= len(call.Args) || parameterOf(p, call, call.Args[h.param.index]) == nil:
		h.close(id, "it is called with the results of another call")
		return
	}
	if f, ok := up[*ast.File](a, call); ok && ast.IsGenerated(f) {
		h.close(call, "it is called from a generated file%s", byGenerator(f))
	}
	arg := call.Args[h.param.index]
	e := ast.Unparen(arg)
	switch {
	case isNil(p, e) || nilClient(p, e):
		h.param.nils = append(h.param.nils, arg)
	case !a.givesHolder(p, h, e):
		h.close(arg, "it gets a client here that is made where sesfix does not follow")
	}
	if _, isCall := e.(*ast.CallExpr); !isCall && a.effect(p, e) != nil {
		h.close(arg, "the call here, which leads to the client, would be made twice")
	}
}

// nilClient reports whether e is a nil client: (*sesv2.Client)(nil).
func nilClient(p *usage.Package, e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	return ok && p.Info.Types[call.Fun].IsType() && len(call.Args) == 1 && isNil(p, call.Args[0])
}

// staysWithSES reports whether id calls a function that needs its clients for other
// operations alone, and gets those of split holders here: call and function do not
// have to change together.
//
//	// Have: &app{mailer: newMailer(client), quota: newQuota(client)}
func (a *analysis) staysWithSES(p *usage.Package, obj types.Object, id *ast.Ident) bool {
	fn, ok := obj.(*types.Func)
	call := a.callOf(id)
	if !ok || call == nil || usage.Mentions(fn.Signature().Results()) {
		return false
	}
	for v := range fn.Signature().Params().Variables() {
		if !usage.Mentions(v.Type()) {
			continue
		}
		h := a.holders[v.Pos()]
		i := slices.IndexFunc(call.Args, func(e ast.Expr) bool {
			to := parameterOf(p, call, e)
			return to != nil && to.Pos() == v.Pos()
		})
		if h == nil || h.needs(map[*holder]bool{}) != others || i < 0 || a.isSplit(a.object(p, call.Args[i])) == nil {
			return false
		}
	}
	return true
}
