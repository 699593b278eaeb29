package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// dropVariable takes out a local variable of an SES type that only a dropped field
// uses, with the statements that build it.
//
//	// Have: tags := []types.MessageTag{…}; tags = append(tags, …); in := &sesv2.SendEmailInput{EmailTags: tags}
//	//   =>  in := …
func (m *message) dropVariable(id *ast.Ident) {
	v, ok := m.p.Info.Uses[id].(*types.Var)
	if !ok || v.IsField() || v.Parent() == m.p.Types.Scope() || m.isParameter(v) || !usage.Mentions(v.Type()) {
		return
	}
	gone := []ast.Stmt{m.declares(v)}
	for _, use := range m.uses[m.p][v] {
		if use == id || m.inAppend(m.p, use, v) {
			continue
		}
		stmt := m.buildsDropped(use)
		gone = append(gone, stmt)
	}
	for _, stmt := range gone {
		if stmt == nil {
			m.block(id, "%s, which a dropped field uses, is used for more", id.Name)
			return
		}
	}
	for _, stmt := range gone {
		m.claim(m.p, stmt)
		m.groups.join(m.container(id).Pos(), stmt.Pos())
		ast.Inspect(stmt, func(n ast.Node) bool {
			if ref, ok := n.(*ast.Ident); ok && usage.SDKOf(m.p.Info.Uses[ref]) != nil {
				m.groups.join(stmt.Pos(), m.container(ref).Pos())
			}
			return true
		})
		m.dropped = append(m.dropped, stmt)
		m.change(Remove{stmt})
	}
}

// declares returns the statement that declares v and nothing else, if it has no
// other effect.
func (m *message) declares(v *types.Var) ast.Stmt {
	switch d := m.parent[m.defs[v]].(type) {
	case *ast.AssignStmt:
		if len(d.Lhs) == 1 && m.inList(d) && m.acts(m.p, d.Rhs[0]) == nil {
			return d
		}
	case *ast.ValueSpec:
		decl, ok := m.parent[d].(*ast.GenDecl)
		stmt, isStmt := m.parent[decl].(*ast.DeclStmt)
		if ok && isStmt && len(decl.Specs) == 1 && len(d.Names) == 1 && !slices.ContainsFunc(d.Values, func(x ast.Expr) bool { return m.acts(m.p, x) != nil }) {
			return stmt
		}
	}
	return nil
}

// buildsDropped returns the assignment that use is the target of.
func (m *message) buildsDropped(use *ast.Ident) ast.Stmt {
	as, ok := m.parent[use].(*ast.AssignStmt)
	if !ok || as.Tok != token.ASSIGN || len(as.Lhs) != 1 || as.Lhs[0] != ast.Expr(use) || !m.inList(as) || m.acts(m.p, as.Rhs[0]) != nil {
		return nil
	}
	return as
}

// emptied returns the statements that hold nothing any more once those of gone are
// out: loops and conditions that do nothing else.
func (a *analysis) emptied(gone []ast.Node) (owners []ast.Stmt) {
	for _, g := range gone {
		block, ok := a.parent[g].(*ast.BlockStmt)
		if !ok {
			continue
		}
		owner, ok := a.parent[block].(ast.Stmt)
		for up, isIf := a.parent[owner].(*ast.IfStmt); ok && isIf; up, isIf = a.parent[owner].(*ast.IfStmt) {
			owner = up // from else to if
		}
		if !ok || !a.inList(owner) || slices.Contains(gone, ast.Node(owner)) || slices.Contains(owners, owner) {
			continue
		}
		if a.hollow(owner, gone) {
			owners = append(owners, owner)
		}
	}
	return owners
}

// hollow reports whether a loop or a condition does nothing by itself, and holds
// nothing but what goes.
func (a *analysis) hollow(stmt ast.Stmt, gone []ast.Node) bool {
	p := a.packageOf(stmt)
	if p == nil {
		return false
	}
	allGone := func(block *ast.BlockStmt) bool {
		return !slices.ContainsFunc(block.List, func(s ast.Stmt) bool { return !slices.Contains(gone, ast.Node(s)) })
	}
	switch s := stmt.(type) {
	case *ast.BlockStmt:
		return allGone(s)
	case *ast.IfStmt:
		return a.calmInit(p, s.Init) && a.acts(p, s.Cond) == nil && allGone(s.Body) && (s.Else == nil || a.hollow(s.Else, gone))
	case *ast.RangeStmt:
		t := under(p, s.X)
		_, isFunc := t.(*types.Signature)
		_, isChan := t.(*types.Chan)
		return s.Tok == token.DEFINE && !isFunc && !isChan && a.acts(p, s.X) == nil && allGone(s.Body)
	}
	return false
}

// calmInit reports whether the statement in the head of a condition only declares
// variables of its own.
func (a *analysis) calmInit(p *usage.Package, init ast.Stmt) bool {
	if init == nil {
		return true
	}
	as, ok := init.(*ast.AssignStmt)
	return ok && as.Tok == token.DEFINE && !slices.ContainsFunc(as.Rhs, func(e ast.Expr) bool { return a.acts(p, e) != nil })
}
