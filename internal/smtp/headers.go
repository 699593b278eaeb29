package smtp

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
)

// headers plans the removal of the headers that only SES understands: they go
// together with the host, as SES needs them while it has the mail.
func (c *converter) headers() {
	for _, s := range c.sites {
		if s.Rule != "smtp-header" || s.Unit != nil {
			continue
		}
		s.Unit = c.unit
		c.unit.Sites = append(c.unit.Sites, s)
		stmt := c.headerCall(s.Node.(ast.Expr))
		if c.sdk {
			c.block(s.Node, "a message with a header of SES may go through its SDK as well")
			continue
		}
		if stmt == nil {
			c.block(s.Node, "a header of SES is written in a way that sesfix does not remove")
			continue
		}
		s.Node = stmt
		if !c.within(stmt) {
			c.remove(stmt)
		}
	}
}

// headerCall returns the statement that only sets the header e, nil if there is
// none.
func (c *converter) headerCall(e ast.Expr) *ast.ExprStmt {
	for {
		call, ok := c.parent[e].(*ast.CallExpr)
		if !ok {
			return nil
		}
		if c.Info.Types[call.Fun].IsType() { // mail.Header("X-SES-…")
			e = call
			continue
		}
		stmt, ok := c.parent[call].(*ast.ExprStmt)
		if !ok || len(call.Args) == 0 || call.Args[0] != e || !mapping.SetsHeader(function(c.Info, call)) || !c.inList(stmt) {
			return nil
		}
		for _, a := range call.Args[1:] {
			if c.effect(a) {
				return nil
			}
		}
		return stmt
	}
}

// inList reports whether a statement stands in a list, so that it can go.
func (c *converter) inList(s ast.Stmt) bool {
	switch c.parent[s].(type) {
	case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
		return true
	}
	return false
}

// unused plans the removal of local variables that nothing uses any more.
func (c *converter) unused() {
	for i := 0; i < len(c.gone); i++ {
		ast.Inspect(c.gone[i], func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				c.unusedVar(id)
			}
			return true
		})
	}
}

// unusedVar plans the removal of the definition of a local variable whose uses
// are all gone.
func (c *converter) unusedVar(id *ast.Ident) {
	v, ok := c.Info.Uses[id].(*types.Var)
	if !ok || v.IsField() || v.Parent() == c.Types.Scope() || c.defs[v] == nil {
		return
	}
	for _, use := range c.uses[v] {
		if !c.within(use) {
			return
		}
	}
	as, ok := c.parent[c.defs[v]].(*ast.AssignStmt)
	if ok && len(as.Lhs) == 1 && c.inList(as) && !c.effect(as.Rhs[0]) && !c.within(as) {
		c.remove(as)
	}
}
