package plan

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// The types that a text with its charset becomes (types.Content): a pointer where it may
// be nil.
const (
	String        = "string"
	StringPointer = "*string"
)

// Hoist puts the call of a function that gives a part of the message into a variable
// of its own, where more than one field of the part is read.
//
//	// Have: in := &sesv2.SendEmailInput{Content: content(subject, html)}
//	//   =>  content := content(subject, html)
//	//       in := … Headers: paubox.MessageHeaders{Subject: content.Headers.Subject}, Content: content.Content
type Hoist struct {
	Stmt ast.Stmt
	X    ast.Expr // the call, or another value that goes before the statement
	Name string
}

// Node returns the value.
func (c Hoist) Node() ast.Node { return c.X }

// partFunc is a function of the package that returns a part.
type partFunc struct {
	path  string // where the part belongs in the input; "" for a text
	base  string
	given map[string]bool
	uses  map[*ast.Ident]bool
	none  bool       // a text that may be nil
	texts []ast.Expr // what the text is made of
}

// partCall plans a part of the input that a function gives: one each of whose returns
// gives a literal, a variable of its own, or what another such function gives.
//
//	// Have: func text(s string) *types.Content { return &types.Content{Data: aws.String(s)} }
//	//   =>  func text(s string) string { return s }
func (m *message) partCall(kv *ast.KeyValueExpr, path string) bool {
	call, ok := ast.Unparen(kv.Value).(*ast.CallExpr)
	if !ok {
		return false
	}
	typ, base := targetOf(m.sdk, path)
	pf := m.partFuncOf(call, path, typ, base)
	switch {
	case pf == nil:
		return false
	case typ == "":
		m.textCall(kv, path, call)
	case base != "":
		m.takeTargets(pf.given)
		m.fields = append(m.fields, MessageField{To: base, From: kv, Value: Value{X: call}})
	default:
		m.takeTargets(pf.given)
		m.takeResult(kv, call, mapping.PartTargets(pf.given))
	}
	return true
}

// partFuncOf plans the function that a call calls, nil where it is none that gives
// the literal of a part.
func (m *message) partFuncOf(call *ast.CallExpr, path, typ, base string) *partFunc {
	fn := callee(m.p.Info, call)
	decl, gives := m.givesPart(fn)
	if gives == nil {
		return nil
	}
	pf := m.partFuncs[fn.Pos()]
	if pf == nil {
		pf = m.newPartFunc(fn, decl, gives, path, typ, base)
	}
	if typ != "" && pf.path != path {
		m.block(call, "%s gives parts for two different places of an input", fn.Name())
	}
	pf.uses[calledName(call)] = true
	m.groups.join(m.container(call).Pos(), fn.Pos())
	return pf
}

// definedByCall returns the call that a local variable is declared with.
//
//	// Have: body := letter(html); in := &sesv2.SendEmailInput{… Body: body}
func (m *message) definedByCall(v *types.Var) *ast.CallExpr {
	d, ok := m.parent[m.defs[v]].(*ast.AssignStmt)
	if !ok || len(d.Lhs) != 1 || len(d.Rhs) != 1 || v.IsField() || v.Parent() == m.p.Types.Scope() {
		return nil
	}
	call, _ := ast.Unparen(d.Rhs[0]).(*ast.CallExpr)
	if call == nil {
		return nil
	}
	if _, gives := m.givesPart(callee(m.p.Info, call)); gives == nil {
		return nil
	}
	return call
}

// newPieceOfCall plans a variable that gets the part that a function gives.
func (m *message) newPieceOfCall(v *types.Var, call *ast.CallExpr, path, typ, base string) *piece {
	pf := m.partFuncOf(call, path, typ, base)
	sub := m.newMessage(m.p, m.sdk, m.site)
	sub.takeTargets(pf.given)
	return m.addPiece(sub, v, path, base, false)
}

// textOfCall plans a variable for the text that a function gives, used once.
func (m *message) textOfCall(kv *ast.KeyValueExpr, path string, id *ast.Ident, v *types.Var, call *ast.CallExpr) bool {
	uses := map[*ast.Ident]bool{id: true}
	for _, use := range m.uses[m.p][v] {
		test, ok := m.parent[use].(*ast.BinaryExpr)
		if ok && (isNil(m.p, test.X) || isNil(m.p, test.Y)) {
			uses[use] = true
		}
	}
	pf := m.partFuncOf(call, path, "", "")
	if len(m.uses[m.p][v]) != len(uses) || len(uses) > 1 && !pf.none {
		m.block(id, "%s is used in more than one place", id.Name)
		return true
	}
	sub := m.newMessage(m.p, m.sdk, m.site)
	sub.textCall(kv, path, call)
	m.takeTargets(sub.given)
	for use := range uses {
		m.groups.join(m.container(use).Pos(), v.Pos())
	}
	m.pieces[v] = &piece{path: path, uses: uses}
	form := sub.fields[0].Value.Form
	m.fields = append(m.fields, MessageField{To: sub.fields[0].To, From: kv, Value: Value{X: id, Form: form}})
	return true
}

func (m *message) takeTargets(given map[string]bool) {
	for to := range given {
		if !isMark(to) {
			m.given[to] = true
		}
	}
}

// textCall puts the text that a function gives into the message. A subject is looked
// at as one that stands in the literal is.
func (m *message) textCall(kv *ast.KeyValueExpr, path string, call *ast.CallExpr) {
	row, _ := mapping.SendField(m.sdk, path+".Data")
	pf := m.partFuncs[callee(m.p.Info, call).Pos()]
	v := Value{X: call}
	switch {
	case row.Do != mapping.Pointer:
		for _, x := range append(slices.Clone(pf.texts), call.Args...) {
			inner, isCall := ast.Unparen(x).(*ast.CallExpr)
			if s, known := literal(m.p, x); known && (s == "" || strings.HasPrefix(s, "=?")) || isCall && encodesWord(m.p, inner) {
				m.block(x, "the subject may be empty, or an encoded word, which recipients might see raw")
			}
		}
		if pf.none {
			v.Form = OrEmpty
		}
	case !pf.none:
		v.Form = Ptr
	}
	m.given[row.To] = true
	m.fields = append(m.fields, MessageField{To: row.To, From: kv, Value: v})
}

// takeResult reads the fields of a part that a function gives: of the call itself
// where it is one, else of a variable that gets the part before.
func (m *message) takeResult(kv *ast.KeyValueExpr, call *ast.CallExpr, targets []string) {
	if len(targets) == 1 {
		m.fields = append(m.fields, MessageField{To: targets[0], From: kv, Value: Value{X: call, Sel: targets[0]}})
		return
	}
	stmt := m.hoistable(call)
	if stmt == nil {
		m.block(call, "the part that a function gives is made in a place that sesfix does not follow")
		return
	}
	name := m.freeName(stmt, call)
	m.groups.join(m.container(call).Pos(), stmt.Pos())
	m.change(Hoist{Stmt: stmt, X: call, Name: name})
	for _, to := range targets {
		m.fields = append(m.fields, MessageField{To: to, From: kv, Value: Value{X: call, Name: name, Sel: to}})
	}
}

// hoistable returns the statement before which a call can be made as well: nothing
// that comes before it in there changes anything, and it is made in any case.
func (m *message) hoistable(call *ast.CallExpr) ast.Stmt {
	stmt := m.statementOnce(call)
	if stmt == nil || m.stateful(m.p, call) || !m.always(call, stmt) || !m.stillBefore(call, stmt) {
		return nil
	}
	return stmt
}

// freeName returns a name for the variable of a part that nothing around stmt has.
func (m *message) freeName(stmt ast.Stmt, call *ast.CallExpr) string {
	_, typ := usage.Named(m.p.Info.TypeOf(call))
	return m.free(stmt, strings.ToLower(strings.TrimPrefix(typ, "Email")), "Part")
}

// free returns name with as many endings that nothing around stmt has that name.
func (m *message) free(stmt ast.Stmt, name, ending string) string {
	used := slices.DeleteFunc(identsIn(m.enclosingFunc(stmt)), func(id *ast.Ident) bool {
		sel, ok := m.parent[id].(*ast.SelectorExpr)
		return ok && sel.Sel == id
	})
	for m.p.Types.Scope().Lookup(name) != nil || slices.Contains(m.hoisted[m.enclosingFunc(stmt)], name) ||
		slices.ContainsFunc(used, func(id *ast.Ident) bool { return id.Name == name }) {
		name += ending
	}
	m.hoisted[m.enclosingFunc(stmt)] = append(m.hoisted[m.enclosingFunc(stmt)], name)
	return name
}

// calledName returns the identifier that names the function of a call.
func calledName(call *ast.CallExpr) *ast.Ident {
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		return f
	case *ast.SelectorExpr:
		return f.Sel
	}
	return nil
}
