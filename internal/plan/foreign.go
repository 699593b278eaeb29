package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// otherService reports whether call is one of the AWS SDK that stays.
func (a *analysis) otherService(p *usage.Package, call *ast.CallExpr) bool {
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	if op, _, ok := a.operationOf(fn, call); ok {
		return !a.becomesSend(call, op)
	}
	return usage.SDKOf(fn) == nil && inAWS(fn.Pkg().Path()) || a.behindInterface(fn)
}

func inAWS(path string) bool { return strings.HasPrefix(path, "github.com/aws/") }

// sendless reports whether no error that a function of the user's own gives can be
// that of a send. It goes by all code that the function may reach.
func (a *analysis) sendless(fn *types.Func) bool {
	for v := range fn.Signature().Params().Variables() {
		if carriesError(v.Type()) {
			return false
		}
	}
	return a.sendlessWith(fn)
}

// sendlessWith is sendless for calls that hand a function no error of a send.
func (a *analysis) sendlessWith(fn *types.Func) bool {
	fn = fn.Origin()
	decl := a.bodyOf(fn)
	if done, ok := a.sendlesses[fn.Pos()]; ok {
		return done
	}
	a.sendlesses[fn.Pos()] = false // until it is shown: a function that calls itself is not
	ok := decl != nil && decl.Body != nil && !isInterface(fn)
	for v := range fn.Signature().Params().Variables() {
		ok = ok && (isErrorType(v.Type()) || !carriesError(v.Type()))
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
		switch {
		case p.Info.Types[e.Fun].IsType():
			return true
		case p.Info.Types[e.Fun].IsBuiltin():
			return identOf(ast.Unparen(e.Fun)).Name != "recover"
		}
		return a.callGivesNoSend(p, e)
	case *ast.CompositeLit:
		t := p.Info.TypeOf(e)
		return !holdsErrors(t) && !holdsErrors(types.NewPointer(t)) || a.sealed(t)
	case *ast.Ident:
		v, ok := p.Info.Uses[e].(*types.Var)
		if kv, isKey := a.parent[e].(*ast.KeyValueExpr); !ok || !holdsErrors(v.Type()) || isKey && kv.Key == ast.Expr(e) && v.IsField() {
			return true // a key is no read
		}
		f := &errorFlow{analysis: a, seen: map[token.Pos]bool{}}
		return !v.IsField() && (!isGlobal(v) || f.steady(v))
	}
	return true
}

func (a *analysis) callGivesNoSend(p *usage.Package, call *ast.CallExpr) bool {
	fn := callee(p.Info, call)
	switch {
	case fn == nil:
		_, literal := ast.Unparen(call.Fun).(*ast.FuncLit)
		return literal || !givesError(p.Info.TypeOf(call.Fun)) || a.closure(p, call.Fun) != nil
	case usage.SDKOf(fn) != nil:
		op, _, isOp := a.operationOf(fn, call)
		return !isOp || !a.becomesSend(call, op)
	case a.behindInterface(fn):
		return true
	case a.atHand(fn):
		return !givesError(fn.Type()) || a.sendlessWith(fn)
	case storesErrors[typeNameOf(fn)]:
		return false
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
	return inAWS(path) || path != "context" && a.isStandard(path)
}
