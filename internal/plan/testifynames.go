package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// mockNames blocks the mocks that a string with the name of the method is near, where
// it is not one of the strings that change: told by a method value, say, or through
// an interface of the test's own.
//
//	// Not: on := m.On; on("SendEmail", mock.Anything)
func (a *analysis) mockNames(p *usage.Package, f *ast.File) {
	ast.Inspect(f, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return true
		}
		text, _ := literal(p, lit)
		if text != "SendEmail" && text != "SendEmailWithContext" || a.toldMock(p, lit) {
			return true
		}
		a.blockMock(p, lit, nil, "the name of a method of a mock stands where sesfix does not follow it")
		return true
	})
}

// constantTold reports whether all uses of a constant are told to mocks.
func (a *analysis) constantTold(p *usage.Package, spec *ast.ValueSpec) bool {
	c, ok := p.Info.Defs[spec.Names[0]].(*types.Const)
	if !ok || len(spec.Names) != 1 || c.Exported() {
		return false
	}
	return !slices.ContainsFunc(a.uses[p][c], func(id *ast.Ident) bool {
		call, ok := a.parent[id].(*ast.CallExpr)
		return !ok || mockCall(p, call) == ""
	})
}

// toldMock reports whether a string is told to a mock by a method of testify, which
// mockExpectation and mockMethodRead look at.
func (a *analysis) toldMock(p *usage.Package, lit *ast.BasicLit) bool {
	switch up := a.parent[lit].(type) {
	case *ast.CallExpr:
		return mockCall(p, up) != ""
	case *ast.ValueSpec:
		return a.constantTold(p, up)
	case *ast.BinaryExpr:
		for _, x := range []ast.Expr{up.X, up.Y} {
			if sel, ok := ast.Unparen(x).(*ast.SelectorExpr); ok && sel.Sel.Name == "Method" && isMockType(p.Info.TypeOf(sel.X), "Call") {
				return true
			}
		}
	}
	return false
}
