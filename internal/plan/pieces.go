package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
)

// targetOf says what the struct at path of an input becomes in the message: the
// Paubox type and where it stands below paubox.Message. A text with its charset
// (types.Content) becomes no struct but a string: typ is "".
func targetOf(sdk *mapping.SDK, path string) (typ, base string) {
	if _, ok := mapping.SendField(sdk, path+".Data"); ok {
		return "", ""
	}
	if _, ok := mapping.SendField(sdk, path+".Html"); ok {
		return "MessageContent", "Content"
	}
	return "Message", ""
}

// apart plans a part of the input that is no literal at its place.
func (m *message) apart(kv *ast.KeyValueExpr, path string) bool {
	return m.piece(kv, path) || m.partCall(kv, path)
}

// piece plans a part of the input that stands in a local variable of its own.
//
//	// Have: body := &types.Body{…}; body.Text = …; in := &sesv2.SendEmailInput{… Body: body}
//	//   =>  body := paubox.MessageContent{…}; body.PlainText = …; in := … Content: body
//
// A pointer becomes a value, so nothing may be written to the part once it is
// in the input.
func (m *message) piece(kv *ast.KeyValueExpr, path string) bool {
	id, ok := unaddressed(kv.Value).(*ast.Ident)
	if !ok {
		return false
	}
	v, _ := m.p.Info.Uses[id].(*types.Var)
	if v == nil {
		return false
	}
	lit := m.definition(v)
	typ, base := targetOf(m.sdk, path)
	var at ast.Node = lit
	spec := m.declaredEmpty(v)
	if lit == nil {
		at = spec
	}
	call := m.definedByCall(v)
	if lit == nil && spec == nil && call != nil {
		at = call
	}
	made := m.definedByNew(v)
	if made != nil {
		at = made
	}
	if lit == nil && spec == nil && call == nil && made == nil || m.enclosingFunc(at) != m.enclosingFunc(kv.Value) {
		return false
	}
	if typ == "" && call != nil {
		return m.textOfCall(kv, path, id, v, call)
	}
	if typ == "" {
		return lit != nil && m.text(kv, path, id, v, lit)
	}
	pc := m.pieces[v]
	if pc == nil && call != nil {
		pc = m.newPieceOfCall(v, call, path, typ, base)
	} else if pc == nil {
		pc = m.newPiece(v, lit, spec, made, path, typ, base)
	}
	if pc.path != path {
		m.block(id, "%s goes into two different places of an input", id.Name)
		return true
	}
	pc.uses[id] = true
	m.groups.join(m.container(id).Pos(), v.Pos())
	m.settledPiece(id, v)
	m.takePiece(kv, id, pc)
	return true
}

// declaredEmpty returns the specification var body types.Body, or var body *types.Body,
// that declares v.
func (m *message) declaredEmpty(v *types.Var) *ast.ValueSpec {
	if v.Parent() == m.p.Types.Scope() {
		return nil
	}
	spec, ok := m.parent[m.defs[v]].(*ast.ValueSpec)
	if !ok || len(spec.Names) != 1 || len(spec.Values) != 0 {
		return nil
	}
	return spec
}

// Made gives a part that new made as the empty value of its new type.
//
//	// Have: body := new(types.Body)  =>  body := paubox.MessageContent{}
type Made struct {
	Call *ast.CallExpr
	Type string
}

// Node returns the call.
func (c Made) Node() ast.Node { return c.Call }

// definedByNew returns the call of body := new(types.Body), which defines v.
func (m *message) definedByNew(v *types.Var) *ast.CallExpr {
	d, ok := m.parent[m.defs[v]].(*ast.AssignStmt)
	if !ok || len(d.Lhs) != 1 || len(d.Rhs) != 1 || v.IsField() || v.Parent() == m.p.Types.Scope() {
		return nil
	}
	if newType(m.p, d.Rhs[0]) == nil {
		return nil
	}
	return ast.Unparen(d.Rhs[0]).(*ast.CallExpr)
}

// newPiece plans the declaration and the later writes of a part.
func (m *message) newPiece(v *types.Var, lit *ast.CompositeLit, spec *ast.ValueSpec, made *ast.CallExpr, path, typ, base string) *piece {
	sub := m.newMessage(m.p, m.sdk, m.site)
	if lit != nil {
		sub.literal(lit, path)
	}
	pc := m.addPiece(sub, v, path, base, lit != nil && sub.onlyLiterals(v))
	for _, id := range m.uses[m.p][v] {
		if whole := m.assignsWhole(id); whole != nil {
			other := m.newMessage(m.p, m.sdk, m.site)
			other.literal(whole, path)
			maps.Copy(pc.given, other.given)
			pc.uses[id] = true
			m.groups.join(m.container(id).Pos(), v.Pos())
			other.given = pc.given
			other.settleHeaders(whole)
			m.keepOrder(whole, other.fields)
			m.change(Message{Lit: whole, Fields: other.fields, Type: typ, Base: base, Value: true})
		}
	}
	if made != nil {
		m.claim(m.p, made.Args[0])
		m.changes = append(m.changes, Made{made, typ})
		return pc
	}
	if lit == nil {
		// Have: var body types.Body  =>  var body paubox.MessageContent
		m.claim(m.p, spec.Type)
		m.changes = append(m.changes, Retype{spec.Type, typ})
		return pc
	}
	sub.settleHeaders(lit)
	m.keepOrder(lit, sub.fields)
	m.changes = append(m.changes, Message{Lit: lit, Fields: sub.fields, Type: typ, Base: base, Value: true})
	return pc
}

// addPiece plans the writes to a part, whose first value is in sub.
func (m *message) addPiece(sub *message, v *types.Var, path, base string, known bool) *piece {
	for _, w := range m.writesTo(m.p, v) {
		w.below = path + "." + w.below
		sub.base, sub.part, sub.path, sub.known = base, true, path, known
		sub.later(w)
	}
	pc := &piece{path: path, base: base, given: sub.given, uses: map[*ast.Ident]bool{}}
	m.pieces[v] = pc
	return pc
}

// takePiece puts a part into the message.
func (m *message) takePiece(kv *ast.KeyValueExpr, id *ast.Ident, pc *piece) {
	for to := range pc.given {
		if !isMark(to) { // how the headers of the part are set is its own business
			m.given[to] = true
		}
	}
	if pc.base != "" {
		m.fields = append(m.fields, MessageField{To: pc.base, From: kv, Value: Value{X: id}})
		return
	}
	for _, to := range mapping.PartTargets(pc.given) {
		m.fields = append(m.fields, MessageField{To: to, From: kv, Value: Value{X: id, Sel: to}})
	}
}

// text plans a text that stands in a variable of its own, which nothing changes.
//
//	// Have: subject := &types.Content{Data: aws.String(s)}  =>  subject := s
func (m *message) text(kv *ast.KeyValueExpr, path string, id *ast.Ident, v *types.Var, lit *ast.CompositeLit) bool {
	if len(lit.Elts) == 0 || len(m.uses[m.p][v]) != 1 && !m.goesIn(v) {
		m.block(id, "%s is used in more than one place", id.Name)
		return true
	}
	if pc := m.pieces[v]; pc != nil {
		m.sameText(kv, path, id, v, pc)
		return true
	}
	sub := m.newMessage(m.p, m.sdk, m.site)
	sub.literal(lit, path)
	if len(sub.fields) != 1 {
		m.block(lit, "a text without data")
		return true
	}
	m.groups.join(m.container(id).Pos(), v.Pos())
	m.pieces[v] = &piece{path: path, uses: map[*ast.Ident]bool{id: true}}
	m.changes = append(m.changes, Set{Expr: addressed(m.analysis, lit), Value: sub.fields[0].Value})
	m.given[sub.fields[0].To] = true
	m.fields = append(m.fields, MessageField{To: sub.fields[0].To, From: kv, Value: Value{X: id}})
	return true
}

// goesIn reports whether all uses of a text are the values of fields, in the function
// of its declaration.
func (m *message) goesIn(v *types.Var) bool {
	return !slices.ContainsFunc(m.uses[m.p][v], func(id *ast.Ident) bool {
		kv, ok := m.parent[id].(*ast.KeyValueExpr)
		return !ok || kv.Value != ast.Expr(id) || m.enclosingFunc(id) != m.enclosingFunc(m.defs[v])
	})
}

// sameText puts a text that is planned into one more place.
//
//	// Have: body = &types.Body{Html: text} … body = &types.Body{Text: text}
func (m *message) sameText(kv *ast.KeyValueExpr, path string, id *ast.Ident, v *types.Var, pc *piece) {
	field, ok := mapping.SendField(m.sdk, path+".Data")
	first, _ := mapping.SendField(m.sdk, pc.path+".Data")
	if !ok || field.Do != first.Do {
		m.block(id, "%s is used in more than one place", id.Name) // one is a string, the other a pointer
		return
	}
	pc.uses[id] = true
	m.groups.join(m.container(id).Pos(), v.Pos())
	m.given[field.To] = true
	m.fields = append(m.fields, MessageField{To: field.To, From: kv, Value: Value{X: id}})
}

// settledPiece blocks a part that changes after it went into the input, or that
// something else may change.
func (m *message) settledPiece(use *ast.Ident, v *types.Var) {
	fn := m.enclosingFunc(use)
	for _, w := range m.writesTo(m.p, v) {
		switch {
		case m.enclosingFunc(w.stmt) != fn:
			m.block(w.stmt, "%s is changed by another function", use.Name)
		case w.stmt.Pos() > use.Pos():
			m.block(w.stmt, "%s is changed after it went into the input", use.Name)
		case m.inLoopWith(w.stmt, use, v):
			m.block(w.stmt, "%s is changed in a loop that makes several inputs of it", use.Name)
		}
	}
	for _, id := range m.uses[m.p][v] {
		as, ok := m.parent[id].(*ast.AssignStmt)
		if !ok || !slices.Contains(as.Lhs, ast.Expr(id)) {
			continue
		}
		if m.assignsWhole(id) == nil || m.enclosingFunc(as) != fn || as.Pos() > use.Pos() || m.inLoopWith(as, use, v) {
			m.block(id, "%s is assigned anew", use.Name)
		}
	}
}

// assignsWhole returns the literal of body = &types.Body{…}, where id is body.
func (m *message) assignsWhole(id *ast.Ident) *ast.CompositeLit {
	as, ok := m.parent[id].(*ast.AssignStmt)
	if !ok || as.Tok != token.ASSIGN || len(as.Lhs) != 1 || as.Lhs[0] != ast.Expr(id) {
		return nil
	}
	return literalOf(as.Rhs[0])
}

// unaddressed returns the x of &x, or e.
func unaddressed(e ast.Expr) ast.Expr {
	e = ast.Unparen(e)
	if u, ok := e.(*ast.UnaryExpr); ok && u.Op == token.AND {
		return ast.Unparen(u.X)
	}
	return e
}
