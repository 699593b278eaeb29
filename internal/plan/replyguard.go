package plan

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// A list of Reply-To addresses may hold one, and mostly does, where nothing says so.
// Paubox takes one. Where the function answers a failed send by giving its error
// back, it can refuse a longer list in the same way, before it makes the message: no
// mail changes, and none goes without its addresses (mapping.md 2.1).

// RefuseMore returns an error before Stmt where List holds more than one address.
type RefuseMore struct {
	Stmt  ast.Stmt
	List  ast.Expr
	Zeros []string // the results before the error
}

// Node returns the statement.
func (c RefuseMore) Node() ast.Node { return c.Stmt }

const refuseNote = "Paubox takes one Reply-To address: where the list holds more, the new code returns an error and sends nothing (-reply-to=first takes the first)"

// refusable plans the refusal of a list with more than one address, whose first one
// goes into the message. It reports whether the function can refuse as it fails.
//
//	// Have: in := &ses.SendEmailInput{ReplyToAddresses: list}; if _, err := c.SendEmail(ctx, in); err != nil { return err }
//	//   =>  if len(list) > 1 { return errors.New(…) }; in := …{ReplyTo: firstAddress(list)}; …
func (m *message) refusable(e ast.Expr) bool {
	list := m.plainList(e)
	fn := m.enclosingFunc(e)
	stmt := m.placeBefore(e)
	if decl, ok := fn.(*ast.FuncDecl); !ok || m.rewritesError(decl) || m.replyWrites(decl) != 1 {
		return false // a literal may be called again until it succeeds, and by go
	}
	if list == nil || stmt == nil || jumps(fn) || m.effect(m.p, list) != nil || m.leavesLocked(m.p, stmt) {
		return false
	}
	results := signature(m.p, fn).Results()
	n := results.Len()
	if n == 0 || !isErrorType(results.At(n-1).Type()) {
		return false
	}
	send := m.sendAfter(e, fn)
	if send == nil || !m.surely(stmt, send, fn) || !m.keptUntil(e, send) || !m.givesBack(send) {
		return false
	}
	guard := RefuseMore{Stmt: stmt, List: list}
	for i := range n - 1 {
		zero, ok := zeroOf(m.p, results.At(i).Type())
		if !ok {
			return false
		}
		guard.Zeros = append(guard.Zeros, zero)
	}
	m.groups.join(m.container(e).Pos(), stmt.Pos())
	m.change(guard)
	m.note(refuseNote)
	return true
}

// rewritesError reports whether a deferred function literal may give a result of fn
// another value.
func (m *message) rewritesError(fn *ast.FuncDecl) (found bool) {
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		d, ok := n.(*ast.DeferStmt)
		if !ok {
			return !found
		}
		for _, id := range identsIn(d) {
			v, ok := m.p.Info.Uses[id].(*types.Var)
			found = found || ok && fn.Type.Results.Pos() <= v.Pos() && v.Pos() < fn.Type.Results.End()
		}
		return false
	})
	return found
}

// replyWrites counts the places in fn that set the Reply-To addresses of an input.
func (m *message) replyWrites(fn *ast.FuncDecl) (n int) {
	for _, id := range identsIn(fn.Body) {
		if name := id.Name; name == "ReplyToAddresses" || name == "SetReplyToAddresses" {
			n++
		}
	}
	return n
}

// plainList returns the []string that e is, or is a copy of.
func (m *message) plainList(e ast.Expr) ast.Expr {
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
		inner, ok := m.stringSlice(call)
		if !ok && len(call.Args) == 1 && m.copies(call) {
			inner, ok = call.Args[0], true
		}
		if !ok {
			return nil
		}
		e = inner
	}
	s, ok := under(m.p, e).(*types.Slice)
	if !ok || isPointerList(m.p.Info.TypeOf(e)) || !types.Identical(s.Elem(), types.Typ[types.String]) {
		return nil
	}
	for _, id := range identsIn(e) {
		if usage.SDKOf(m.p.Info.ObjectOf(id)) != nil {
			return nil
		}
	}
	return e
}

// sendAfter returns the one call that sends the input which e goes into.
func (m *message) sendAfter(e ast.Expr, fn ast.Node) *ast.CallExpr {
	calls := m.sendsOf(m.p, fn)
	if len(calls) != 1 || calls[0].End() < e.Pos() {
		return nil
	}
	return calls[0]
}

// surely reports whether the send follows stmt on every way through fn: it stands
// behind it, in its list or one around, in no loop, and nothing returns between.
func (a *analysis) surely(stmt ast.Stmt, send *ast.CallExpr, fn ast.Node) bool {
	for n := ast.Node(stmt); n != nil && n != fn; n = a.parent[n] {
		if isLoop(n) {
			return false
		}
	}
	at := a.placeBefore(send)
	if at == nil || !inside(stmt, a.parent[at]) {
		return false
	}
	for n := a.parent[ast.Node(at)]; n != nil && n != fn; n = a.parent[n] {
		if isLoop(n) {
			return false
		}
	}
	leaves := false
	ast.Inspect(fn, func(n ast.Node) bool {
		if n != nil && n.Pos() >= stmt.Pos() && n.Pos() < at.Pos() {
			switch n.(type) {
			case *ast.ReturnStmt, *ast.BranchStmt:
				leaves = true
			}
		}
		return !isFuncLit(n) || n == fn
	})
	return !leaves
}

// keptUntil reports whether nothing between e and the send may change the elements of
// a list.
func (m *message) keptUntil(e ast.Expr, send *ast.CallExpr) bool {
	kept := true
	ast.Inspect(m.enclosingFunc(e), func(n ast.Node) bool {
		if n == nil || n.End() <= e.End() || n.Pos() >= send.Pos() {
			return false
		}
		if n.Pos() < e.End() {
			return true
		}
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				switch l := ast.Unparen(l).(type) {
				case *ast.IndexExpr:
					kept = kept && !isText(m.p, l)
				case *ast.StarExpr:
					kept = false
				case *ast.SelectorExpr:
					kept = kept && usage.SDKOf(m.p.Info.Uses[l.Sel]) != nil
				case *ast.Ident:
					kept = kept && (n.Tok == token.DEFINE || !types.Identical(m.p.Info.TypeOf(l), m.p.Info.TypeOf(e)))
				}
			}
		case *ast.CallExpr:
			if n != send && !m.tells(n) && (m.effect(m.p, n) != nil || isAppend(m.p, n) && types.Identical(under(m.p, n), under(m.p, e))) {
				kept = false
			}
		case *ast.GoStmt, *ast.SendStmt:
			kept = false
		}
		return kept
	})
	return kept
}

// isText reports whether e is a string.
func isText(p *usage.Package, e ast.Expr) bool {
	b, ok := under(p, e).(*types.Basic)
	return !ok || b.Info()&types.IsString != 0
}
