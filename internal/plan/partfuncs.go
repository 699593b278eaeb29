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

// String is the type that a text with its charset becomes (types.Content).
const String = "string"

// Hoist puts the call of a function that gives a part of the message into a variable
// of its own, where more than one field of the part is read.
//
//	// Have: in := &sesv2.SendEmailInput{Content: content(subject, html)}
//	//   =>  content := content(subject, html)
//	//       in := … Headers: paubox.MessageHeaders{Subject: content.Headers.Subject}, Content: content.Content
type Hoist struct {
	Stmt ast.Stmt
	Call *ast.CallExpr
	Name string
}

// Node returns the call.
func (c Hoist) Node() ast.Node { return c.Call }

// partFunc is a function of the package that returns the literal of a part.
type partFunc struct {
	path  string // where the part belongs in the input; "" for a text
	base  string
	given map[string]bool
	uses  map[*ast.Ident]bool
}

// partCall plans a part of the input that a function gives: one that returns a
// literal, and does nothing else.
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
	decl, lit := m.givesPart(fn)
	if lit == nil {
		return nil
	}
	pf := m.partFuncs[fn]
	if pf == nil {
		pf = m.newPartFunc(fn, decl, lit, path, typ, base)
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
	if _, lit := m.givesPart(callee(m.p.Info, call)); lit == nil {
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
	if len(m.uses[m.p][v]) != 1 {
		m.block(id, "%s is used in more than one place", id.Name)
		return true
	}
	m.partFuncOf(call, path, "", "")
	sub := m.newMessage(m.p, m.sdk, m.site)
	sub.textCall(kv, path, call)
	m.takeTargets(sub.given)
	m.groups.join(m.container(id).Pos(), v.Pos())
	m.pieces[v] = &piece{path: path, uses: map[*ast.Ident]bool{id: true}}
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

// givesPart returns the declaration of fn and the literal that it returns, where fn
// is a function of this package, not exported, of one return statement.
func (m *message) givesPart(fn *types.Func) (*ast.FuncDecl, *ast.CompositeLit) {
	if fn == nil || fn.Pkg() != m.p.Types || fn.Exported() || fn.Signature().TypeParams().Len() > 0 || fn.Signature().Recv() != nil {
		return nil, nil
	}
	decl := m.funcs[fn.Pos()]
	if decl == nil || decl.Body == nil || len(decl.Body.List) != 1 || m.inTest(m.p, decl) {
		return nil, nil
	}
	ret, ok := decl.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 || len(decl.Type.Results.List[0].Names) != 0 {
		return nil, nil
	}
	return decl, literalOf(ret.Results[0])
}

// newPartFunc plans the function.
func (m *message) newPartFunc(fn *types.Func, decl *ast.FuncDecl, lit *ast.CompositeLit, path, typ, base string) *partFunc {
	sub := m.newMessage(m.p, m.sdk, m.site)
	pf := &partFunc{path: path, base: base, uses: map[*ast.Ident]bool{}}
	m.partFuncs[fn] = pf
	sub.literal(lit, path)
	pf.given = sub.given
	result := decl.Type.Results.List[0].Type
	m.claim(m.p, result)
	s := m.analysis.site(m.p, decl.Type.Results.List[0], "type", mapping.Rewrite, m.sdk.Symbol("", partName(m.p, result)), "declaration with a type of Amazon SES: becomes the Paubox type")
	if typ != "" {
		if sub.given[mapping.CustomHeaders] || sub.given[mapping.ListUnsubscribe] || sub.given[mapping.ListUnsubscribePost] {
			m.block(lit, "a function gives a part with headers, which sesfix does not follow yet")
		}
		m.inOrder(sub.fields)
		m.change(Retype{result, typ})
		m.change(Message{Lit: lit, Fields: sub.fields, Type: typ, Base: base, Value: true})
		return pf
	}
	s.Message = "declaration with a type of Amazon SES: becomes a string"
	pf.path = ""
	x, ok := m.textOf(lit)
	if !ok || len(sub.fields) != 1 {
		m.block(lit, "a function gives a text that may be nil, which sesfix does not follow")
		return pf
	}
	m.change(Retype{result, String})
	m.change(Set{Expr: addressed(m.analysis, lit), Value: Value{X: x}})
	return pf
}

func partName(p *usage.Package, result ast.Expr) string {
	_, name := usage.Named(p.Info.TypeOf(result))
	return name
}

// textOf returns the string that the Data of a text points to.
func (m *message) textOf(lit *ast.CompositeLit) (ast.Expr, bool) {
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok && kv.Key.(*ast.Ident).Name == "Data" {
			if u, isAddr := ast.Unparen(kv.Value).(*ast.UnaryExpr); isAddr && u.Op == token.AND {
				return u.X, m.settled(m.p, u.X)
			}
			return m.unwrap(m.p, kv.Value)
		}
	}
	return nil, false
}

// textCall puts the text that a function gives into the message. A subject is looked
// at as one that stands in the literal is.
func (m *message) textCall(kv *ast.KeyValueExpr, path string, call *ast.CallExpr) {
	row, _ := mapping.SendField(m.sdk, path+".Data")
	v := Value{X: call}
	if row.Do == mapping.Pointer {
		v.Form = Ptr
	} else {
		for _, arg := range call.Args {
			inner, isCall := ast.Unparen(arg).(*ast.CallExpr)
			if s, known := literal(m.p, arg); known && (s == "" || strings.HasPrefix(s, "=?")) || isCall && encodesWord(m.p, inner) {
				m.block(arg, "the subject may be empty, or an encoded word, which recipients might see raw")
			}
		}
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
	m.change(Hoist{Stmt: stmt, Call: call, Name: name})
	for _, to := range targets {
		m.fields = append(m.fields, MessageField{To: to, From: kv, Value: Value{X: call, Name: name, Sel: to}})
	}
}

// hoistable returns the statement before which a call can be made as well: nothing
// that comes before it in there changes anything, and it is made in any case.
func (m *message) hoistable(call *ast.CallExpr) ast.Stmt {
	stmt, ok := m.container(call).(ast.Stmt)
	if !ok || m.stateful(call) {
		return nil
	}
	if cond, isIf := m.parent[stmt].(*ast.IfStmt); isIf && cond.Init == stmt {
		stmt = cond
	}
	if !m.inList(stmt) {
		return nil
	}
	for n := m.parent[ast.Node(call)]; n != ast.Node(stmt); n = m.parent[n] {
		switch n := n.(type) {
		case *ast.FuncLit:
			return nil
		case *ast.BinaryExpr:
			if n.Op == token.LAND || n.Op == token.LOR {
				return nil
			}
		}
	}
	still := true
	ast.Inspect(stmt, func(n ast.Node) bool {
		if other, ok := n.(*ast.CallExpr); ok && other.End() <= call.Pos() && m.stateful(other) {
			still = false
		}
		return still
	})
	if !still {
		return nil
	}
	return stmt
}

// freeName returns a name for the variable of a part that nothing around stmt has.
func (m *message) freeName(stmt ast.Stmt, call *ast.CallExpr) string {
	used := identsIn(m.enclosingFunc(stmt))
	taken := func(name string) bool {
		return m.p.Types.Scope().Lookup(name) != nil || slices.Contains(m.hoisted[m.enclosingFunc(stmt)], name) ||
			slices.ContainsFunc(used, func(id *ast.Ident) bool { return id.Name == name })
	}
	_, typ := usage.Named(m.p.Info.TypeOf(call))
	name := strings.ToLower(strings.TrimPrefix(typ, "Email"))
	for taken(name) {
		name += "Part"
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
