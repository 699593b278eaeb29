package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// neverSends reports whether the error of call surely comes from no send: it is that
// of another operation or service, or of a function of the user's own that reaches
// none. Checks of such an error stay as they are.
func (a *analysis) neverSends(p *usage.Package, call *ast.CallExpr) bool {
	fn := callee(p.Info, call)
	for _, arg := range call.Args {
		if t := p.Info.TypeOf(arg); t == nil || isErrorType(t) {
			return false // it may give that error on
		}
	}
	return a.otherService(p, call) || fn != nil && a.local(fn) && a.sendless(fn)
}

// otherService reports whether call is one of the AWS SDK that stays.
func (a *analysis) otherService(p *usage.Package, call *ast.CallExpr) bool {
	fn := callee(p.Info, call)
	if op, _, ok := a.operationOf(fn, call); ok {
		return op.Rule != "send-email"
	}
	return fn != nil && fn.Pkg() != nil && usage.SDKOf(fn) == nil && inAWS(fn.Pkg().Path())
}

func inAWS(path string) bool { return strings.HasPrefix(path, "github.com/aws/") }

// sendless reports whether no error that a function of the user's own gives can be
// that of a send. It goes by all code that the function may reach.
func (a *analysis) sendless(fn *types.Func) bool {
	decl := a.funcs[fn.Pos()]
	if done, ok := a.sendlesses[fn.Pos()]; ok {
		return done
	}
	a.sendlesses[fn.Pos()] = false // until it is shown: a function that calls itself is not
	ok := decl != nil && decl.Body != nil && !isInterface(fn)
	for v := range fn.Signature().Params().Variables() {
		ok = ok && !carriesError(v.Type())
	}
	if recv := fn.Signature().Recv(); recv != nil {
		ok = ok && !holdsErrors(recv.Type())
	}
	if ok {
		p := a.packageOf(decl)
		ast.Inspect(decl.Body, func(n ast.Node) bool {
			if e, isExpr := n.(ast.Expr); isExpr {
				ok = ok && a.givesNoSend(p, e)
			}
			return ok
		})
	}
	a.sendlesses[fn.Pos()] = ok
	return ok
}

// carriesError reports whether a value of type t may be an error from elsewhere, or
// a function that gives one.
func carriesError(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Interface:
		return !isContext(t)
	case *types.Signature:
		return true
	case *types.Slice:
		return carriesError(u.Elem())
	case *types.Chan:
		return carriesError(u.Elem())
	case *types.Map:
		return carriesError(u.Elem())
	}
	return holdsErrors(t)
}

// givesNoSend reports whether evaluating e brings no error of a send: it is no call
// that may reach one, and no error that is kept elsewhere.
func (a *analysis) givesNoSend(p *usage.Package, e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.UnaryExpr:
		switch e.Op {
		case token.ARROW:
			return !carriesError(p.Info.TypeOf(e))
		case token.AND: // what it is handed to may put an error there
			return !isErrorType(p.Info.TypeOf(e.X))
		}
	case *ast.CallExpr:
		if p.Info.Types[e.Fun].IsType() || p.Info.Types[e.Fun].IsBuiltin() {
			return true
		}
		return a.callGivesNoSend(p, e)
	case *ast.Ident:
		v, ok := p.Info.Uses[e].(*types.Var)
		if !ok || !holdsErrors(v.Type()) {
			return true
		}
		global := v.Pkg() != nil && v.Parent() == v.Pkg().Scope()
		return !v.IsField() && (!global || !a.local(v) || !a.reassigned(p, v) && !v.Exported())
	}
	return true
}

func (a *analysis) callGivesNoSend(p *usage.Package, call *ast.CallExpr) bool {
	fn := callee(p.Info, call)
	switch {
	case fn == nil:
		_, literal := ast.Unparen(call.Fun).(*ast.FuncLit)
		return literal || !givesError(p.Info.TypeOf(call.Fun))
	case usage.SDKOf(fn) != nil:
		op, _, isOp := a.operationOf(fn, call)
		return !isOp || op.Rule != "send-email"
	case a.local(fn):
		return !givesError(fn.Type()) || a.sendless(fn)
	case !a.handsNoSend(p, call):
		return false
	case !givesError(fn.Type()):
		return true
	case isInterface(fn), fn.Pkg() == nil:
		return fn.Name() == "Error"
	}
	for v := range fn.Signature().Results().Variables() {
		_, isFunc := v.Type().Underlying().(*types.Signature)
		if isFunc || !isErrorType(v.Type()) && holdsErrors(v.Type()) {
			return false // what was stored comes back
		}
	}
	path := fn.Pkg().Path()
	return inAWS(path) || path != "context" && !strings.Contains(strings.SplitN(path, "/", 2)[0], ".")
}

func givesError(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return true
	}
	for v := range sig.Results().Variables() {
		if carriesError(v.Type()) {
			return true
		}
	}
	return false
}
