package smtp

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
)

// fieldAccess plans an access whose parts are set one by one in the fields of a
// variable, as go-simple-mail has it:
//
//	server := mail.NewSMTPClient()
//	server.Host = "email-smtp.us-east-1.amazonaws.com"
//
// e is the host that the statement as gives to sel. It reports whether sel is
// such a field.
func (c *converter) fieldAccess(e ast.Expr, sel *ast.SelectorExpr, as *ast.AssignStmt) bool {
	roles := mapping.SMTPFields(typeName(c.Info.TypeOf(sel.X)))
	if !hasLogin(roles) || roles[sel.Sel.Name] != mapping.HostRole {
		return false
	}
	v := c.madeEmpty(sel.X)
	if v == nil {
		c.block(e, "the host goes to a field of something that is made elsewhere")
		return true
	}
	values, ok := c.fieldValues(v, roles, as)
	if !ok {
		return true
	}
	if values[mapping.PortRole] == nil || values[mapping.UserRole] == nil || values[mapping.PassRole] == nil {
		c.block(e, "the port, the user name and the password are not set beside the host")
		return true
	}
	c.portArg(values[mapping.PortRole])
	c.secret(values[mapping.UserRole], userPart, as)
	c.secret(values[mapping.PassRole], passPart, as)
	if tls := values[mapping.TLSRole]; tls != nil {
		c.tls(tls)
	}
	if m := values[mapping.MechanismRole]; m != nil {
		c.mechanism(m, as)
	}
	c.loginSite(as)
	return true
}

// madeEmpty returns the local variable that e names, if it is made with no part
// of an access in it, and never another.
func (c *converter) madeEmpty(e ast.Expr) types.Object {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	v, ok := c.Info.Uses[id].(*types.Var)
	if !ok || v.IsField() || v.Parent() == c.Types.Scope() {
		return nil
	}
	init := c.initial(v)
	if u, ok := init.(*ast.UnaryExpr); ok {
		init = u.X
	}
	switch init := init.(type) {
	case *ast.CompositeLit:
		if len(init.Elts) == 0 {
			return v
		}
	case *ast.CallExpr:
		if b, ok := ast.Unparen(init.Fun).(*ast.Ident); ok && b.Name == "new" || mapping.MakesEmpty(function(c.Info, init)) {
			return v
		}
	}
	return nil
}

// fieldValues are the values that the fields of v get, by their roles. Each is
// set once, in the block where the host is, so that all or none are.
func (c *converter) fieldValues(v types.Object, roles map[string]mapping.Role, host *ast.AssignStmt) (map[mapping.Role]ast.Expr, bool) {
	values := map[mapping.Role]ast.Expr{}
	for _, use := range c.uses[v] {
		sel, ok := c.parent[use].(*ast.SelectorExpr)
		if !ok {
			continue
		}
		role := roles[sel.Sel.Name]
		if role == mapping.NoRole || !c.written(sel) {
			continue
		}
		as, ok := c.parent[sel].(*ast.AssignStmt)
		if !ok || len(as.Lhs) != 1 || len(as.Rhs) != 1 || as.Tok != host.Tok || c.parent[as] != c.parent[host] || values[role] != nil {
			c.block(sel, "a part of the access is set in a field in a way that sesfix does not follow")
			return nil, false
		}
		values[role] = as.Rhs[0]
		c.set[sel] = true
	}
	return values, true
}
