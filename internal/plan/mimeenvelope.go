package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// Paubox sends to whom the header To names, where the envelope has them: where these
// have nothing to do with each other, as in a mail to a list, nobody would be left.

// addressed notes what the header To of a sample comes from.
func (m *mimeText) addressed(to string) {
	for _, r := range to {
		if i := int(r - firstUnknown); i >= 0 && i < len(m.exprs) {
			m.mime.to = append(m.mime.to, m.exprs[i])
		}
	}
	if !strings.Contains(to, unknownText) {
		m.mime.toText = strings.ToLower(to)
	}
}

// repeats reports whether n stands in a loop of its function that is not one around the
// whole mail.
func (m *mimeText) repeats(n ast.Node) bool {
	for n = m.parent[n]; n != nil; n = m.parent[n] {
		switch n.(type) {
		case *ast.ForStmt, *ast.RangeStmt:
			return !inside(m.start, n)
		case *ast.FuncDecl, *ast.FuncLit:
			return false
		}
	}
	return false
}

// valuesOf looks at the values of a text that gets several: none may hold lines of its own,
// which headers are.
func (m *mimeText) valuesOf(p *usage.Package, v *types.Var, with bound, depth int) {
	for _, id := range m.sorted(p, v) {
		as, ok := m.parent[id].(*ast.AssignStmt)
		if !ok || len(as.Lhs) != 1 || len(as.Rhs) != 1 || as.Lhs[0] != ast.Expr(id) || depth > 3 {
			continue
		}
		if _, ofItself := m.mentions(p, as.Rhs[0])[v.Pos()]; !ofItself && headerBreak.MatchString(m.text(p, as.Rhs[0], with, depth+2)) {
			m.fail(unknownMIMEText)
		}
	}
}

// writesMIME reports whether a function of the program gives a text with headers of parts.
func (m *mimeText) writesMIME(fn *types.Func) (found bool) {
	decl := m.funcs[fn.Origin().Pos()]
	if decl == nil || decl.Body == nil {
		return false
	}
	p := m.packageOf(decl)
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		if e, ok := n.(ast.Expr); ok {
			s, known := literal(p, e)
			found = found || known && (headerBreak.MatchString(s) || homeless.MatchString(s))
		}
		return !found
	})
	return found
}

// envelopeMissesTo reports whether sesfix does not see that the envelope has those whom the
// header To names.
func (a *analysis) envelopeMissesTo(p *usage.Package, envelope []ast.Expr) bool {
	given := map[token.Pos]bool{}
	for _, e := range envelope {
		if e == nil || isNil(p, e) {
			continue
		}
		if lit := literalOf(e); lit != nil && len(lit.Elts) == 0 {
			continue
		}
		ast.Inspect(e, func(n ast.Node) bool {
			if x, ok := n.(ast.Expr); ok {
				if s, known := literal(p, x); known && s != "" && strings.Contains(a.mime.toText, strings.ToLower(s)) {
					given[token.NoPos] = true
				}
			}
			return true
		})
		for pos := range a.sourcesOf(p, e) {
			given[pos] = true
		}
		given[e.Pos()] = true
	}
	if len(given) == 0 || given[token.NoPos] {
		return false
	}
	for _, to := range a.mime.to {
		for pos := range a.sourcesOf(to.p, to.e) {
			if given[pos] {
				return false
			}
		}
	}
	return true
}

// mentions lists the variables that e is made of: of a field that is read, the field.
func (a *analysis) mentions(p *usage.Package, e ast.Node) map[token.Pos]*types.Var {
	vars := map[token.Pos]*types.Var{}
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if v, ok := p.Info.Uses[n.Sel].(*types.Var); ok && v.IsField() {
				vars[v.Pos()] = v
				return false
			}
		case *ast.Ident:
			if v, ok := p.Info.Uses[n].(*types.Var); ok && !isErrorType(v.Type()) {
				vars[v.Pos()] = v
			}
		}
		return true
	})
	return vars
}

// sourcesOf lists the variables that e is made of, and those that these get their values
// from.
func (a *analysis) sourcesOf(p *usage.Package, e ast.Node) map[token.Pos]*types.Var {
	all := a.mentions(p, e)
	todo := []*types.Var{}
	for _, v := range all {
		todo = append(todo, v)
	}
	for ; len(todo) > 0 && len(all) < 200; todo = todo[1:] {
		v := todo[0]
		if v.IsField() || isGlobal(v) {
			continue
		}
		var from []ast.Node
		if a.isParameter(v) {
			for _, given := range a.argumentsFor(v) {
				for pos, w := range a.mentions(given.p, given.e) {
					if all[pos] == nil {
						all[pos] = w
						todo = append(todo, w)
					}
				}
			}
		}
		for _, id := range append(a.uses[p][v][:len(a.uses[p][v]):len(a.uses[p][v])], a.defs[v]) {
			if id != nil {
				from = append(from, a.valueGiven(id)...)
			}
		}
		for _, n := range from {
			for pos, w := range a.mentions(p, n) {
				if all[pos] == nil {
					all[pos] = w
					todo = append(todo, w)
				}
			}
		}
	}
	return all
}

// valueGiven returns what the variable id gets, as a whole or for an element, where it
// stands.
func (a *analysis) valueGiven(id *ast.Ident) []ast.Node {
	var e ast.Node = id
	if ix, ok := a.parent[e].(*ast.IndexExpr); ok && ix.X == ast.Expr(id) {
		e = ix
	}
	switch up := a.parent[e].(type) {
	case *ast.AssignStmt:
		for _, l := range up.Lhs {
			if l == e {
				var list []ast.Node
				for _, r := range up.Rhs {
					list = append(list, r)
				}
				return list
			}
		}
	case *ast.ValueSpec:
		var list []ast.Node
		for _, r := range up.Values {
			list = append(list, r)
		}
		return list
	case *ast.RangeStmt:
		if up.Value == e || up.Key == e {
			return []ast.Node{up.X}
		}
	}
	return nil
}
