package smtp

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
)

// access plans a call that gets the host: all that belongs to it has to be known.
func (c *converter) access(call *ast.CallExpr) {
	name := function(c.Info, call)
	roles := mapping.SMTPCall(name)
	if call.Ellipsis.IsValid() {
		c.block(call, "the arguments of the call are a list made elsewhere")
		return
	}
	login := false
	for i, a := range call.Args {
		role := mapping.NoRole
		if i < len(roles) {
			role = roles[i]
		}
		switch role {
		case mapping.PortRole:
			c.portArg(a)
		case mapping.IdentityRole:
			if s, ok := c.deep(a); !ok || s != "" {
				c.block(a, "the login acts as somebody else than its user")
			}
		case mapping.UserRole:
			login = true
			c.secret(a, userPart, call)
		case mapping.PassRole:
			c.secret(a, passPart, call)
		case mapping.AuthRole:
			login = true
			c.auth(a)
		case mapping.TLSRole:
			c.tls(a)
		}
	}
	switch mapping.SMTPLogin(name) {
	case mapping.ByOptions:
		c.options(call)
		return
	case mapping.ByClient:
		c.stepwise(call)
		return
	case mapping.IsLogin:
		c.consumers(call)
		if mapping.NeedsTest(name) {
			c.notes[call] = append(c.notes[call], unknownMechanism)
		}
	}
	if login && slices.Contains(roles, mapping.UserRole) {
		c.loginSite(call)
	}
}

// loginSite reports credentials that change.
func (c *converter) loginSite(call ast.Node) {
	if c.inner != nil {
		c.inner.login = true
		return
	}
	s := c.say(call, "smtp-auth", mapping.Rewrite, "SMTP credentials of SES: become those of Paubox", "")
	if s == nil {
		return
	}
	s.Unit = c.unit
	c.unit.Sites = append(c.unit.Sites, s)
	s.Notes = append(s.Notes, c.notes[call]...)
	c.logins = append(c.logins, s)
}

// auth checks that a login is one that gets the host too.
func (c *converter) auth(e ast.Expr) {
	call, ok := ast.Unparen(c.origin(e)).(*ast.CallExpr)
	name := ""
	if ok {
		name = function(c.Info, call)
	}
	switch {
	case !ok || mapping.SMTPLogin(name) != mapping.IsLogin:
		c.block(e, "the login is made in a way that sesfix does not follow")
	case c.reached[call]:
	case slices.Contains(mapping.SMTPCall(name), mapping.HostRole):
		c.block(call, "the login is for another host than the call that uses it")
	case mapping.OnlyForOthers(name):
		c.block(call, "the login is of a kind that SES does not have")
	default: // it knows no host
		c.reach(call)
	}
}

// consumers checks that what a login makes is used with the host, and nowhere
// else.
func (c *converter) consumers(call *ast.CallExpr) {
	at := []ast.Expr{call}
	switch up := c.parent[call].(type) {
	case *ast.AssignStmt, *ast.ValueSpec:
		obj := c.definedBy(up, call)
		if obj == nil {
			c.block(call, "the login goes to a place that sesfix does not follow")
			return
		}
		at = nil
		for _, use := range c.uses[obj] {
			at = append(at, use)
		}
	}
	for _, e := range at {
		to, ok := c.parent[e].(*ast.CallExpr)
		if !ok || !c.takesLogin(to, e) {
			c.block(e, "the login goes to a place that sesfix does not follow")
		}
	}
}

// definedBy returns the variable whose only value is e, nil where it is not sure.
func (c *converter) definedBy(n ast.Node, e ast.Expr) types.Object {
	for obj, id := range c.defs {
		if c.parent[id] == n && definition(n, id) == e {
			if v, ok := obj.(*types.Var); ok && c.initial(v) != nil {
				return v
			}
		}
	}
	return nil
}

// takesLogin reports whether call logs in with e at a host of the unit.
func (c *converter) takesLogin(call *ast.CallExpr, e ast.Expr) bool {
	roles := mapping.SMTPCall(function(c.Info, call))
	for i, a := range call.Args {
		if a != e || i >= len(roles) || roles[i] != mapping.AuthRole {
			continue
		}
		if !slices.Contains(roles, mapping.AddrRole) { // (*smtp.Client).Auth
			return c.dialsOnlySES(call)
		}
		return c.reached[call]
	}
	return false
}

// dialsOnlySES reports whether the function around n dials, and nothing but
// hosts of the unit.
func (c *converter) dialsOnlySES(n ast.Node) bool {
	dials, others := false, false
	for _, call := range c.auths {
		if !c.sameFunc(call, n) || mapping.SMTPLogin(function(c.Info, call)) != mapping.ByClient {
			continue
		}
		dials = dials || c.reached[call]
		others = others || !c.reached[call]
	}
	return dials && !others
}

// stepwise checks that the function around a dial logs in with the unit's login.
func (c *converter) stepwise(dial *ast.CallExpr) {
	logs := false
	for _, call := range c.auths {
		if c.sameFunc(call, dial) && mapping.SMTPLogin(function(c.Info, call)) == mapping.IsStep {
			logs = true
			for _, a := range call.Args {
				c.auth(a)
			}
		}
	}
	if !logs {
		c.block(dial, "the login of this connection is not seen")
	}
}

// sameFunc reports whether two nodes stand in one function declaration.
func (c *converter) sameFunc(x, y ast.Node) bool { return c.funcOf(x) == c.funcOf(y) }

func (c *converter) funcOf(n ast.Node) *ast.FuncDecl {
	for ; n != nil; n = c.parent[n] {
		if fn, ok := n.(*ast.FuncDecl); ok {
			return fn
		}
	}
	return nil
}

// tls notes a configuration of TLS that checks nothing. Its server name is a host
// of its own.
func (c *converter) tls(e ast.Expr) {
	e = ast.Unparen(c.origin(e))
	if u, ok := e.(*ast.UnaryExpr); ok {
		e = u.X
	}
	lit, ok := e.(*ast.CompositeLit)
	if !ok {
		return
	}
	for _, el := range lit.Elts {
		kv, ok := el.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, _ := kv.Key.(*ast.Ident)
		if s, ok := value(c.Info, kv.Value); ok && s == "true" && key != nil && key.Name == "InsecureSkipVerify" {
			c.hosts[0].notes = append(c.hosts[0].notes, "InsecureSkipVerify accepts any certificate: remove it, Paubox's is valid")
		}
	}
}

// options plans the options of a client that are arguments of its constructor.
func (c *converter) options(call *ast.CallExpr) {
	var user, pass bool
	for _, a := range call.Args[1:] {
		option, ok := ast.Unparen(a).(*ast.CallExpr)
		roles := []mapping.Role(nil)
		if ok {
			roles = mapping.SMTPCall(function(c.Info, option))
		}
		if !ok {
			c.block(a, "an option of the client is made in a way that sesfix does not follow")
			continue
		}
		for i, role := range roles {
			switch {
			case i >= len(option.Args):
			case role == mapping.PortRole:
				c.portArg(option.Args[i])
			case role == mapping.UserRole:
				user = true
				c.secret(option.Args[i], userPart, call)
			case role == mapping.PassRole:
				pass = true
				c.secret(option.Args[i], passPart, call)
			case role == mapping.TLSRole:
				c.tls(option.Args[i])
			case role == mapping.MechanismRole:
				c.mechanism(option.Args[i], call)
			}
		}
	}
	if !user || !pass {
		c.block(call, "the login of this client is not among its options")
		return
	}
	c.loginSite(call)
}

const unknownMechanism = "Paubox does not say which ways to log in it knows: test this one, or use PLAIN"

// mechanism notes a way to log in that may not be one of Paubox.
func (c *converter) mechanism(e ast.Expr, access ast.Node) {
	s, _ := c.deep(e)
	name := ""
	if sel, ok := ast.Unparen(e).(*ast.SelectorExpr); ok {
		name = sel.Sel.Name
	}
	if !mapping.PlainMechanism(s, name) {
		c.notes[access] = append(c.notes[access], unknownMechanism)
	}
}

// literalAccess plans a literal with the host in it.
func (c *converter) literalAccess(lit *ast.CompositeLit, roles map[string]mapping.Role) {
	given := map[mapping.Role]bool{}
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, _ := kv.Key.(*ast.Ident)
		if key == nil {
			continue
		}
		role := roles[key.Name]
		given[role] = true
		switch role {
		case mapping.PortRole:
			c.portArg(kv.Value)
		case mapping.UserRole:
			c.secret(kv.Value, userPart, lit)
		case mapping.PassRole:
			c.secret(kv.Value, passPart, lit)
		case mapping.AuthRole:
			c.auth(kv.Value)
		case mapping.TLSRole:
			c.tls(kv.Value)
		case mapping.MechanismRole:
			c.mechanism(kv.Value, lit)
		}
	}
	if !hasLogin(roles) {
		return
	}
	if !given[mapping.AuthRole] && !(given[mapping.UserRole] && given[mapping.PassRole]) {
		c.block(lit, "the login does not stand in the same literal as the host")
	}
	if !given[mapping.PortRole] {
		c.block(lit, "the port does not stand in the same literal as the host")
	}
	c.loginSite(lit)
}

// hasLogin reports whether a struct has fields for credentials.
func hasLogin(roles map[string]mapping.Role) bool {
	for _, r := range roles {
		if r == mapping.UserRole {
			return true
		}
	}
	return false
}
