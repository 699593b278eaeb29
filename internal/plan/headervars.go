package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// Puts replaces the append of headers by an assignment of each.
type Puts struct {
	Stmt *ast.AssignStmt
	List []Put
}

// Put is the assignment of one header.
type Put struct {
	Root  ast.Expr // the request, a part of it, or the map itself
	To    string   // the path from there; "" for the map
	Entry Entry    // Key is not written where To is a field of its own
	Own   bool
}

// Node returns the statement.
func (c Puts) Node() ast.Node { return c.Stmt }

// MapVar turns a variable that is declared without a value into an empty map.
//
//	// Have: var headers []types.MessageHeader  =>  var headers = map[string]string{}
type MapVar struct{ Spec *ast.ValueSpec }

// Node returns the specification.
func (c MapVar) Node() ast.Node { return c.Spec }

// laterHeaders plans headers that are set after the message was made.
//
//	// Have: in.Content.Simple.Headers = append(in.Content.Simple.Headers, types.MessageHeader{…})
//	//   =>  in.Message.Headers.CustomHeaders["X-Visit"] = v
func (m *message) laterHeaders(w write, rhs ast.Expr) {
	if !m.known && !m.part {
		m.claim(m.p, w.stmt)
		m.block(w.stmt, madeElsewhere)
		return
	}
	if lit := literalOf(rhs); lit != nil {
		m.wholeHeaders(w, rhs, lit)
		return
	}
	if id, ok := ast.Unparen(rhs).(*ast.Ident); ok && m.headerVariable(id) {
		m.given[wholeHeaders], m.given[sharedHeaders] = true, true
		m.place(w, mapping.CustomHeaders)
		return
	}
	call, ok := ast.Unparen(rhs).(*ast.CallExpr)
	_, isVar := ast.Unparen(w.root).(*ast.Ident)
	if !ok || !isVar || !isAppend(m.p, call) || types.ExprString(call.Args[0]) != types.ExprString(w.field) {
		m.claim(m.p, w.stmt)
		m.block(rhs, noHeaderWay)
		return
	}
	m.claim(m.p, call.Args[0])
	m.claim(m.p, w.field)
	if !m.known {
		m.block(w.stmt, madeElsewhere)
	}
	m.puts(w.stmt.(*ast.AssignStmt), call, func(h header) Put {
		if h.to == mapping.CustomHeaders {
			m.given[putHeaders] = true
		} else {
			m.given[putOwn] = true
		}
		m.given[h.to], m.given[laterName(h)] = true, true
		return Put{Root: w.root, To: m.below(h.to), Entry: h.entry, Own: h.to != mapping.CustomHeaders}
	})
}

// wholeHeaders plans the assignment of a list of headers to a field.
func (m *message) wholeHeaders(w write, rhs ast.Expr, lit *ast.CompositeLit) {
	m.given[wholeHeaders] = true
	to := &HeaderMap{Lists: []*ast.CompositeLit{lit}}
	for _, h := range m.headerList(lit) {
		if h.to != mapping.CustomHeaders {
			m.block(h.entry.From, "List-Unsubscribe is set together with other headers after the input was made, which sesfix does not follow")
			continue
		}
		m.put(to, h.name, h.entry)
		m.given[laterName(h)] = true
	}
	m.place(w, mapping.CustomHeaders)
	m.change(Set{Expr: rhs, Value: Value{X: lit, Form: Map, Map: to}})
}

// puts plans x = append(x, types.MessageHeader{…}).
func (m *message) puts(stmt *ast.AssignStmt, call *ast.CallExpr, put func(header) Put) {
	if call.Ellipsis.IsValid() || len(call.Args) < 2 || !m.inList(stmt) || len(stmt.Lhs) != 1 || stmt.Tok != token.ASSIGN {
		m.claim(m.p, stmt)
		m.block(stmt, noHeaderWay)
		return
	}
	var list []Put
	for _, arg := range call.Args[1:] {
		if h, ok := m.header(arg); ok {
			list = append(list, put(h))
		}
	}
	if m.repeated(stmt) {
		m.note(lastWins)
	}
	if len(list) == 0 {
		m.dropped = append(m.dropped, stmt)
		m.change(Remove{stmt})
		return
	}
	m.change(Puts{stmt, list})
}

// repeated reports whether a statement stands in a loop, so that a header may be
// added again.
func (m *message) repeated(n ast.Node) bool {
	for ; n != nil; n = m.parent[n] {
		if isLoop(n) {
			return true
		}
	}
	return false
}

// headerVariable plans a local variable that collects headers, with all its uses.
// It reports whether use is of one.
//
//	// Have: headers := []types.MessageHeader{…}; if c { headers = append(headers, types.MessageHeader{…}) }
//	//   =>  headers := map[string]string{…};     if c { headers["X-Visit"] = v }
func (m *message) headerVariable(use *ast.Ident) bool {
	v, ok := m.p.Info.Uses[use].(*types.Var)
	if !ok || v.IsField() || v.Parent() == m.p.Types.Scope() || m.isParameter(v) || m.defs[v] == nil {
		return false
	}
	pc := m.pieces[v]
	if pc == nil {
		pc = &piece{path: "Content.Simple.Headers", base: mapping.CustomHeaders, uses: map[*ast.Ident]bool{}}
		m.pieces[v] = pc
		m.collect(v, pc)
	}
	pc.uses[use] = true
	m.groups.join(m.container(use).Pos(), v.Pos())
	for _, id := range m.uses[m.p][v] {
		if as, ok := m.parent[id].(*ast.AssignStmt); ok && as.Lhs[0] == ast.Expr(id) {
			if m.enclosingFunc(as) != m.enclosingFunc(use) || as.Pos() > use.Pos() || m.inLoopWith(as, use, v) {
				m.block(as, "%s, a list of headers, is changed when it may be in an input already", id.Name)
			}
		}
	}
	return true
}

// collect plans the declaration of a variable of headers, and what it gets.
func (m *message) collect(v *types.Var, pc *piece) {
	counted := false
	var names HeaderMap // all headers that the map may hold, to see those of one name
	switch d := m.parent[m.defs[v]].(type) {
	case *ast.AssignStmt:
		if len(d.Lhs) != 1 || len(d.Rhs) != 1 || !m.headersValue(d.Rhs[0], &names) {
			m.block(d, noHeaderWay)
		}
	case *ast.ValueSpec:
		switch {
		case len(d.Names) == 1 && len(d.Values) == 0:
			m.claim(m.p, d.Type)
			m.change(MapVar{d})
		case len(d.Names) != 1 || d.Type != nil || !m.headersValue(d.Values[0], &names):
			m.block(d, noHeaderWay)
		}
	}
	for _, id := range m.uses[m.p][v] {
		if pc.uses[id] {
			continue
		}
		switch up := m.parent[id].(type) {
		case *ast.AssignStmt:
			if len(up.Lhs) == 1 && len(up.Rhs) == 1 && up.Lhs[0] == ast.Expr(id) && up.Tok == token.ASSIGN {
				pc.uses[id] = m.grow(v, id, up, pc, &names)
			}
		case *ast.CallExpr:
			pc.uses[id] = pc.uses[id] || m.asksEmpty(up)
			counted = counted || m.asksEmpty(up)
		}
	}
	if counted && m.gone {
		m.block(m.defs[v], "the length of a list of headers is asked for, of which some go away")
	}
}

// asksEmpty reports whether a call is the len of len(headers) > 0: of several headers
// of one name a map holds one, so no other length is the same.
func (m *message) asksEmpty(call *ast.CallExpr) bool {
	fun, ok := call.Fun.(*ast.Ident)
	cmp, isCompare := m.parent[call].(*ast.BinaryExpr)
	if !ok || fun.Name != "len" || !m.p.Info.Types[call.Fun].IsBuiltin() || !isCompare {
		return false
	}
	zero := m.p.Info.Types[cmp.Y].Value
	return cmp.X == ast.Expr(call) && zero != nil && zero.ExactString() == "0"
}

// grow plans headers = append(headers, …), or another value for headers.
func (m *message) grow(v *types.Var, id *ast.Ident, as *ast.AssignStmt, pc *piece, names *HeaderMap) bool {
	call, ok := ast.Unparen(as.Rhs[0]).(*ast.CallExpr)
	if !ok || !isAppend(m.p, call) {
		return m.headersValue(as.Rhs[0], names)
	}
	self, ok := ast.Unparen(call.Args[0]).(*ast.Ident)
	if !ok || m.p.Info.Uses[self] != types.Object(v) {
		return false
	}
	pc.uses[self] = true
	m.puts(as, call, func(h header) Put {
		m.inMap(h, names)
		return Put{Root: id, Entry: h.entry}
	})
	return true
}

// headersValue plans a value that a variable of headers gets.
func (m *message) headersValue(e ast.Expr, names *HeaderMap) bool {
	to := &HeaderMap{}
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		to.Lists = append(to.Lists, x)
		for _, h := range m.headerList(x) {
			m.inMap(h, names)
			m.put(to, h.name, h.entry)
		}
	case *ast.CallExpr:
		id, ok := ast.Unparen(x.Fun).(*ast.Ident)
		if !ok || id.Name != "make" || !m.p.Info.Types[x.Fun].IsBuiltin() || len(x.Args) < 2 {
			return false
		}
		if tv := m.p.Info.Types[x.Args[1]]; tv.Value == nil || tv.Value.ExactString() != "0" {
			return false
		}
		m.claim(m.p, x.Args[0])
		for _, arg := range x.Args[2:] {
			m.drop(arg)
		}
	default:
		return false
	}
	m.change(Set{Expr: e, Value: Value{X: e, Form: Map, Map: to}})
	return true
}

// inMap blocks what a map of custom headers cannot hold.
func (m *message) inMap(h header, names *HeaderMap) {
	if h.to != mapping.CustomHeaders {
		m.block(h.entry.From, listHeaders)
	}
	for _, old := range names.Entries {
		was, _ := m.keyText(old.Key)
		if strings.EqualFold(was, h.name) {
			m.note(lastWins)
			if was != h.name {
				m.block(h.entry.From, "two headers whose names differ in upper and lower case only")
			}
		}
	}
	names.Entries = append(names.Entries, h.entry)
}
