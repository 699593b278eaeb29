package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// later plans one write to a field after the literal (rules as in 2.1).
//
//	// Have: in.Destination.CcAddresses = cc  =>  in.Message.CC = cc
//	// Have: in.ConfigurationSetName = aws.String(s)  =>  (gone, with a note)
//
// A write that follows several literals of one variable is planned once.
func (m *message) later(w write) {
	if m.planned[w.field] == nil {
		sub := m.newMessage(m.p, m.sdk, m.site)
		sub.base, sub.part, sub.path, sub.known = m.base, m.part, m.path, m.known
		if w.set != nil {
			sub.laterSet(w)
		} else {
			sub.write(w)
		}
		m.planned[w.field] = sub.given
	}
	maps.Copy(m.given, m.planned[w.field])
}

func (m *message) write(w write) {
	row, ok := mapping.SendField(m.sdk, w.below)
	rhs := m.assigned(w)
	switch {
	case !ok:
		m.block(w.stmt, "the field %s is not known to sesfix", w.below)
	case rhs == nil:
		m.block(w.stmt, "%s is assigned in a way that sesfix does not follow", w.below)
	case isNil(m.p, rhs):
		m.laterNil(w, row)
	case row.Do == mapping.Branch:
		m.laterBranch(w, rhs)
	case row.Do == mapping.Block:
		m.block(w.stmt, "%s", row.Text)
		m.takeAll(row.Instead)
	case row.Do == mapping.Headers:
		m.laterHeaders(w, rhs)
	case row.Do == mapping.Tags && m.opts.EmailTags == "headers":
		m.block(w.stmt, tagsReason)
	case row.Do == mapping.Charset, row.Do == mapping.Noted, row.Do == mapping.Drop, row.Do == mapping.Tags:
		m.laterDropped(w, row, rhs)
	default:
		m.laterLeaf(w, row, rhs)
	}
}

// assigned returns the value of a plain assignment to one field.
func (m *message) assigned(w write) ast.Expr {
	if w.set != nil {
		return w.set.Args[0]
	}
	as := w.stmt.(*ast.AssignStmt)
	if as.Tok != token.ASSIGN || len(as.Lhs) != 1 || len(as.Rhs) != 1 {
		return nil
	}
	return as.Rhs[0]
}

// laterNil plans the end of a copy list, or of a body: nil in both worlds.
//
//	// Have: in.Content.Simple.Body.Html = nil  =>  in.Message.Content.HTML = nil
func (m *message) laterNil(w write, row mapping.Field) {
	if data, ok := mapping.SendField(m.sdk, w.below+".Data"); ok {
		row = data
	}
	if row.Do != mapping.Pointer && (row.Do != mapping.List || row.To == "Recipients") {
		m.block(w.stmt, "%s is set to nil", w.below)
		return
	}
	m.claim(m.p, w.field)
	m.change(Path{Expr: w.field, Root: w.root, To: m.below(row.To)})
}

// laterBranch plans the assignment of a nested struct: a text, or the whole body.
func (m *message) laterBranch(w write, rhs ast.Expr) {
	typ, base := targetOf(m.sdk, w.below)
	sub := m.newMessage(m.p, m.sdk, m.site)
	lit := literalOf(rhs)
	if m.startsPart(w, rhs) {
		return
	}
	switch {
	case lit != nil:
		sub.literal(lit, w.below)
	case newType(m.p, rhs) != nil:
		m.claim(m.p, rhs)
	case !sub.apart(&ast.KeyValueExpr{Key: ast.NewIdent(w.below), Value: rhs, Colon: rhs.Pos()}, w.below):
		m.block(rhs, "%s is built apart from the input, which sesfix does not follow yet", w.below)
		return
	}
	switch {
	case typ == "" && len(sub.fields) == 1:
		m.place(w, sub.fields[0].To)
		m.change(Set{Expr: rhs, Value: sub.fields[0].Value})
	case typ == "MessageContent" && m.base == "" && lit != nil:
		m.place(w, base)
		m.keepOrder(lit, sub.fields)
		m.change(Message{Lit: lit, Fields: sub.fields, Type: typ, Base: base, Value: true})
	case typ != "" && m.base == "":
		m.laterWhole(w, rhs, sub)
		return
	default:
		m.block(w.stmt, "%s is set as a whole after the input was made, which sesfix does not follow yet", w.below)
	}
	for to := range sub.given {
		m.given[to] = true
	}
}

// laterDropped plans the end of an assignment whose field Paubox does not have.
func (m *message) laterDropped(w write, row mapping.Field, rhs ast.Expr) {
	switch row.Do {
	case mapping.Charset:
		m.charset(rhs)
	case mapping.Noted, mapping.Tags:
		m.note(row.Text)
	}
	m.claim(m.p, w.field)
	m.drop(rhs)
	stmt := m.soleStatement(w.stmt)
	if stmt == nil {
		m.block(w.stmt, "the assignment cannot be taken out of its place")
		return
	}
	m.groups.join(w.stmt.Pos(), stmt.Pos())
	m.dropped = append(m.dropped, stmt)
	m.changes = append(m.changes, Remove{stmt})
}

// soleStatement returns the statement that goes with stmt: the if around it,
// where it is alone in there and the condition does nothing else.
func (m *message) soleStatement(stmt ast.Stmt) ast.Stmt {
	if !m.inList(stmt) {
		return nil
	}
	block, ok := m.parent[stmt].(*ast.BlockStmt)
	if !ok || len(block.List) != 1 {
		return stmt
	}
	cond, ok := m.parent[block].(*ast.IfStmt)
	if !ok || cond.Body != block || cond.Else != nil || cond.Init != nil || m.effect(m.p, cond.Cond) != nil || !m.inList(cond) {
		return stmt
	}
	return cond
}

func (m *message) laterLeaf(w write, row mapping.Field, rhs ast.Expr) {
	if row.Do == mapping.List {
		if lit := literalOf(rhs); lit == nil || len(lit.Elts) > 0 {
			m.given[row.To] = true
		}
		m.recipients(row, rhs)
		m.place(w, row.To)
		if v := m.list(rhs); v.X != rhs || v.Form != AsIs {
			m.change(Set{Expr: rhs, Value: v})
		}
		return
	}
	// The rules for a value are those of a field in the literal.
	before := len(m.fields)
	m.leaf(&ast.KeyValueExpr{Key: ast.NewIdent(w.below), Value: rhs, Colon: rhs.Pos()}, row, rhs)
	if len(m.fields) != before+1 {
		return
	}
	f := m.fields[before]
	m.fields = m.fields[:before]
	m.place(w, f.To)
	m.changes = append(m.changes, Set{Expr: rhs, Value: f.Value})
}

// place gives the field that is assigned to its place in the message.
func (m *message) place(w write, to string) {
	m.claim(m.p, w.field)
	m.given[to] = true
	m.changes = append(m.changes, Path{Expr: w.field, Root: w.root, To: m.below(to)})
}

// below is the path of a field of the message from the variable at hand: a
// request, or a part of it.
func (m *message) below(to string) string {
	switch {
	case mapping.OfRequest(to):
		return to
	case m.base != "":
		return strings.TrimPrefix(to, m.base+".")
	case m.part:
		return to
	}
	return "Message." + to
}

// read plans a read of a field of an input: in.Destination.ToAddresses.
func (a *analysis) read(p *usage.Package, root ast.Expr, sel *ast.SelectorExpr) bool {
	sdk, name := usage.Named(p.Info.TypeOf(root))
	prefix, base, part := "", "", false
	if id, ok := ast.Unparen(root).(*ast.Ident); ok {
		if v, isVar := p.Info.Uses[id].(*types.Var); isVar && a.pieces[v] != nil {
			pc := a.pieces[v]
			prefix, base, part = pc.path+".", pc.base, true
		}
	}
	if sdk == nil || name != "SendEmailInput" && !part {
		return false
	}
	var e ast.Expr = sel
	for {
		up, ok := a.parent[e].(*ast.SelectorExpr)
		if !ok || up.X != e {
			break
		}
		e = up
	}
	_, below := a.pathOf(p, e)
	row, ok := mapping.SendField(sdk, prefix+below)
	if !ok || a.claimed[claimedAt(e)] {
		return ok
	}
	m := &message{base: base, part: part}
	path := Path{Expr: e, Root: root, To: m.below(row.To)}
	if !part && a.nilAsked(p, sdk, e, path, below) {
		return true
	}
	if star, ok := a.parent[e].(*ast.StarExpr); ok {
		// A write through the pointer would reach whatever else holds it.
		if as, ok := a.parent[star].(*ast.AssignStmt); ok && slices.Contains(as.Lhs, ast.Expr(star)) {
			return false
		}
	}
	switch row.Do {
	case mapping.List:
		if sdk.Generation == 1 {
			reads, ok := a.elementReads(p, e)
			if !ok {
				return false
			}
			a.changes = append(a.changes, reads...)
		}
	case mapping.Single:
		if path.Expr, path.Op = a.replyRead(p, sdk, e); path.Expr == nil {
			return false
		}
	case mapping.Pointer, mapping.Files:
	case mapping.Scalar:
		// The pointer itself has no place in the new code: the string has.
		switch up := a.parent[e].(type) {
		case *ast.StarExpr:
			path.Expr = up
		case *ast.CallExpr:
			if fn := callee(p.Info, up); fn != nil && derefFuncs[fullName(fn)] {
				path.Expr = up
			}
		}
		if path.Expr == e {
			return false
		}
	default:
		return false
	}
	switch up := a.parent[path.Expr].(type) {
	case *ast.UnaryExpr:
		if up.Op == token.AND {
			return false
		}
	case *ast.RangeStmt:
		if up.X != path.Expr {
			return false
		}
	}
	a.claim(p, e)
	a.changes = append(a.changes, path)
	return true
}

// claimedAt is where the reference stands that e, a field of a field, ends in.
func claimedAt(e ast.Expr) token.Pos {
	if sel, ok := e.(*ast.SelectorExpr); ok {
		return sel.Sel.Pos()
	}
	return e.Pos()
}
