package plan

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// FakeError is an error of SES that a test makes, for a fake to answer with: it becomes
// the error that Paubox answers with in its place (mapping.md 3.2).
//
//	// Have: return nil, &types.MessageRejected{Message: aws.String("no")}
//	//   =>  return nil, &paubox.PauboxError{StatusCode: 400, Title: "no", Details: "no"}
type FakeError struct {
	Expr   ast.Expr
	Status int
	Text   ast.Expr // the message, nil where it has none
	Once   bool     // Text must not be written twice
}

// Node returns the expression that makes the error.
func (c FakeError) Node() ast.Node { return c.Expr }

// errorLiteral plans the literal of an error type that id names. It returns nil where
// that is none, or why it cannot be rewritten.
func (a *analysis) errorLiteral(p *usage.Package, id *ast.Ident, name *types.TypeName) (change *FakeError, why string) {
	lit, ok := a.parent[a.qualified(id)].(*ast.CompositeLit)
	if !ok || lit.Type != a.qualified(id) || !a.inTest(p, lit) {
		return nil, ""
	}
	e := addressed(a, lit)
	if e == ast.Expr(lit) || !a.errorPlace(p, a.unparen(e)) {
		return nil, ""
	}
	change = &FakeError{Expr: e}
	code := name.Name()
	switch sdk := usage.SDKOf(name); {
	case sdk != nil && sdk.Generation != 2, sdk == nil && code != "GenericAPIError":
		return nil, ""
	case sdk == nil && !a.fakesWith(p, a.unparen(e)):
		return nil, "" // it may be that of another service
	case sdk == nil:
		code = ""
	}
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			return change, "a struct literal without field names"
		}
		switch key := identOf(kv.Key).Name; {
		case key == "Message":
			if change.Text, ok = a.unwrap(p, kv.Value); !ok {
				return change, "its message is a pointer from elsewhere"
			}
		case key == "Code":
			code, _ = literal(p, kv.Value)
		case key != "Fault":
			return change, key + " of it has no counterpart"
		}
	}
	return change, a.fakeStatus(p, change, code)
}

// fakeStatus gives an error the status that stands for a code, or says why there is none.
func (a *analysis) fakeStatus(p *usage.Package, c *FakeError, code string) string {
	status, why := statusOf(code)
	switch {
	case code == "":
		return "its code is not known"
	case why != "":
		return why
	case a.textSought(p, c.Expr, code):
		return "a test looks for the code in the text of an error"
	}
	c.Status = status[0]
	if c.Text != nil {
		_, known := literal(p, c.Text)
		_, isName := c.Text.(*ast.Ident)
		c.Once = !known && !isName
	}
	return ""
}

// errorPlace reports whether e goes to a place that takes any error.
func (a *analysis) errorPlace(p *usage.Package, e ast.Expr) bool {
	if call, ok := a.parent[e].(*ast.CallExpr); ok {
		if mockCall(p, call) == "Return" {
			return true
		}
		fn := callee(p.Info, call)
		if fn != nil && !a.local(fn) || fn == nil && a.closure(p, call.Fun) == nil {
			return false // errors.Is, assert.Equal: it is what another one is compared with
		}
	}
	if _, ok := a.parent[e].(*ast.BinaryExpr); ok {
		return false
	}
	t := a.placeType(p, e)
	return t != nil && isErrorType(t)
}

// textSought reports whether the file of n asks whether the text of an error holds a code.
func (a *analysis) textSought(p *usage.Package, n ast.Node, code string) (found bool) {
	file, ok := up[*ast.File](a, n)
	if !ok {
		return true
	}
	holds := func(list ...ast.Expr) bool {
		return slices.ContainsFunc(list, func(e ast.Expr) bool {
			text, known := literal(p, e)
			return known && strings.Contains(strings.ToLower(text), strings.ToLower(code))
		})
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			found = found || (a.isErrorText(p, n.X) || a.isErrorText(p, n.Y)) && holds(n.X, n.Y)
		case *ast.CallExpr:
			fn := callee(p.Info, n)
			if fn != nil && holds(n.Args...) {
				found = found || strings.HasPrefix(fn.Name(), "EqualError") || strings.HasPrefix(fn.Name(), "ErrorContains") ||
					slices.ContainsFunc(n.Args, func(e ast.Expr) bool { return a.isErrorText(p, e) })
			}
		}
		return !found
	})
	return found
}

// adoptLiteral makes a planned literal part of the unit of the sends.
func (a *analysis) adoptLiteral(p *usage.Package, id *ast.Ident, c *FakeError, sends []ast.Node) {
	a.claim(p, c.Expr)
	s := a.site(p, c.Expr, "error", mapping.Rewrite, id.Name, "an error of Amazon SES for a test: becomes a *paubox.PauboxError")
	s.Notes = append(s.Notes, pauboxErrorNote)
	a.groups.add(a.container(id).Pos())
	for _, send := range sends {
		a.groups.join(a.container(id).Pos(), a.container(send).Pos())
	}
	a.changes = append(a.changes, *c)
}

// errorCalls plans the errors of generation 1 that tests make for their fakes.
//
//	// Have: &fake{err: awserr.New(ses.ErrCodeMessageRejected, "no", nil)}
func (a *analysis) errorCalls(p *usage.Package, sends []ast.Node) {
	for obj, ids := range a.uses[p] {
		if fn, ok := obj.(*types.Func); !ok || fullName(fn) != "github.com/aws/aws-sdk-go/aws/awserr.New" {
			continue
		}
		for _, id := range ids {
			call := a.callOf(id)
			if call == nil || len(call.Args) != 3 || !a.inTest(p, call) || !isNil(p, call.Args[2]) || !a.errorPlace(p, a.unparen(call)) {
				continue
			}
			code, _ := literal(p, call.Args[0])
			c := &FakeError{Expr: call, Text: call.Args[1]}
			if text, known := literal(p, c.Text); known && text == "" {
				c.Text = nil
			}
			switch why := a.fakeStatus(p, c, code); {
			case why == "" && (a.namesSES(p, call.Args[0]) || a.fakesWith(p, a.unparen(call))):
				a.adoptLiteral(p, id, c, sends)
			case why != "" && a.namesSES(p, call.Args[0]):
				a.blockf(call, "an error of SES is made here, which is not rewritten: %s", why)
			}
		}
	}
}

// namesSES reports whether e is made of something that an SES package declares.
func (a *analysis) namesSES(p *usage.Package, e ast.Expr) bool {
	return slices.ContainsFunc(identsIn(e), func(id *ast.Ident) bool { return usage.SDKOf(p.Info.Uses[id]) != nil })
}

// fakesWith reports whether an error is what a fake of SendEmail answers: it is returned
// there, or stands in a literal, in a field that this method reads.
func (a *analysis) fakesWith(p *usage.Package, e ast.Expr) bool {
	switch up := a.parent[e].(type) {
	case *ast.ReturnStmt:
		switch fn := a.enclosingFunc(up).(type) {
		case *ast.FuncDecl:
			obj, _ := p.Info.Defs[fn.Name].(*types.Func)
			_, sends := sendMethod(obj)
			return sends
		case *ast.FuncLit:
			sig, _ := p.Info.TypeOf(fn).(*types.Signature)
			_, sends := sendShape(sig)
			return sends
		}
	case *ast.KeyValueExpr:
		if lit, ok := a.parent[up].(*ast.CompositeLit); ok {
			named, isNamed := types.Unalias(p.Info.TypeOf(lit)).(*types.Named)
			if !isNamed {
				return false
			}
			for m := range named.Methods() {
				decl := a.funcs[m.Pos()]
				if _, sends := sendMethod(m); sends && decl != nil && slices.ContainsFunc(identsIn(decl), func(id *ast.Ident) bool { return p.Info.Uses[id] == p.Info.Uses[identOf(up.Key)] }) {
					return true
				}
			}
		}
	}
	return false
}
