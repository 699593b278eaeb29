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
		if len(d.Lhs) == 1 && m.inList(d) && m.effect(m.p, d.Rhs[0]) == nil {
			return d
		}
	case *ast.ValueSpec:
		decl, ok := m.parent[d].(*ast.GenDecl)
		stmt, isStmt := m.parent[decl].(*ast.DeclStmt)
		if ok && isStmt && len(decl.Specs) == 1 && len(d.Names) == 1 && !slices.ContainsFunc(d.Values, func(x ast.Expr) bool { return m.effect(m.p, x) != nil }) {
			return stmt
		}
	}
	return nil
}

// buildsDropped returns the assignment that use is the target of.
func (m *message) buildsDropped(use *ast.Ident) ast.Stmt {
	as, ok := m.parent[use].(*ast.AssignStmt)
	if !ok || as.Tok != token.ASSIGN || len(as.Lhs) != 1 || as.Lhs[0] != ast.Expr(use) || !m.inList(as) || m.effect(m.p, as.Rhs[0]) != nil {
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
		if !ok || !a.inList(owner) || slices.Contains(gone, ast.Node(owner)) || slices.Contains(owners, owner) {
			continue
		}
		empty := !slices.ContainsFunc(block.List, func(s ast.Stmt) bool { return !slices.Contains(gone, ast.Node(s)) })
		if empty && a.idle(owner) {
			owners = append(owners, owner)
		}
	}
	return owners
}

// idle reports whether the head of a loop or a condition does nothing by itself.
func (a *analysis) idle(stmt ast.Stmt) bool {
	for _, p := range a.pkgs {
		if !slices.ContainsFunc(p.Files, func(f *ast.File) bool { return f.FileStart <= stmt.Pos() && stmt.Pos() < f.FileEnd }) {
			continue
		}
		switch s := stmt.(type) {
		case *ast.IfStmt:
			return s.Else == nil && s.Init == nil && a.effect(p, s.Cond) == nil
		case *ast.RangeStmt:
			t := p.Info.TypeOf(s.X).Underlying()
			_, isFunc := t.(*types.Signature)
			_, isChan := t.(*types.Chan)
			return s.Tok == token.DEFINE && !isFunc && !isChan && a.effect(p, s.X) == nil
		}
	}
	return false
}
