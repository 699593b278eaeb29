package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// Tests ask whether the parts of an input are there before they look into them. The
// parts of a Paubox message always are: such a question goes, and one for a text asks
// for the string.

// nilAsked plans the question of a test whether e, a field of an input that stands for
// row, is nil.
//
//	// Have: in.Content == nil || in.Content.Simple.Subject == nil || *in.Content.Simple.Subject.Data != "Hello"
//	//   =>  in.Message.Headers.Subject != "Hello"
func (a *analysis) nilAsked(p *usage.Package, sdk *mapping.SDK, e ast.Expr, path Path, below string) bool {
	row, ok := mapping.SendField(sdk, below)
	if !ok || !a.inTest(p, e) || a.effect(p, e) != nil {
		return false
	}
	data, isText := mapping.SendField(sdk, below+".Data")
	if isText {
		row = data
		m := &message{base: "", part: false}
		path.To = m.below(row.To)
	}
	if call, isCall := a.parent[e].(*ast.CallExpr); isCall {
		return a.nilAssert(p, e, call, path, row, isText)
	}
	test, ok := a.nilTest(p, e)
	if !ok {
		return false
	}
	switch {
	case row.Do == mapping.Branch || a.askedBeside(p, e, test, row):
		if !a.dropTest(p, test) {
			return false
		}
	case row.Do == mapping.Pointer && isText:
		a.changes = append(a.changes, path)
	case row.Do == mapping.Scalar:
		path.Expr, path.Op = test, test.Op
		a.changes = append(a.changes, path)
	default:
		return false
	}
	a.claim(p, e)
	return true
}

// nilTest returns the comparison of e with nil that e stands in.
func (a *analysis) nilTest(p *usage.Package, e ast.Expr) (*ast.BinaryExpr, bool) {
	test, ok := a.parent[a.unparen(e)].(*ast.BinaryExpr)
	return test, ok && (test.Op == token.EQL || test.Op == token.NEQ) && (isNil(p, test.X) || isNil(p, test.Y))
}

// chainOf returns the operator that joins a test with others that go on only where the
// part is there, and the whole condition.
func (a *analysis) chainOf(test *ast.BinaryExpr) (op token.Token, whole ast.Expr) {
	op, whole = token.LOR, test
	if test.Op == token.NEQ {
		op = token.LAND
	}
	for {
		up, ok := a.parent[whole].(*ast.BinaryExpr)
		if !ok || up.Op != op {
			return op, whole
		}
		whole = up
	}
}

// operands lists the parts of a condition that op joins.
func operands(e ast.Expr, op token.Token) []ast.Expr {
	if b, ok := e.(*ast.BinaryExpr); ok && b.Op == op {
		return append(operands(b.X, op), operands(b.Y, op)...)
	}
	return []ast.Expr{e}
}

// askedBeside reports whether the same condition asks behind a test for a text for its
// Data, or whether that is empty, which is the same question for a string.
func (a *analysis) askedBeside(p *usage.Package, e ast.Expr, test *ast.BinaryExpr, row mapping.Field) bool {
	if row.Do != mapping.Scalar && row.Do != mapping.Pointer {
		return false
	}
	op, whole := a.chainOf(test)
	name := types.ExprString(e)
	for _, other := range operands(whole, op) {
		b, ok := ast.Unparen(other).(*ast.BinaryExpr)
		if !ok || b.Pos() <= test.Pos() || b.Op != test.Op {
			continue
		}
		if isNil(p, b.Y) && types.ExprString(b.X) == name+".Data" {
			return true
		}
		text, known := literal(p, b.Y)
		x := types.ExprString(b.X)
		if call, ok := b.X.(*ast.CallExpr); ok && derefFuncs[fullName(callee(p.Info, call))] {
			x = "*" + types.ExprString(call.Args[0])
		}
		if row.Do == mapping.Scalar && known && text == "" && (x == "*"+name || x == "*"+name+".Data") {
			return true
		}
	}
	return false
}

// goesAsPart reports whether a part of a condition of tests goes: it asks whether a part of an
// input is there.
func (a *analysis) goesAsPart(p *usage.Package, e ast.Expr, op token.Token) bool {
	test, ok := ast.Unparen(e).(*ast.BinaryExpr)
	if !ok || test.Op == op {
		return ok && test.Op == op && a.goesAsPart(p, test.X, op) && a.goesAsPart(p, test.Y, op)
	}
	x := test.X
	if isNil(p, x) {
		x = test.Y
	}
	if _, isTest := a.nilTest(p, x); !isTest {
		return false
	}
	if chain, _ := a.chainOf(test); chain != op {
		return false
	}
	root, below := a.pathOf(p, x)
	sdk, name := usage.Named(p.Info.TypeOf(root))
	if below == "" || name != "SendEmailInput" || a.effect(p, x) != nil {
		return false
	}
	row, ok := mapping.SendField(sdk, below)
	data, isText := mapping.SendField(sdk, below+".Data")
	if isText {
		row = data
	}
	return ok && (row.Do == mapping.Branch || a.askedBeside(p, x, test, row))
}

// dropTest takes a test out of its condition. Where nothing is left of that, the
// statement that it decides on goes.
func (a *analysis) dropTest(p *usage.Package, test *ast.BinaryExpr) bool {
	op, whole := a.chainOf(test)
	if a.goesAsPart(p, whole, op) {
		return a.dropCondition(p, whole, test.Op, operands(whole, op)[0] == ast.Expr(test))
	}
	var n ast.Expr = test
	for {
		up := a.parent[n].(*ast.BinaryExpr)
		other := up.X
		if other == n {
			other = up.Y
		}
		if !a.goesAsPart(p, other, op) {
			a.changes = append(a.changes, Set{Expr: up, Value: Value{X: other}})
			return true
		}
		if up.X != n {
			return true // the first of them takes all out
		}
		n = up
	}
}

// dropCondition takes out the statement of a condition that never holds.
func (a *analysis) dropCondition(p *usage.Package, whole ast.Expr, op token.Token, first bool) bool {
	cond, ok := a.parent[whole].(*ast.IfStmt)
	if !ok || op != token.EQL || cond.Cond != whole || cond.Init != nil || cond.Else != nil || !a.inList(cond) {
		return false
	}
	if first {
		a.groups.join(a.container(whole).Pos(), cond.Pos())
		a.dropped = append(a.dropped, cond)
		a.changes = append(a.changes, Remove{cond})
	}
	return true
}

// nilAssert plans the call of a function of a test that asks whether a part is nil.
//
//	// Have: require.NotNil(t, in.Content.Simple); assert.NotNil(t, in.Content.Simple.Subject)
//	//   =>  assert.NotEmpty(t, in.Message.Headers.Subject)
func (a *analysis) nilAssert(p *usage.Package, e ast.Expr, call *ast.CallExpr, path Path, row mapping.Field, isText bool) bool {
	fn := callee(p.Info, call)
	stmt, isStmt := a.parent[call].(*ast.ExprStmt)
	if fn == nil || fn.Pkg() == nil || !mapping.AsksNil(fn.Pkg().Path(), fn.Name()) || !isStmt || !a.inList(stmt) || !slices.Contains(call.Args, e) {
		return false
	}
	is := fn.Name() == "Nil" || fn.Name() == "Nilf"
	switch {
	case row.Do == mapping.Branch && !is && !slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return a.effect(p, arg) != nil }):
		a.groups.join(a.container(e).Pos(), stmt.Pos())
		a.dropped = append(a.dropped, stmt)
		a.changes = append(a.changes, Remove{stmt})
	case row.Do == mapping.Pointer && isText:
		a.changes = append(a.changes, path)
	case row.Do == mapping.Scalar:
		to := map[string]string{"Nil": "Empty", "Nilf": "Emptyf", "NotNil": "NotEmpty", "NotNilf": "NotEmptyf"}[fn.Name()]
		a.changes = append(a.changes, path, Rename{calledName(call), to})
	default:
		return false
	}
	a.claim(p, e)
	return true
}
