package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

const replyNote = "Paubox requires a Reply-To on a verified domain where it differs from the From domain; an empty one is left out"

// replyTo plans the list of Reply-To addresses: a message of Paubox has one.
func (m *message) replyTo(kv *ast.KeyValueExpr, row mapping.Field, at ast.Node) (f MessageField, ok bool) {
	f = MessageField{To: row.To, From: kv}
	lit := literalOf(kv.Value)
	if call, isCall := kv.Value.(*ast.CallExpr); isCall {
		if inner, ok := m.stringSlice(call); ok {
			lit = literalOf(inner)
		}
	}
	switch {
	case lit != nil && len(lit.Elts) == 0:
		return f, false
	case lit == nil && m.replyVariable(kv.Value):
		m.note(replyNote)
		f.Value = Value{X: kv.Value}
		return f, true
	case lit == nil && m.opts.ReplyTo == "first":
		m.note("only the first Reply-To address is kept")
		f.Value = m.firstOf(kv.Value, at, false)
		return f, true
	case lit == nil && m.refusable(kv.Value):
		f.Value = m.firstOf(kv.Value, at, true)
		return f, true
	case lit == nil:
		m.block(at, "reply-to is a list whose length is not known; Paubox takes one address (-reply-to=first takes the first)")
		return f, false
	case len(lit.Elts) > 1 && m.opts.ReplyTo != "first":
		m.block(at, "reply-to holds several addresses; Paubox takes one (-reply-to=first takes the first)")
		return f, false
	case len(lit.Elts) > 1:
		m.note("only the first Reply-To address is kept")
	}
	if _, keyed := lit.Elts[0].(*ast.KeyValueExpr); keyed {
		m.block(at, "a reply-to list with indices")
		return f, false
	}
	m.note(replyNote)
	f.Value = m.address(lit, at)
	return f, true
}

// firstOf takes the first address of a list of unknown length (mapping.md 2.1). kept
// says that its elements are known to keep their values until the send.
//
//	// Have: ReplyToAddresses: msg.ReplyTo  =>  ReplyTo: firstAddress(msg.ReplyTo)
func (m *message) firstOf(e ast.Expr, at ast.Node, kept bool) Value {
	m.note(replyNote)
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
		if inner, ok := m.stringSlice(call); ok {
			e = inner
		} else if inner, ok := m.copied(call); ok {
			return Value{X: inner, Form: First}
		}
	}
	if isPointerList(m.p.Info.TypeOf(e)) {
		m.block(at, "reply-to is a list of pointers whose length is not known; Paubox takes one address")
	}
	if !kept && !m.inSend(e) && !m.elementsKept(e) {
		m.block(at, elementsChange)
	}
	return Value{X: e, Form: First}
}

// address returns the first address of a list.
func (m *message) address(lit *ast.CompositeLit, at ast.Node) Value {
	if !isPointerList(m.p.Info.TypeOf(lit)) {
		return Value{X: lit.Elts[0]}
	}
	v, ok := m.scalar(m.p, lit.Elts[0])
	if !ok {
		m.block(at, "what this pointer points to may change before the send, and the new code reads it where the message is made")
	}
	return v
}

// replyVariable plans a local list that never holds more than one address, and that
// nothing but the message reads: it becomes a string.
//
//	// Have: var reply []string; if r != "" { reply = []string{r} }  =>  var reply string; if r != "" { reply = r }
func (m *message) replyVariable(e ast.Expr) bool {
	id, isID := ast.Unparen(e).(*ast.Ident)
	if !isID {
		return false
	}
	v, ok := m.p.Info.Uses[id].(*types.Var)
	if !ok || v.IsField() || v.Parent() == m.p.Types.Scope() || m.isParameter(v) || m.defs[v] == nil {
		return false
	}
	var changes []Change
	var values []ast.Expr
	switch d := m.parent[m.defs[v]].(type) {
	case *ast.ValueSpec:
		if len(d.Names) != 1 || len(d.Values) > 1 || m.enclosingFunc(d) == nil {
			return false
		}
		if d.Type != nil {
			changes = append(changes, Retype{d.Type, String})
		}
		values = append(values, d.Values...)
	case *ast.AssignStmt:
		if len(d.Lhs) != 1 || len(d.Rhs) != 1 || d.Tok != token.DEFINE {
			return false
		}
		values = append(values, d.Rhs[0])
	default:
		return false
	}
	for _, use := range m.uses[m.p][v] {
		if use == id {
			continue
		}
		as, ok := m.parent[use].(*ast.AssignStmt)
		if !ok || len(as.Lhs) != 1 || len(as.Rhs) != 1 || as.Lhs[0] != ast.Expr(use) || as.Tok != token.ASSIGN {
			return false
		}
		values = append(values, as.Rhs[0])
	}
	for _, x := range values {
		c, ok := m.oneAddress(x)
		if !ok {
			return false
		}
		changes = append(changes, c)
	}
	for _, c := range changes {
		m.groups.join(m.container(id).Pos(), m.container(c.Node()).Pos())
		m.change(c)
	}
	return true
}

// oneAddress turns a list of no address, or of one, into a string.
func (m *message) oneAddress(e ast.Expr) (Change, bool) {
	if isNil(m.p, e) {
		return Set{Expr: e, Value: Value{X: e, Form: Text}}, true
	}
	lit, ok := ast.Unparen(e).(*ast.CompositeLit)
	if !ok || len(lit.Elts) > 1 {
		return nil, false
	}
	if len(lit.Elts) == 0 {
		return Set{Expr: e, Value: Value{X: e, Form: Text}}, true
	}
	if _, keyed := lit.Elts[0].(*ast.KeyValueExpr); keyed {
		return nil, false
	}
	return Set{Expr: e, Value: m.address(lit, e)}, true
}

// replyRead returns the expression around a read of the Reply-To list, that becomes
// one of the single address, and how it is compared with "". It is nil for a read
// that needs a list.
//
//	// Have: in.ReplyToAddresses[0]         =>  in.Message.Headers.ReplyTo
//	// Have: len(in.ReplyToAddresses) != 1  =>  in.Message.Headers.ReplyTo == ""
func (a *analysis) replyRead(p *usage.Package, sdk *mapping.SDK, e ast.Expr) (ast.Expr, token.Token) {
	switch up := a.parent[e].(type) {
	case *ast.IndexExpr:
		if tv := p.Info.Types[up.Index]; up.X != e || tv.Value == nil || tv.Value.ExactString() != "0" {
			return nil, 0
		}
		if sdk.Generation == 2 {
			if as, ok := a.parent[up].(*ast.AssignStmt); ok && slices.Contains(as.Lhs, ast.Expr(up)) {
				return nil, 0
			}
			return up, 0
		}
		if c, ok := a.elementRead(p, up); ok {
			return c.(Set).Expr, 0
		}
	case *ast.BinaryExpr:
		if isNil(p, up.Y) && (up.Op == token.EQL || up.Op == token.NEQ) {
			return up, up.Op
		}
	case *ast.CallExpr:
		cmp, ok := a.parent[up].(*ast.BinaryExpr)
		if id, isID := up.Fun.(*ast.Ident); !ok || !isID || id.Name != "len" || !p.Info.Types[up.Fun].IsBuiltin() || cmp.X != ast.Expr(up) {
			return nil, 0
		}
		if n := p.Info.Types[cmp.Y].Value; n != nil {
			if op := lengths[cmp.Op.String()+n.ExactString()]; op != 0 {
				return cmp, op
			}
		}
	}
	return nil, 0
}

// lengths say how an address is compared with "" where the length of a list of one,
// or of none, is compared with a number.
var lengths = map[string]token.Token{
	"==0": token.EQL, "<1": token.EQL, "!=1": token.EQL, "<=0": token.EQL,
	"==1": token.NEQ, ">0": token.NEQ, "!=0": token.NEQ, ">=1": token.NEQ,
}
