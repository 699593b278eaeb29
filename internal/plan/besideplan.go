package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// besides plans the clients beside those that stay, once the calls are known.
func (a *analysis) besides() {
	var list []*holder
	for _, h := range a.holders {
		if h.name != "" {
			list = append(list, h)
		}
	}
	defer a.joinClients()
	slices.SortFunc(list, func(x, y *holder) int { return int(x.v.Pos() - y.v.Pos()) })
	a.explainParameters()
	for _, h := range list {
		h.anchor = a.anchorFor(h, map[*holder]bool{})
	}
	for _, h := range list {
		if h.anchor != nil {
			a.beside(h)
		}
	}
}

// anchorFor returns a node of the unit of the sends that h serves, and joins these.
func (a *analysis) anchorFor(h *holder, seen map[*holder]bool) (anchor ast.Node) {
	if seen[h] {
		return nil
	}
	seen[h] = true
	join := func(n ast.Node) {
		if n == nil {
			return
		}
		if anchor == nil {
			anchor = n
		}
		a.groups.join(a.container(anchor).Pos(), a.container(n).Pos())
	}
	for _, id := range h.sends {
		join(id)
	}
	for _, j := range h.joints {
		a.groups.join(a.container(j.e).Pos(), j.send.Pos())
		join(j.e)
	}
	for _, s := range h.sinks {
		switch {
		case s.to.name != "":
			join(a.anchorFor(s.to, seen))
		case a.takesPaubox(s.to):
			join(s.use)
		}
	}
	return anchor
}

// takesPaubox reports whether h becomes a Paubox client itself: it only sends, or does
// nothing but ask whether there is one. What an interface does is not known.
func (a *analysis) takesPaubox(h *holder) bool {
	field, _ := a.parent[a.defs[h.v]].(*ast.Field)
	if n := h.needs(map[*holder]bool{}); n != 0 {
		return n == sending
	}
	// A field has one type for all its names.
	shares := field != nil && slices.ContainsFunc(field.Names, func(id *ast.Ident) bool { return a.isSplit(h.p.Info.Defs[id]) != nil })
	return !shares && (!h.isParameter() || a.declares(field) != nil)
}

// beside plans the declaration, the value and the uses of the client beside h.
func (a *analysis) beside(h *holder) {
	for _, id := range h.sends {
		a.put(h, Rename{id, h.name})
	}
	for _, s := range h.sinks {
		if s.to.name == "" && a.takesPaubox(s.to) {
			a.put(h, Rename{s.use, h.name})
		}
	}
	a.besideDeclaration(h)
	for _, call := range h.made {
		a.besideClient(h, call)
	}
	for _, from := range h.from {
		for _, s := range from.sinks {
			if s.to == h {
				a.besideFlow(h, from, s.use)
			}
		}
	}
}

// besideFlow gives the client beside h the value of the one beside from, where h gets the
// value of from.
func (a *analysis) besideFlow(h, from *holder, use *ast.Ident) {
	e := a.qualified(use)
	as, _ := a.parent[a.unparen(e)].(*ast.AssignStmt)
	switch _, argument := a.parent[a.unparen(e)].(*ast.CallExpr); {
	case h.alias() != nil: // one client for both
	case h.isLocal() && (as == nil || as.Tok != token.DEFINE || len(as.Lhs) != 1):
		a.blockf(h.anchor, "the client also calls %s, which stays with SES, and a variable for a second client has no place", h.otherName())
	case argument:
		a.besideValue(h, use, from.name) // its package or struct is that of the argument
	case a.effect(a.packageOf(use), e) != nil:
		a.blockf(h.anchor, "the client also calls %s, which stays with SES, and the call that leads to it would be made twice", h.otherName())
	case h.isLocal():
		a.put(h, AddAssignment{Stmt: as, Name: h.name, Value: qualifiedName(e, from.name)})
	default:
		a.besideValue(h, use, qualifiedName(e, from.name))
	}
}

// qualifiedName is name with the package or the struct that e names its object in.
func qualifiedName(e ast.Expr, name string) string {
	if sel, ok := e.(*ast.SelectorExpr); ok {
		return types.ExprString(sel.X) + "." + name
	}
	return name
}

// put adds a change that belongs to the unit of the sends that h serves.
func (a *analysis) put(h *holder, c Change) {
	a.groups.join(a.container(h.anchor).Pos(), a.container(c.Node()).Pos())
	a.changes = append(a.changes, c)
}

// besideDeclaration declares a field or a package variable. A local variable is
// declared where the client is made.
func (a *analysis) besideDeclaration(h *holder) {
	switch d := a.parent[a.defs[h.v]].(type) {
	case *ast.Field:
		if h.param != nil {
			a.put(h, AddParameter{Field: d, Old: a.defs[h.v], Name: h.name})
			for _, arg := range h.param.nils {
				a.claim(a.packageOf(arg), arg) // of (*sesv2.Client)(nil)
				a.keep(arg)
				a.put(h, AddArgument{Arg: arg, Nil: true})
			}
			a.stays(h, d)
			return
		}
		if len(d.Names) != 1 {
			a.groups.join(a.container(h.anchor).Pos(), a.container(d).Pos())
			a.blockf(h.anchor, "the client also calls %s, which stays with SES, and a field for a second client has no place", h.otherName())
			return
		}
		a.put(h, AddField{Field: d, Name: h.name})
		a.stays(h, d)
	case *ast.ValueSpec:
		if h.v.Kind() == types.PackageVar {
			a.put(h, AddVariable{Spec: d, Name: h.name, Old: h.v.Name()})
			a.stays(h, d)
		} else if len(d.Values) != 0 || len(d.Names) != 1 {
			a.blockf(h.anchor, "the client also calls %s, which stays with SES, and a variable for a second client has no place", h.otherName())
		} else {
			a.blockf(h.anchor, "the client also calls %s, which stays with SES, and is declared apart", h.otherName())
		}
	}
}

// keep leaves the references to SES in n as they are, whatever becomes of the unit.
func (a *analysis) keep(n ast.Node) {
	for _, id := range identsIn(n) {
		a.staying[id.Pos()] = true
	}
}

// staysBeside reports whether a construction makes a client that stays, with one for
// Paubox beside it.
func (a *analysis) staysBeside(call *ast.CallExpr) bool {
	for _, h := range a.holders {
		if h.name != "" && slices.Contains(h.made, call) {
			return true
		}
	}
	return a.jointAt(call) != nil
}

// besideClient plans the making of the new client next to that of the old.
//
//	// Have: client := sesv2.NewFromConfig(cfg)
//	//   =>  client := sesv2.NewFromConfig(cfg)
//	//       pauboxClient, err := paubox.New(…); if err != nil {…}
func (a *analysis) besideClient(h *holder, call *ast.CallExpr) *Client {
	p := a.packageOf(call)
	stmt := a.placeBefore(call)
	if stmt == nil {
		a.groups.join(a.container(h.anchor).Pos(), a.container(call).Pos())
		a.blockf(call, "the client also calls %s, which stays with SES, and there is no place to make a second one", h.otherName())
		return nil
	}
	fn := callee(p.Info, call)
	a.keep(call.Fun)
	s := a.site(p, call, "client", mapping.Rewrite, usage.SDKOf(fn).Symbol("", fn.Name()), "client of Amazon SES: gets a Paubox client beside it")
	s.Stays = h.staysWhy()
	c := &Client{Call: call, Pkg: p, Stmt: stmt, Name: h.name, Beside: true, site: s}
	if !h.isLocal() {
		c.Name = a.clientName(p, c, "pauboxClient", "mailClient", "client")
	}
	a.besideOptions(h, p, c)
	a.assumedRole(p, c)
	c.note(domainNote)
	c.note(probeNote)
	a.failure(p, c)
	if c.Fail.Kind == "direct" { // the old client is returned, not the new one
		c.Fail.Kind = "return"
		if len(c.Fail.Zeros) == 0 {
			c.Fail.Zeros = []string{a.zero(p, c, signature(p, a.enclosingFunc(stmt)).Results().At(0).Type())}
		}
	}
	a.nameError(p, c)
	if c.Fail.Kind == "must" {
		c.note(mustNote)
	}
	a.clients = append(a.clients, c)
	a.placeOptions(p, c)
	a.put(h, c)
	a.besideValue(h, call, c.value())
	return c
}

// placeBefore returns the statement of a list that e stands in, or that begins with it in
// its head: what stands before that comes before e. It is nil where there is none.
//
//	// Have: if err := run(ctx, sesv2.NewFromConfig(cfg)); err != nil {…}
func (a *analysis) placeBefore(e ast.Expr) ast.Stmt {
	stmt, ok := a.container(e).(ast.Stmt)
	if !ok || a.enclosingFunc(stmt) == nil {
		return nil
	}
	if a.inList(stmt) {
		return stmt
	}
	switch up := a.parent[stmt].(type) {
	case *ast.IfStmt:
		if up.Init == stmt && a.inList(up) {
			return up
		}
	case *ast.SwitchStmt:
		if up.Init == stmt && a.inList(up) {
			return up
		}
	}
	return nil
}

const probeNote = "the SES client stays: where an answer of it decides whether mail is sent, mail stops when the AWS access goes"

// value is the variable of a client, "" for a call of mustPauboxClient without options.
func (c *Client) value() string {
	if c.Fail.Kind == "must" && len(c.Options) == 0 {
		return ""
	}
	return c.Name
}

// isLocal reports whether h is a local variable, which the new client is declared next to.
func (h *holder) isLocal() bool { return h.v != nil && h.v.Kind() == types.LocalVar }

// besideValue gives the new field or variable its value, where the old one gets e.
func (a *analysis) besideValue(h *holder, e ast.Expr, value string) {
	if h.v == nil || h.isLocal() {
		return // it is declared with its value
	}
	n := e
	if id, ok := e.(*ast.Ident); ok {
		n = a.qualified(id)
	}
	n = a.unparen(n)
	switch up := a.parent[n].(type) {
	case *ast.KeyValueExpr:
		a.put(h, AddElement{Element: up, Name: h.name, Value: value})
	case *ast.CallExpr:
		a.put(h, AddArgument{Arg: n, Value: value})
	case *ast.AssignStmt:
		a.put(h, AddAssignment{Stmt: up, Name: h.name, Value: value})
	}
}
