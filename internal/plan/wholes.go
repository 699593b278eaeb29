package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// Whole replaces the assignment of a part of an input, which is no struct in a
// Paubox message, by assignments of its fields.
//
//	// Have: in.Destination = &types.Destination{ToAddresses: to}
//	//   =>  in.Message.Recipients = to
type Whole struct {
	Stmt   ast.Stmt
	From   ast.Expr // the part
	Root   ast.Expr
	Fields []WholeField
}

// WholeField is one of the assignments that a [Whole] becomes.
type WholeField struct {
	To      string         // the path from the root
	Value   Value          // what it gets, where Content and Nil say nothing else
	Content []MessageField // the fields of a new paubox.MessageContent
	Body    bool           // To is the content, which Content fills
	Empty   bool           // it gets ""
	Nil     bool           // a list that the old part may have had, and the new one has not
}

// Begun takes out the statement that gives an input an empty part; the comments above it
// are about what fills the part, too.
type Begun struct{ Stmt ast.Stmt }

// Node returns the statement.
func (c Begun) Node() ast.Node { return c.Stmt }

// Node returns the statement.
func (c Whole) Node() ast.Node { return c.Stmt }

const wholeUnknown = "%s is set as a whole, and what the input has of it already is not known"

// laterWhole plans the assignment of a destination, a message or a content, the
// fields of which are in sub.
func (m *message) laterWhole(w write, rhs ast.Expr, sub *message) {
	root, _ := ast.Unparen(w.root).(*ast.Ident)
	stmt := m.soleStatement(w.stmt)
	if root == nil || stmt == nil || m.mentions(rhs, root) {
		m.claim(m.p, w.field)
		m.block(w.stmt, "%s is set as a whole in a way that sesfix does not follow", w.below)
		return
	}
	m.claim(m.p, w.field)
	for to := range sub.given {
		m.given[to] = true
	}
	if sub.given[mapping.CustomHeaders] || sub.given[mapping.ListUnsubscribe] || sub.given[mapping.ListUnsubscribePost] {
		m.given[wholeHeaders] = true
	}
	fields := m.together(sub.fields)
	for _, to := range m.stale(w, root, sub.given) {
		if to != "Recipients" && to != "CC" && to != "BCC" {
			m.block(w.stmt, wholeUnknown, w.below)
			return
		}
		fields = append(fields, WholeField{To: m.below(to), Nil: true})
	}
	m.inOrder(sub.fields)
	if len(fields) == 0 {
		m.groups.join(w.stmt.Pos(), stmt.Pos())
		m.dropped = append(m.dropped, stmt)
		m.change(Remove{stmt})
		return
	}
	m.change(Whole{Stmt: w.stmt, From: rhs, Root: w.root, Fields: fields})
}

// together lists the assignments for the fields of a part: in the order in which a
// literal would have them, and one for both bodies.
func (m *message) together(fields []MessageField) (list []WholeField) {
	order := writtenOrder(fields)
	fields = slices.Clone(fields)
	slices.SortStableFunc(fields, func(x, y MessageField) int { return slices.Index(order, x.To) - slices.Index(order, y.To) })
	for _, f := range fields {
		if !strings.HasPrefix(f.To, "Content.") {
			list = append(list, WholeField{To: m.below(f.To), Value: f.Value})
			continue
		}
		i := slices.IndexFunc(list, func(have WholeField) bool { return have.Body })
		if i < 0 {
			i = len(list)
			list = append(list, WholeField{To: m.below("Content"), Body: true})
		}
		list[i].Content = append(list[i].Content, f)
	}
	return list
}

// stale lists the targets of the part at w.below that may have a value when the part
// is replaced, and that the new one does not have.
func (m *message) stale(w write, root *ast.Ident, given map[string]bool) (list []string) {
	before, known := m.before(w, root)
	body := given["Content.HTML"] || given["Content.PlainText"] || given["Content"]
	for _, path := range mapping.SendFields(m.sdk) {
		row, _ := mapping.SendField(m.sdk, path)
		if row.To == "" || !strings.HasPrefix(path, w.below+".") || given[row.To] || known && !before[row.To] {
			continue
		}
		if body && strings.HasPrefix(row.To, "Content.") {
			continue // a new content has no other body
		}
		list = append(list, row.To)
	}
	slices.Sort(list)
	slices.SortStableFunc(list, func(x, y string) int { return len(y) - len(x) })
	return list
}

// before lists the targets that an input may have a value for when w is made. known
// is false where more than literals and writes to it may have set them.
func (m *message) before(w write, root *ast.Ident) (set map[string]bool, known bool) {
	v, _ := m.p.Info.ObjectOf(root).(*types.Var)
	if v == nil || v.IsField() || v.Parent() == m.p.Types.Scope() || m.isParameter(v) || jumps(m.enclosingFunc(w.stmt)) {
		return nil, false
	}
	if m.defs[v] == nil || m.enclosingFunc(m.defs[v]) != m.enclosingFunc(w.stmt) {
		return nil, false // a function literal runs later than it stands
	}
	set = map[string]bool{}
	if lit := m.definition(v); lit != nil {
		m.sets(set, m.path, lit)
	} else if !m.startsEmpty(m.p, m.defs[v]) {
		return nil, false
	}
	for _, id := range m.uses[m.p][v] {
		if id.Pos() > w.stmt.Pos() && !m.inLoopWith(id, w.stmt, v) {
			continue
		}
		if m.enclosingFunc(id) != m.enclosingFunc(w.stmt) || !m.plainUse(id, set) {
			return nil, false
		}
	}
	for _, other := range m.writesTo(m.p, v) {
		if other.field == w.field || other.stmt.Pos() > w.stmt.Pos() && !m.inLoopWith(other.stmt, w.stmt, v) {
			continue
		}
		m.sets(set, strings.TrimPrefix(m.path+"."+other.below, "."), m.assigned(other))
	}
	return set, true
}

// plainUse reports whether a use of an input looks at its fields, sends it, or gives
// it a literal, whose fields go into set.
func (m *message) plainUse(id *ast.Ident, set map[string]bool) bool {
	var e ast.Expr = id
	if u, ok := m.parent[e].(*ast.UnaryExpr); ok && u.Op == token.AND {
		e = u
	}
	switch up := m.parent[e].(type) {
	case *ast.SelectorExpr:
		return usage.SDKOf(m.p.Info.Uses[up.Sel]) != nil
	case *ast.CallExpr:
		return m.isSend(m.p, up)
	case *ast.AssignStmt:
		if lit := m.assignsWhole(id); lit != nil {
			m.sets(set, m.path, lit)
			return true
		}
	}
	return false
}

// sets adds the targets that e, the value of the field at path, may give a value.
func (m *message) sets(set map[string]bool, path string, e ast.Expr) {
	if row, _ := mapping.SendField(m.sdk, path); row.To != "" {
		set[row.To] = true
		return
	}
	if lit := literalOf(e); lit != nil {
		for _, elt := range lit.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok && !isNil(m.p, kv.Value) {
				m.sets(set, strings.TrimPrefix(path+"."+kv.Key.(*ast.Ident).Name, "."), kv.Value)
			}
		}
		return
	}
	if e != nil && newType(m.p, e) != nil {
		return
	}
	for _, below := range mapping.SendFields(m.sdk) {
		if row, _ := mapping.SendField(m.sdk, below); row.To != "" && strings.HasPrefix(below, path+".") {
			set[row.To] = true
		}
	}
}

// startsPart plans the assignment of an empty part that stands at the place of none:
// the message has all of its parts from the beginning.
//
//	// Have: in.Destination = new(types.Destination); in.Destination.ToAddresses = to
//	//   =>  in.Message.Recipients = to
func (m *message) startsPart(w write, rhs ast.Expr) bool {
	t, lit := newType(m.p, rhs), literalOf(rhs)
	if t == nil && (lit == nil || len(lit.Elts) > 0) {
		return false
	}
	root, _ := ast.Unparen(w.root).(*ast.Ident)
	stmt := m.soleStatement(w.stmt)
	if root == nil || stmt == nil || len(m.stale(w, root, nil)) > 0 {
		return false
	}
	m.claim(m.p, w.field)
	m.claim(m.p, rhs)
	m.groups.join(w.stmt.Pos(), stmt.Pos())
	m.dropped = append(m.dropped, stmt)
	m.change(Begun{stmt})
	return true
}

// mentions reports whether e reads the variable that id names.
func (m *message) mentions(e ast.Expr, id *ast.Ident) bool {
	obj := m.p.Info.ObjectOf(id)
	return slices.ContainsFunc(identsIn(e), func(other *ast.Ident) bool { return m.p.Info.Uses[other] == obj })
}
