package plan

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// Mocks of testify name the methods that they expect, and the types of what these take,
// in strings (mapping.md 4.2, S13). The strings change with the method of the mock that
// they are about; where one cannot be followed, the unit of the mock is blocked.
//
//	// Have: m.On("SendEmail", mock.Anything, mock.AnythingOfType("*sesv2.SendEmailInput")).Return(&sesv2.SendEmailOutput{…}, nil)
//	//   =>  m.On("SendMessage", mock.Anything, mock.AnythingOfType("*paubox.SendMessageRequest")).Return(&paubox.SendMessageResponse{…}, nil)

// Cut drops the arguments of a call from the one at From on.
type Cut struct {
	Call *ast.CallExpr
	From int
}

// Node returns the call.
func (c Cut) Node() ast.Node { return c.Call }

// sendMock is SendEmail of a mock.
type sendMock struct {
	fn    *types.Func
	takes int // how many arguments it hands to Called; -1 where that is not followed
	keeps int // how many of them the new method has
}

// mocks finds the methods SendEmail of types that embed testify's Mock.
func (a *analysis) mocks() {
	for _, p := range a.pkgs {
		for _, obj := range p.Info.Defs {
			fn, ok := obj.(*types.Func)
			if _, sends := sendMethod(fn); !ok || !sends || isInterface(fn) {
				continue
			}
			if !mocked(fn.Signature().Recv().Type()) {
				a.otherMock(p, fn)
				continue
			}
			m := &sendMock{fn: fn, takes: -1}
			a.sendMocks = append(a.sendMocks, m)
			if decl := a.funcs[fn.Pos()]; decl != nil && decl.Body != nil {
				a.mockBody(p, m, decl)
			}
		}
	}
}

// otherMock blocks a method that is a mock of testify by a field, or by a struct in
// between: the strings that name it are not found.
//
//	// Not: type base struct{ mock.Mock }; type fake struct{ base }; type fake struct{ calls mock.Mock }
func (a *analysis) otherMock(p *usage.Package, fn *types.Func) {
	decl := a.funcs[fn.Pos()]
	if decl == nil || decl.Body == nil {
		return
	}
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && mockCall(p, call) != "" {
			a.blockf(decl.Name, "%s is a mock of testify whose type does not embed mock.Mock itself", fn.Name())
			return false
		}
		return true
	})
}

// mocked reports whether t is a type, or points to one, that embeds testify's Mock.
func mocked(t types.Type) bool {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	for i := 0; ok && i < st.NumFields(); i++ {
		if st.Field(i).Embedded() && isMockType(st.Field(i).Type(), "Mock") {
			return true
		}
	}
	return false
}

func isMockType(t types.Type, name string) bool {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == mapping.Testify && n.Obj().Name() == name
}

// mockBody looks at what a mock's SendEmail hands to Called. Options go.
//
//	// Have: args := m.Called(ctx, in, optFns)  =>  args := m.Called(ctx, in)
func (a *analysis) mockBody(p *usage.Package, m *sendMock, decl *ast.FuncDecl) {
	sig := m.fn.Signature()
	calls := 0
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || mockCall(p, call) != "Called" {
			return true
		}
		calls++
		m.takes, m.keeps = len(call.Args), len(call.Args)
		if call.Ellipsis.IsValid() || calls > 1 {
			m.takes = -1
			return true
		}
		last := len(call.Args) - 1
		if last >= 0 && sig.Variadic() && a.object(p, call.Args[last]) == types.Object(sig.Params().At(sig.Params().Len()-1)) {
			m.keeps = last
			a.passedOn[identOf(ast.Unparen(call.Args[last]))] = true
			a.groups.join(a.container(call).Pos(), m.fn.Pos())
			a.changes = append(a.changes, Cut{call, last})
		}
		return true
	})
}

// mockCall returns the name of the method of testify's Mock or Call that is called.
func mockCall(p *usage.Package, call *ast.CallExpr) string {
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != mapping.Testify || fn.Signature().Recv() == nil {
		return ""
	}
	if recv := fn.Signature().Recv().Type(); !isMockType(recv, "Mock") && !isMockType(recv, "Call") {
		return ""
	}
	return fn.Name()
}

// mockStrings plans the strings that name SendEmail and its types.
func (a *analysis) mockStrings(p *usage.Package) {
	if len(a.sendMocks) == 0 {
		return
	}
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if name := mockCall(p, n); name != "" {
					a.mockExpectation(p, n, name)
				} else if fn := callee(p.Info, n); fullName(fn) == mapping.Testify+".AnythingOfType" && len(n.Args) == 1 {
					a.mockTypeName(p, n)
				}
			case *ast.SelectorExpr:
				if v, ok := p.Info.Uses[n.Sel].(*types.Var); ok && v.IsField() && v.Name() == "Method" && isMockType(p.Info.TypeOf(n.X), "Call") {
					a.mockMethodRead(p, n)
				}
			}
			return true
		})
		a.mockNames(p, f)
	}
}

// mockExpectation plans one call that names a method.
func (a *analysis) mockExpectation(p *usage.Package, call *ast.CallExpr, name string) {
	at, arguments, ok := mapping.MockMethod(name)
	if !ok || len(call.Args) <= at {
		return
	}
	m, known := a.mockOf(p, call)
	text, constant := literal(p, call.Args[at])
	switch {
	case known && m == nil: // it mocks something else
	case constant && text != "SendEmail" && text != "SendEmailWithContext":
	case constant && known && text != m.fn.Name():
	case !known || !constant:
		a.blockMock(p, call, m, "the mock is told of a method by a value that sesfix does not follow")
	default:
		a.mockJoin(call, m)
		a.changes = append(a.changes, Set{Expr: call.Args[at], Value: Value{Form: Text, Text: "SendMessage"}})
		if arguments {
			a.mockArguments(p, call, m, at+1)
		}
	}
}

// mockArguments drops what an expectation has for the options.
func (a *analysis) mockArguments(p *usage.Package, call *ast.CallExpr, m *sendMock, first int) {
	given := len(call.Args) - first
	switch {
	case m.takes < 0:
		a.blockMock(p, call, m, "what the mock's SendEmail hands to Called is not followed")
	case call.Ellipsis.IsValid() || given != m.takes:
		a.blockMock(p, call, m, "the mock is told of arguments that sesfix does not follow")
	case m.keeps < m.takes:
		for _, arg := range call.Args[first+m.keeps:] {
			a.claim(p, arg)
			a.dropped = append(a.dropped, arg)
		}
		a.changes = append(a.changes, Cut{call, first + m.keeps})
	}
}

// mockOf returns SendEmail of the mock that an expectation is about: nil where the mock
// has none, and known false where it is not seen which mock that is.
func (a *analysis) mockOf(p *usage.Package, call *ast.CallExpr) (m *sendMock, known bool) {
	for {
		sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if !ok {
			return nil, false
		}
		x := ast.Unparen(sel.X)
		if inner, ok := x.(*ast.SelectorExpr); ok && isMockType(p.Info.TypeOf(inner), "Mock") {
			x = ast.Unparen(inner.X) // m.Mock.On(…)
		}
		if isMockType(p.Info.TypeOf(x), "Call") {
			if call, ok = x.(*ast.CallExpr); ok {
				continue // m.On(…).Return(…).On(…)
			}
			return nil, false
		}
		if isMockType(p.Info.TypeOf(x), "Mock") || !mocked(p.Info.TypeOf(x)) {
			return nil, false
		}
		return a.sendMockOf(p.Info.TypeOf(x)), true
	}
}

// sendMockOf returns SendEmail of a type, nil where it has none.
func (a *analysis) sendMockOf(t types.Type) *sendMock {
	for _, m := range a.sendMocks {
		if sameReceiver(m.fn, t) {
			return m
		}
	}
	return nil
}

// mockOfCall is as mockOf for a call that was made: m.Calls[0].
func (a *analysis) mockOfCall(p *usage.Package, call ast.Expr) (m *sendMock, known bool) {
	ix, ok := ast.Unparen(call).(*ast.IndexExpr)
	if !ok {
		return nil, false
	}
	calls, ok := ast.Unparen(ix.X).(*ast.SelectorExpr)
	if !ok || !mocked(p.Info.TypeOf(calls.X)) {
		return nil, false
	}
	return a.sendMockOf(p.Info.TypeOf(calls.X)), true
}

// sameReceiver reports whether fn is a method of t, or of what it points to.
func sameReceiver(fn *types.Func, t types.Type) bool {
	name := func(t types.Type) string {
		if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
			t = ptr.Elem()
		}
		return types.TypeString(types.Unalias(t), nil)
	}
	return name(fn.Signature().Recv().Type()) == name(t)
}

// mockTypeName plans the name of a type.
func (a *analysis) mockTypeName(p *usage.Package, call *ast.CallExpr) {
	text, constant := literal(p, call.Args[0])
	to, ok := mapping.MockTypeName(text)
	switch {
	case !constant:
		a.blockMock(p, call, nil, "a mock is told of a type by a value that sesfix does not follow")
	case ok && a.mockJoin(call, nil):
		a.changes = append(a.changes, Set{Expr: call.Args[0], Value: Value{Form: Text, Text: to}})
	}
}

// mockMethodRead plans the comparison of a method that was called with SendEmail.
func (a *analysis) mockMethodRead(p *usage.Package, sel *ast.SelectorExpr) {
	cmp, ok := a.parent[sel].(*ast.BinaryExpr)
	m, known := a.mockOfCall(p, sel.X)
	if known && m == nil {
		return
	}
	if !ok || !known {
		a.blockMock(p, sel, nil, "the name of a method that a mock was called by is read")
		return
	}
	for _, x := range []ast.Expr{cmp.X, cmp.Y} {
		text, constant := literal(p, x)
		switch {
		case x == ast.Expr(sel):
		case !constant:
			a.blockMock(p, sel, nil, "the name of a method that a mock was called by is read")
		case (text == "SendEmail" || text == "SendEmailWithContext") && a.mockJoin(sel, m):
			a.changes = append(a.changes, Set{Expr: x, Value: Value{Form: Text, Text: "SendMessage"}})
		}
	}
}

// mockJoin puts n into the unit of the mock m, or of all mocks that it may be about. It
// reports whether there is one.
func (a *analysis) mockJoin(n ast.Node, m *sendMock) (found bool) {
	for _, other := range a.sendMocks {
		if m == other || m == nil && meets(a.packageOf(n).Types, other.fn.Pkg()) {
			a.groups.join(a.container(n).Pos(), other.fn.Pos())
			found = true
		}
	}
	return found
}

func (a *analysis) blockMock(p *usage.Package, n ast.Node, m *sendMock, why string) {
	near := slices.ContainsFunc(a.sendMocks, func(m *sendMock) bool { return meets(p.Types, m.fn.Pkg()) })
	if m == nil && !near {
		return
	}
	a.mockJoin(n, m)
	a.blockf(n, "%s", why)
}
