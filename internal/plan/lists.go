package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// Unstar turns the type *T into T.
type Unstar struct{ Star *ast.StarExpr }

// Node returns the type expression.
func (c Unstar) Node() ast.Node { return c.Star }

// Generation 1 of the AWS SDK has lists of pointers, []*string, where Paubox and
// generation 2 have lists of strings (mapping.md 2.0, rules V7-V11).

const (
	stringSliceV1 = "github.com/aws/aws-sdk-go/aws.StringSlice"
	stringSliceV2 = "github.com/aws/aws-sdk-go-v2/aws.StringSlice"
)

// isPointerList reports whether t is []*string.
func isPointerList(t types.Type) bool {
	s, ok := t.(*types.Slice)
	if !ok {
		return false
	}
	p, ok := s.Elem().(*types.Pointer)
	return ok && types.Identical(p.Elem(), types.Typ[types.String])
}

// list turns an expression for a list of addresses into one of type []string.
//
//	// Have: []*string{aws.String(to)}  =>  []string{to}
//	// Have: aws.StringSlice(list)      =>  list
func (m *message) list(e ast.Expr) Value {
	if !isPointerList(m.p.Info.TypeOf(e)) {
		return Value{X: e}
	}
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		if m.mayHoldNil(x) {
			for _, elt := range x.Elts {
				m.change(Set{Expr: elt, Value: m.pointer(m.p, elt)})
			}
			return Value{X: e, Form: Strings}
		}
		m.listLiteral(x)
		return Value{X: e}
	case *ast.CallExpr:
		if inner, ok := m.stringSlice(x); ok {
			return m.shared(x, inner)
		}
		if inner, ok := m.copied(x); ok {
			if m.inSend(inner) {
				return Value{X: inner}
			}
			return Value{X: inner, Form: Clone}
		}
		if m.p.Info.Types[x.Fun].IsBuiltin() && len(x.Args) > 0 && isAppend(m.p, x) {
			m.appendArgs(x)
			return Value{X: e}
		}
	case *ast.Ident:
		if v, ok := m.p.Info.Uses[x].(*types.Var); ok && m.listVariable(v) {
			m.groups.join(m.container(x).Pos(), v.Pos())
			return Value{X: e}
		}
	}
	v, _ := m.object(m.p, e).(*types.Var)
	if !m.inSend(e) && !m.sentAtOnce(m.p, e, v) {
		m.block(e, "the list of addresses may change before the send, and the new code reads it where the message is made")
	}
	return Value{X: e, Form: Strings}
}

// shared is the argument of StringSlice. That of generation 1 points to the elements
// of the list, so that the list is read at the send, but what is appended to the
// field does not reach the list; that of generation 2 copies (rule V8).
func (m *message) shared(call *ast.CallExpr, e ast.Expr) Value {
	switch ast.Unparen(e).(type) {
	case *ast.CompositeLit, *ast.CallExpr:
		return Value{X: e}
	}
	switch {
	case m.inSend(e):
		return Value{X: e}
	case fullName(callee(m.p.Info, call)) == stringSliceV2:
		return Value{X: e, Form: Clone}
	}
	if m.growsField() && !m.elementsKept(e) {
		m.block(e, elementsChange) // what is appended makes a copy of it
	}
	return Value{X: e, Form: Clip}
}

// inSend reports whether e stands in the call that sends it.
func (m *message) inSend(e ast.Expr) bool {
	for _, s := range m.sites {
		if s.Pkg == m.p && s.sends() && inside(e, s.Node) {
			return true
		}
	}
	return false
}

// stringSlice returns the argument of aws.StringSlice.
func (m *message) stringSlice(call *ast.CallExpr) (ast.Expr, bool) {
	switch fullName(callee(m.p.Info, call)) {
	case stringSliceV1, stringSliceV2:
		return call.Args[0], len(call.Args) == 1
	}
	return nil, false
}

func isAppend(p *usage.Package, call *ast.CallExpr) bool {
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok {
		return false
	}
	b, ok := p.Info.Uses[id].(*types.Builtin)
	return ok && b.Name() == "append"
}

// listLiteral plans []*string{…}.
func (m *message) listLiteral(lit *ast.CompositeLit) {
	m.elementType(lit.Type)
	for _, elt := range lit.Elts {
		if _, keyed := elt.(*ast.KeyValueExpr); keyed {
			m.block(elt, "a list of addresses with indices")
			return
		}
		m.listElement(elt)
	}
}

// mayHoldNil reports whether an element of a list may be nil, which SES leaves out.
func (m *message) mayHoldNil(lit *ast.CompositeLit) bool {
	return slices.ContainsFunc(lit.Elts, func(elt ast.Expr) bool {
		if _, keyed := elt.(*ast.KeyValueExpr); keyed || isNil(m.p, elt) {
			return false
		}
		v, _ := m.scalar(m.p, elt)
		return v.Form == OrEmpty
	})
}

// elementType turns the type expression []*string into []string.
func (m *message) elementType(t ast.Expr) {
	if arr, ok := t.(*ast.ArrayType); ok {
		if star, ok := arr.Elt.(*ast.StarExpr); ok && isStar(star, "string") {
			m.change(Unstar{star})
			return
		}
	}
	if t != nil {
		m.block(t, "a list of addresses whose type sesfix does not know")
	}
}

// change adds a change to the unit of the message.
func (m *message) change(c Change) { m.changes = append(m.changes, c) }

// listElement plans one address of a list.
func (m *message) listElement(e ast.Expr) {
	if isNil(m.p, e) {
		m.block(e, "an address is nil")
		return
	}
	v, ok := m.scalar(m.p, e)
	switch {
	case m.sharedByTurns(e):
		m.block(e, "before Go 1.22 all turns of the loop share this variable: each address is the last one")
	case !ok:
		m.block(e, "what this pointer points to may change before the send, and the new code reads it where the message is made")
	case v.Form == OrEmpty:
		m.block(e, "an address may be nil, which SES leaves out of the list")
	}
	m.elementAddress(e)
	m.change(Set{Expr: e, Value: v})
}

// sharedByTurns reports whether e is the address of a variable, or of a part of
// one, that a loop declares and that all its turns share.
func (m *message) sharedByTurns(e ast.Expr) bool {
	u, ok := ast.Unparen(e).(*ast.UnaryExpr)
	if !ok || u.Op != token.AND {
		return false
	}
	x := ast.Unparen(u.X)
	for sel, ok := x.(*ast.SelectorExpr); ok; sel, ok = x.(*ast.SelectorExpr) {
		if _, pointer := under(m.p, sel.X).(*types.Pointer); pointer {
			return false
		}
		x = ast.Unparen(sel.X)
	}
	v, ok := m.object(m.p, x).(*types.Var)
	return ok && m.oneForAllTurns(m.p, v)
}

// appendArgs plans append(list, aws.String(to)); what it appends to is a variable
// or a field that changes as well.
func (m *message) appendArgs(call *ast.CallExpr) {
	if call.Ellipsis.IsValid() {
		if len(call.Args) != 2 {
			return
		}
		m.change(Set{Expr: call.Args[1], Value: m.list(call.Args[1])})
		if added, ok := ast.Unparen(call.Args[1]).(*ast.CallExpr); ok && !m.inSend(call) {
			if inner, ok := m.stringSlice(added); ok && !m.elementsKept(inner) {
				m.block(inner, elementsChange)
			}
		}
		return
	}
	for _, arg := range call.Args[1:] {
		m.listElement(arg)
	}
}
