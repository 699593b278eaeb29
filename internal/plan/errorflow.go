package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// errorFlow goes back from a check of an error to all places where its error may be
// made: assignments in any order, what calls hand to a parameter, what a named
// result returns. One of them that may be a send, or that cannot be followed, and
// the check may be for a send. A field, a channel, an element of a list, and what is
// filled through a pointer cannot be followed.
type errorFlow struct {
	*analysis
	seen  map[token.Pos]bool // variables, function literals, calls
	tests bool               // the check itself stands in a test
}

// ofNoSend reports whether no error of a send can be the value of x at the node at.
// It proves this by all values that x may ever have; what x surely is in this place,
// where that is known, see [analysis.origin].
func (a *analysis) ofNoSend(p *usage.Package, at ast.Node, x ast.Expr) bool {
	f := &errorFlow{analysis: a, seen: map[token.Pos]bool{}, tests: a.inTest(p, at)}
	return f.value(p, at, x)
}

// neverSends reports whether the error of call surely comes from no send: it is that
// of another operation or service, or of a function of the user's own that reaches
// none. Checks of such an error stay as they are.
func (a *analysis) neverSends(p *usage.Package, call *ast.CallExpr) bool {
	f := &errorFlow{analysis: a, seen: map[token.Pos]bool{}, tests: a.inTest(p, call)}
	return f.call(p, call)
}

// value reports whether e, at the node at, brings no error of a send.
func (f *errorFlow) value(p *usage.Package, at ast.Node, e ast.Expr) bool {
	e = ast.Unparen(e)
	t := p.Info.TypeOf(e)
	if _, several := t.(*types.Tuple); !several && (isNil(p, e) || t != nil && !carriesError(t)) {
		return true
	}
	switch e := e.(type) {
	case *ast.Ident:
		v, ok := p.Info.Uses[e].(*types.Var)
		if !ok {
			return false
		}
		if !types.IsInterface(v.Type()) && !f.sealed(v.Type()) {
			return false
		}
		if call := f.origin(p, at, e); call != nil {
			return f.call(p, call)
		}
		return f.variable(p, v)
	case *ast.SelectorExpr: // of a package: fields are not followed
		v, ok := p.Info.Uses[e.Sel].(*types.Var)
		return ok && f.steady(v)
	case *ast.CallExpr:
		return f.call(p, e)
	case *ast.UnaryExpr:
		lit, isLit := ast.Unparen(e.X).(*ast.CompositeLit)
		return e.Op == token.AND && isLit && f.made(p, at, lit)
	case *ast.CompositeLit:
		return f.made(p, at, e)
	case *ast.FuncLit:
		return f.literal(p, e)
	case *ast.TypeAssertExpr:
		return f.value(p, at, e.X)
	}
	return false
}

// made reports whether the error that a literal makes holds none of a send.
//
//	// Have: &smithy.GenericAPIError{Code: "x"}, &failure{err: err}
func (f *errorFlow) made(p *usage.Package, at ast.Node, lit *ast.CompositeLit) bool {
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			elt = kv.Value
		}
		if !f.value(p, at, elt) {
			return false
		}
	}
	return f.sealed(p.Info.TypeOf(lit))
}

// variable reports whether no assignment to v, anywhere, brings an error of a send.
func (f *errorFlow) variable(p *usage.Package, v *types.Var) bool {
	if f.seen[v.Pos()] {
		return true // what it gets from itself is no source
	}
	f.seen[v.Pos()] = true
	if v.IsField() || isGlobal(v) {
		return f.steady(v)
	}
	def := f.defs[v]
	if def == nil {
		return false // of a type switch
	}
	if f.isParameter(v) && !f.handed(p, v) {
		return false
	}
	ids := f.uses[p][v]
	return !slices.ContainsFunc(append(ids[:len(ids):len(ids)], def), func(id *ast.Ident) bool { return !f.written(p, id) })
}

// written reports whether the use id of a variable writes no error of a send to it.
func (f *errorFlow) written(p *usage.Package, id *ast.Ident) bool {
	e := unparenthesized(f.analysis, id)
	switch up := f.parent[e].(type) {
	case *ast.AssignStmt:
		for i, l := range up.Lhs {
			if l == e {
				return f.nth(p, up, up.Rhs, len(up.Lhs), i)
			}
		}
	case *ast.ValueSpec:
		for i, name := range up.Names {
			if name == id && len(up.Values) > 0 {
				return f.nth(p, up, up.Values, len(up.Names), i)
			}
		}
	case *ast.RangeStmt:
		return up.Key != e && up.Value != e
	case *ast.UnaryExpr:
		if up.Op != token.AND {
			return true
		}
		call := f.asCall(p, id) // errors.As fills it with a part of another error
		return call != nil && f.value(p, call, call.Args[0])
	}
	return true
}

// nth reports whether the i-th of n values that a list of expressions gives brings no
// error of a send.
func (f *errorFlow) nth(p *usage.Package, at ast.Node, list []ast.Expr, n, i int) bool {
	if len(list) == n {
		return f.value(p, at, list[i])
	}
	switch e := ast.Unparen(list[0]).(type) {
	case *ast.CallExpr:
		return f.call(p, e)
	case *ast.TypeAssertExpr:
		return i == 1 || f.value(p, at, e.X)
	}
	return false // <-c, list[i]
}

// call reports whether no result of a call brings an error of a send.
func (f *errorFlow) call(p *usage.Package, call *ast.CallExpr) bool {
	if made := f.requests[call]; made != nil {
		call = made
	}
	if f.seen[call.Lparen] {
		return true
	}
	f.seen[call.Lparen] = true
	for _, arg := range call.Args {
		if !f.value(p, call, arg) {
			return false
		}
	}
	fn := callee(p.Info, call)
	switch {
	case p.Info.Types[call.Fun].IsType():
		return true
	case fn != nil:
		if joinsErrors[fullName(fn)] || f.otherService(p, call) {
			return true
		}
		if f.atHand(fn) {
			return f.sendlessWith(fn)
		}
		return usage.SDKOf(fn) == nil && f.callGivesNoSend(p, call)
	}
	lit, ok := ast.Unparen(call.Fun).(*ast.FuncLit)
	if !ok {
		lit = f.closure(p, call.Fun)
	}
	return lit != nil && f.literal(p, lit)
}

// joinsErrors are functions whose error holds none but those of their arguments.
var joinsErrors = map[string]bool{
	"errors.New": true, "errors.Join": true, "errors.Unwrap": true, "fmt.Errorf": true,
	"github.com/pkg/errors.New": true, "github.com/pkg/errors.Errorf": true, "github.com/pkg/errors.Wrap": true,
	"github.com/pkg/errors.Wrapf": true, "github.com/pkg/errors.WithStack": true, "github.com/pkg/errors.WithMessage": true,
	"github.com/pkg/errors.Cause": true,
}

// literal reports whether nothing in a function literal, nor what it knows of the
// function around it, brings an error of a send.
func (f *errorFlow) literal(p *usage.Package, lit *ast.FuncLit) bool {
	if f.seen[lit.Pos()] {
		return true
	}
	f.seen[lit.Pos()] = true
	ok := true
	ast.Inspect(lit.Body, func(n ast.Node) bool {
		e, isExpr := n.(ast.Expr)
		if !ok || !isExpr {
			return ok
		}
		ok = f.givesNoSend(p, e)
		id, isID := e.(*ast.Ident)
		v, isVar := p.Info.Uses[identOf(e)].(*types.Var)
		if !ok || !isID || !isVar || v.IsField() || lit.Pos() <= v.Pos() && v.Pos() < lit.End() || !carriesError(v.Type()) {
			return ok
		}
		if around := f.closure(p, id); around != nil {
			ok = f.literal(p, around)
		} else {
			ok = f.variable(p, v)
		}
		return ok
	})
	return ok
}
