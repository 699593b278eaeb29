package plan

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// The structs of generation 1 have a method for each field, SetSource for Source,
// that sets it and returns the struct (mapping.md 1.1).

// Chain replaces an input that is built by a chain of setters.
//
//	// Have: new(ses.SendEmailInput).SetSource(from)  =>  &paubox.SendMessageRequest{…}
type Chain struct {
	Call   *ast.CallExpr
	Fields []MessageField
	Type   string
}

// Node returns the last call of the chain.
func (c Chain) Node() ast.Node { return c.Call }

// setter returns the method of a call that sets a field of an SES struct, and the
// name of the field.
func setter(p *usage.Package, call *ast.CallExpr) (sel *ast.SelectorExpr, field string) {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || len(call.Args) != 1 {
		return nil, ""
	}
	fn, ok := p.Info.Uses[sel.Sel].(*types.Func)
	if !ok || fn.Signature().Recv() == nil {
		return nil, ""
	}
	sdk := usage.SDKOf(fn)
	field, isSet := strings.CutPrefix(fn.Name(), "Set")
	if _, recv := usage.Named(fn.Signature().Recv().Type()); sdk == nil || !isSet || sdk.Generation != 1 || recv == sdk.ClientType {
		return nil, ""
	}
	return sel, field
}

// setters unwinds a chain of setters: its calls, the first first, and what they set
// the fields of.
func setters(p *usage.Package, e ast.Expr) (calls []*ast.CallExpr, base ast.Expr) {
	for {
		call, ok := ast.Unparen(e).(*ast.CallExpr)
		if !ok {
			break
		}
		sel, _ := setter(p, call)
		if sel == nil {
			break
		}
		calls = append(calls, call)
		e = sel.X
	}
	slices.Reverse(calls)
	return calls, ast.Unparen(e)
}

// findSetters lists the fields that a statement sets by setters.
func (a *analysis) findSetters(p *usage.Package, stmt *ast.ExprStmt) {
	calls, base := setters(p, stmt.X)
	for _, call := range calls {
		sel, field := setter(p, call)
		root, below := a.pathOf(p, base)
		if _, ok := root.(*ast.Ident); !ok {
			return // nothing claims the setters
		}
		a.writes[p] = append(a.writes[p], write{stmt: stmt, field: sel.Sel, root: root, below: strings.TrimPrefix(below+"."+field, "."), set: call})
	}
}

// newStruct reports whether e makes a struct: &T{…} or new(T).
func newStruct(p *usage.Package, e ast.Expr) bool {
	return literalOf(e) != nil || newType(p, e) != nil
}

// chain adds the fields that a chain of setters gives to a new struct.
func (m *message) chain(e ast.Expr, path string) bool {
	calls, base := setters(m.p, e)
	if len(calls) == 0 && literalOf(base) != nil || !newStruct(m.p, base) {
		return false
	}
	seen := map[string]bool{}
	if lit := literalOf(base); lit != nil {
		m.literal(lit, path)
		for _, elt := range lit.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				seen[kv.Key.(*ast.Ident).Name] = true
			}
		}
	} else {
		m.claim(m.p, base)
	}
	for _, call := range calls {
		sel, field := setter(m.p, call)
		m.claimed[sel.Sel.Pos()] = true
		if seen[field] {
			m.block(call, "%s is set twice", field)
		}
		seen[field] = true
		m.field(given(field, call.Args[0]), strings.TrimPrefix(path+"."+field, "."))
	}
	return true
}

// given is a field of a literal that does not stand in one.
func given(name string, value ast.Expr) *ast.KeyValueExpr {
	return &ast.KeyValueExpr{Key: ast.NewIdent(name), Value: value, Colon: value.Pos()}
}

// chains plans the inputs that are built by setters.
func (a *analysis) chains(p *usage.Package, f *ast.File) {
	ast.Inspect(f, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		calls, base := setters(p, call)
		sdk, name := usage.Named(p.Info.TypeOf(call))
		if len(calls) == 0 || name != "SendEmailInput" || !newStruct(p, base) || a.inChain(p, call) {
			return true
		}
		if !a.consumed(p, call, p.Info.TypeOf(call)) {
			a.blockf(call, "the input goes to a place that sesfix does not follow")
			return false
		}
		m := a.newMessage(p, sdk, a.siteOf(p, call))
		m.chain(call, "")
		if v := a.bound(p, call); v != nil {
			for _, w := range a.writesTo(p, v) {
				m.later(w)
			}
		}
		m.required(call)
		if len(m.tags) > 0 || m.given[mapping.CustomHeaders] || m.given[mapping.ListUnsubscribe] || m.given[mapping.ListUnsubscribePost] {
			m.block(call, noHeaderWay)
		}
		m.inOrder(m.fields)
		a.changes = append(a.changes, Chain{Call: call, Fields: m.fields, Type: "SendMessageRequest"})
		return true // into the values
	})
}

// inChain reports whether a setter sets a field of what e gives.
func (a *analysis) inChain(p *usage.Package, e ast.Expr) bool {
	sel, ok := a.parent[unparenthesized(a, e)].(*ast.SelectorExpr)
	if !ok {
		return false
	}
	call, ok := a.parent[sel].(*ast.CallExpr)
	if !ok {
		return false
	}
	method, _ := setter(p, call)
	return method != nil
}

// laterSet plans a field that a statement sets by a setter.
//
//	// Have: in.SetSource(from)  =>  in.Message.Headers.From = from
func (m *message) laterSet(w write) {
	m.claimed[w.field.Pos()] = true
	m.claim(m.p, m.receiver(w.set))
	row, ok := mapping.SendField(m.sdk, w.below)
	arg := w.set.Args[0]
	root, _ := w.root.(*ast.Ident)
	kv := given(w.below, arg)
	sub := m.newMessage(m.p, m.sdk, m.site)
	switch {
	case !ok:
		m.block(w.stmt, "the field %s is not known to sesfix", w.below)
		return
	case isNil(m.p, arg):
		m.block(w.stmt, "%s is set to nil", w.below)
		return
	case row.Do == mapping.Headers || row.Do == mapping.Tags && m.opts.EmailTags == "headers":
		m.claim(m.p, arg)
		m.block(w.stmt, "%s", noHeaderWay)
		return
	}
	sub.field(kv, w.below)
	for to := range sub.given {
		m.given[to] = true
	}
	typ, _ := targetOf(m.sdk, w.below)
	switch {
	case row.Do == mapping.Block:
	case m.mentions(arg, root):
		m.block(w.stmt, "%s is set in a way that sesfix does not follow", w.below)
	case row.Do == mapping.Branch && typ != "":
		m.setPart(w, root, sub)
	case len(sub.fields) == 1:
		f := sub.fields[0]
		m.change(Whole{Stmt: w.stmt, From: arg, Root: w.root, Fields: []WholeField{{To: m.below(f.To), Value: f.Value}}})
	case row.Do == mapping.List, row.Do == mapping.Single: // an empty one
		to := WholeField{To: m.below(row.To), Nil: row.Do == mapping.List, Empty: row.Do == mapping.Single}
		m.change(Whole{Stmt: w.stmt, From: arg, Root: w.root, Fields: []WholeField{to}})
	case row.Do == mapping.Branch:
		m.block(w.stmt, "a text without data")
	default:
		m.laterGone(w)
	}
}

// setPart plans the setter of a destination, a message or a body.
func (m *message) setPart(w write, root *ast.Ident, sub *message) {
	fields := m.together(sub.fields)
	if typ, base := targetOf(m.sdk, w.below); len(fields) == 0 && typ == "MessageContent" {
		fields = append(fields, WholeField{To: m.below(base), Body: true})
		sub.given[base] = true
	}
	for _, to := range m.stale(w, root, sub.given) {
		if to != "Recipients" && to != "CC" && to != "BCC" {
			m.block(w.stmt, wholeUnknown, w.below)
			return
		}
		fields = append(fields, WholeField{To: m.below(to), Nil: true})
	}
	if len(fields) == 0 || m.base != "" {
		m.block(w.stmt, "%s is set as a whole in a way that sesfix does not follow", w.below)
		return
	}
	m.inOrder(sub.fields)
	m.change(Whole{Stmt: w.stmt, From: w.set.Args[0], Root: w.root, Fields: fields})
}

// receiver is what a setter sets a field of, without the setters before it.
func (m *message) receiver(call *ast.CallExpr) ast.Expr {
	_, base := setters(m.p, call)
	return base
}

// laterGone plans the end of a setter whose field Paubox does not have. The statement
// goes when all its setters do.
func (m *message) laterGone(w write) {
	calls, _ := setters(m.p, w.stmt.(*ast.ExprStmt).X)
	for _, call := range calls {
		_, field := setter(m.p, call)
		path := w.below[:strings.LastIndex("."+w.below, ".")] + field
		switch row, _ := mapping.SendField(m.sdk, path); row.Do {
		case mapping.Charset, mapping.Noted, mapping.Drop, mapping.Tags:
		default:
			m.change(Whole{Stmt: w.stmt, From: w.set.Args[0], Root: w.root})
			return
		}
	}
	stmt := m.soleStatement(w.stmt)
	if stmt == nil {
		m.block(w.stmt, "the setter cannot be taken out of its place")
		return
	}
	m.groups.join(w.stmt.Pos(), stmt.Pos())
	m.dropped = append(m.dropped, stmt)
	m.change(Remove{stmt})
}

func isString(t types.Type) bool {
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
