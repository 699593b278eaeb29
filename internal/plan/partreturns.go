package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// givesPart returns the declaration of fn and what its returns give, where fn is a
// function or method of this package each of whose returns gives a literal, nil, a
// variable that starts as one of its own, or what another such function gives.
//
//	// Have: func html(m mail) *types.Content {
//	//           if m.HTML == "" { return nil }
//	//           return &types.Content{Data: aws.String(m.HTML)}
//	//       }
func (m *message) givesPart(fn *types.Func) (*ast.FuncDecl, []ast.Expr) {
	const deep = 4
	return m.givesPartAt(fn, deep)
}

func (m *message) givesPartAt(fn *types.Func, depth int) (*ast.FuncDecl, []ast.Expr) {
	if depth == 0 || fn == nil || fn.Pkg() != m.p.Types || fn.Signature().TypeParams().Len() > 0 || fn.Signature().RecvTypeParams().Len() > 0 {
		return nil, nil
	}
	decl := m.funcs[fn.Pos()]
	if decl == nil || decl.Body == nil || m.inTest(m.p, decl) || fn.Signature().Results().Len() != 1 || len(decl.Type.Results.List[0].Names) != 0 {
		return nil, nil
	}
	if sdk, _ := usage.Named(fn.Signature().Results().At(0).Type()); sdk == nil {
		return nil, nil
	}
	gives, ok := m.returnedBy(decl), true
	for _, e := range gives {
		ok = ok && m.followed(decl, e, depth)
	}
	if !ok || !slices.ContainsFunc(gives, func(e ast.Expr) bool { return !isNil(m.p, e) }) {
		return nil, nil
	}
	return decl, gives
}

// followed reports whether e, which the function decl returns, is one of the values
// that are followed.
func (m *message) followed(decl *ast.FuncDecl, e ast.Expr, depth int) bool {
	if isNil(m.p, e) || literalOf(e) != nil {
		return true
	}
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
		_, gives := m.givesPartAt(callee(m.p.Info, call), depth-1)
		return gives != nil
	}
	v := m.ownPart(decl, e)
	return v != nil && m.definedByCall(v) == nil
}

// ownPart returns the variable that e names, or whose address it is, where it is
// declared in the function decl itself, with a literal, new, or no value.
func (m *message) ownPart(decl *ast.FuncDecl, e ast.Expr) *types.Var {
	id, ok := unaddressed(e).(*ast.Ident)
	if !ok {
		return nil
	}
	v, _ := m.p.Info.Uses[id].(*types.Var)
	if v == nil || v.IsField() || m.isParameter(v) || m.defs[v] == nil || m.enclosingFunc(m.defs[v]) != ast.Node(decl) {
		return nil
	}
	if _, ptr := v.Type().(*types.Pointer); ptr && m.declaredEmpty(v) != nil {
		return nil // nil, where nothing fills it
	}
	if m.definition(v) == nil && m.declaredEmpty(v) == nil && m.definedByNew(v) == nil {
		return nil
	}
	return v
}

// returnedBy lists what the returns of a function with one result give.
func (m *message) returnedBy(decl *ast.FuncDecl) (list []ast.Expr) {
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			list = append(list, n.Results...)
		}
		return true
	})
	return list
}

// newPartFunc plans the function.
func (m *message) newPartFunc(fn *types.Func, decl *ast.FuncDecl, gives []ast.Expr, path, typ, base string) *partFunc {
	pf := &partFunc{path: path, base: base, given: map[string]bool{}, uses: map[*ast.Ident]bool{}}
	m.partFuncs[fn.Pos()] = pf
	result := decl.Type.Results.List[0].Type
	m.claim(m.p, result)
	s := m.analysis.site(m.p, decl.Type.Results.List[0], "type", mapping.Rewrite, m.sdk.Symbol("", partName(m.p, result)), "declaration with a type of Amazon SES: becomes the Paubox type")
	if typ == "" {
		s.Message = "declaration with a type of Amazon SES: becomes a string"
		pf.path = ""
		m.givenTexts(pf, gives, path)
		to := String
		if pf.none {
			to = StringPointer
		}
		m.change(Retype{result, to})
		m.crossing(m.p, result, to)
		return pf
	}
	for _, e := range gives {
		m.givenPart(pf, e, path, typ, base)
	}
	if pf.given[mapping.CustomHeaders] || pf.given[mapping.ListUnsubscribe] || pf.given[mapping.ListUnsubscribePost] {
		m.block(result, "a function gives a part with headers, which sesfix does not follow yet")
	}
	m.change(Retype{result, typ})
	m.crossing(m.p, result, typ)
	return pf
}

// givenPart plans a part that a function returns. It becomes a value: nothing may
// write to it after that.
func (m *message) givenPart(pf *partFunc, e ast.Expr, path, typ, base string) {
	lit := literalOf(e)
	call, isCall := ast.Unparen(e).(*ast.CallExpr)
	switch {
	case isNil(m.p, e):
		m.block(e, "a function gives nil for a part of an input, and that part of a Paubox message is no pointer")
	case lit != nil:
		sub := m.newMessage(m.p, m.sdk, m.site)
		sub.literal(lit, path)
		m.keepOrder(lit, sub.fields)
		m.change(Message{Lit: lit, Fields: sub.fields, Type: typ, Base: base, Value: true})
		maps.Copy(pf.given, sub.given)
	case isCall:
		if inner := m.partFuncOf(call, path, typ, base); inner != nil {
			maps.Copy(pf.given, inner.given)
		}
	default:
		maps.Copy(pf.given, m.returnedPiece(e, path, typ, base).given)
	}
}

// returnedPiece plans a part that stands in a variable of the function that returns it.
//
//	// Have: body := &types.Body{}; if html { body.Html = … } else { body.Text = … }; return body
func (m *message) returnedPiece(e ast.Expr, path, typ, base string) *piece {
	id := unaddressed(e).(*ast.Ident)
	v := m.p.Info.Uses[id].(*types.Var)
	pc := m.pieces[v]
	if pc == nil {
		pc = m.newPiece(v, m.definition(v), m.declaredEmpty(v), m.definedByNew(v), path, typ, base)
		fn := m.enclosingFunc(id)
		for _, w := range m.writesTo(m.p, v) {
			if m.enclosingFunc(w.stmt) != fn {
				m.block(w.stmt, "%s is changed by another function", id.Name)
			}
		}
		for _, use := range m.uses[m.p][v] {
			as, ok := m.parent[use].(*ast.AssignStmt)
			if ok && slices.Contains(as.Lhs, ast.Expr(use)) && (m.assignsWhole(use) == nil || m.enclosingFunc(as) != fn) {
				m.block(use, "%s is assigned anew", id.Name)
			}
		}
	}
	if pc.path != path {
		m.block(id, "%s goes into two different places of an input", id.Name)
	}
	pc.uses[id] = true
	m.groups.join(m.container(id).Pos(), v.Pos())
	if ast.Unparen(e) != ast.Expr(id) {
		m.change(Set{Expr: e, Value: Value{X: id}})
	}
	return pc
}

// givenTexts plans the texts that a function returns. Where one is nil, all become
// pointers.
//
//	// Have: return nil; return &types.Content{Data: aws.String(s)}  =>  return nil; return paubox.Ptr(s)
func (m *message) givenTexts(pf *partFunc, gives []ast.Expr, path string) {
	inner := map[ast.Expr]*partFunc{}
	for _, e := range gives {
		pf.none = pf.none || isNil(m.p, e)
		if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
			if inner[e] = m.partFuncOf(call, path, "", ""); inner[e] != nil {
				pf.none = pf.none || inner[e].none
				pf.texts = append(append(pf.texts, inner[e].texts...), call.Args...)
			}
		}
	}
	form := AsIs
	if pf.none {
		form = Ptr
	}
	for _, e := range gives {
		lit := literalOf(e)
		switch {
		case isNil(m.p, e):
		case lit != nil:
			sub := m.newMessage(m.p, m.sdk, m.site)
			sub.literal(lit, path)
			maps.Copy(pf.given, sub.given)
			x, ok := m.textOf(lit)
			if !ok || len(sub.fields) != 1 {
				m.block(lit, "a function gives a text that may be nil, which sesfix does not follow")
				continue
			}
			pf.texts = append(pf.texts, x)
			m.change(Set{Expr: addressed(m.analysis, lit), Value: Value{X: x, Form: form}})
		case inner[e] == nil:
			m.block(e, "a function gives a text in a way that sesfix does not follow")
		case pf.none && !inner[e].none:
			m.change(Set{Expr: e, Value: Value{X: e, Form: Ptr}})
		}
	}
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
