package smtp

import (
	"go/ast"

	"github.com/sesfix/sesfix/internal/mapping"
)

// urlStruct plans a literal of url.URL that gets the host e, with the login in it.
// Its methods escape what it holds.
//
//	&url.URL{Scheme: "smtp", User: url.UserPassword(user, pass), Host: "email-smtp.us-east-1.amazonaws.com:587"}
func (c *converter) urlStruct(e ast.Expr, lit *ast.CompositeLit) {
	values := map[string]ast.Expr{}
	for _, el := range lit.Elts {
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok {
				values[key.Name] = kv.Value
			}
		}
	}
	scheme, login := "", ast.Expr(nil)
	if values["Scheme"] != nil {
		scheme, _ = c.deep(values["Scheme"])
	}
	if values["User"] != nil {
		login = ast.Unparen(c.origin(values["User"]))
	}
	call, ok := login.(*ast.CallExpr)
	switch {
	case values["Host"] != e || !isURL(scheme+"://"):
		c.block(e, "the host goes to a URL that is none of a mail server, as far as sesfix sees")
	case !ok || function(c.Info, call) != "net/url.UserPassword" || len(call.Args) != 2:
		c.block(lit, "the login does not stand in the same literal as the host")
	case !c.onlyLogsIn(values["User"]):
		c.block(lit, "the login goes to other places than this URL too")
	case c.laterURL(lit):
		c.block(lit, "a part of the URL is set in a field by itself")
	default:
		c.secret(call.Args[0], userPart, lit)
		c.secret(call.Args[1], passPart, lit)
		c.loginSite(lit)
	}
}

// onlyLogsIn reports whether the variable that e may be goes to nothing but URLs
// with a host of SES.
func (c *converter) onlyLogsIn(e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return true
	}
	for _, use := range c.uses[c.Info.Uses[id]] {
		kv, ok := c.parent[use].(*ast.KeyValueExpr)
		if !ok {
			return false
		}
		lit, ok := c.parent[kv].(*ast.CompositeLit)
		if !ok || !c.hasSESHost(lit) {
			return false
		}
	}
	return true
}

// hasSESHost reports whether a literal of url.URL is for a host of SES.
func (c *converter) hasSESHost(lit *ast.CompositeLit) bool {
	for _, el := range lit.Elts {
		kv, ok := el.(*ast.KeyValueExpr)
		if !ok || typeName(c.Info.TypeOf(lit)) != mapping.URLStruct {
			return false
		}
		if key, ok := kv.Key.(*ast.Ident); ok && key.Name == "Host" {
			s, _ := c.deep(kv.Value)
			_, _, _, isHost := mapping.SMTPHostOf(s)
			return isHost
		}
	}
	return false
}

// laterURL reports whether the function around a literal of url.URL sets a part of
// an access in the field of one; for a literal in no function, whether any does.
func (c *converter) laterURL(lit *ast.CompositeLit) (found bool) {
	for _, file := range c.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			as, ok := n.(*ast.AssignStmt)
			if !ok || c.funcOf(lit) != nil && !c.sameFunc(as, lit) {
				return !found
			}
			for _, l := range as.Lhs {
				sel, ok := ast.Unparen(l).(*ast.SelectorExpr)
				if ok && typeName(c.Info.TypeOf(sel.X)) == mapping.URLStruct && (sel.Sel.Name == "Host" || sel.Sel.Name == "User" || sel.Sel.Name == "Scheme") {
					found = true
				}
			}
			return !found
		})
	}
	return found
}
