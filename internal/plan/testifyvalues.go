package plan

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// handedToMock reports whether e goes to testify as it may: the input to Called of the
// mock's SendEmail, an output to Return, a function that takes the input to MatchedBy.
func (a *analysis) handedToMock(p *usage.Package, e ast.Expr) bool {
	call, ok := a.parent[e].(*ast.CallExpr)
	if !ok || len(a.sendMocks) == 0 || !slices.Contains(call.Args, e) {
		return false
	}
	_, name := usage.Named(p.Info.TypeOf(e))
	_, isFunc := under(p, e).(*types.Signature)
	ok = false
	switch mockCall(p, call) {
	case "Called":
		decl, isDecl := a.enclosingFunc(call).(*ast.FuncDecl)
		for _, m := range a.sendMocks {
			ok = ok || isDecl && m.fn.Pos() == decl.Name.Pos() && name == "SendEmailInput"
		}
	case "Return":
		ok = name == "SendEmailOutput"
	case "":
		ok = isFunc && fullName(callee(p.Info, call)) == mapping.Testify+".MatchedBy"
	}
	return ok && a.mockJoin(call, nil)
}

// fromMock reports whether an assertion asks for the type of what a mock was called
// with, or is to return: of the values that changed with it.
//
//	// Have: args.Get(0).(*sesv2.SendEmailOutput), m.Calls[0].Arguments[1].(*sesv2.SendEmailInput)
func (a *analysis) fromMock(p *usage.Package, as *ast.TypeAssertExpr) bool {
	x := ast.Unparen(as.X)
	if id, ok := x.(*ast.Ident); ok {
		def, ok := a.parent[a.defs[p.Info.Uses[id]]].(*ast.AssignStmt)
		if v, isVar := p.Info.Uses[id].(*types.Var); !ok || !isVar || len(def.Lhs) != 1 || len(def.Rhs) != 1 || a.reassigned(p, v) {
			return false
		}
		x = ast.Unparen(def.Rhs[0])
	}
	ok := false
	switch y := x.(type) {
	case *ast.CallExpr:
		sel, isSel := ast.Unparen(y.Fun).(*ast.SelectorExpr)
		ok = isSel && sel.Sel.Name == "Get" && isMockType(p.Info.TypeOf(sel.X), "Arguments")
	case *ast.IndexExpr:
		ok = isMockType(p.Info.TypeOf(y.X), "Arguments")
	}
	return ok && a.mockJoin(as, nil)
}
