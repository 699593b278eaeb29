package plan

import (
	"go/ast"
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
		case s.to.needs(map[*holder]bool{}) == sending:
			join(s.use)
		}
	}
	return anchor
}

// beside plans the declaration, the value and the uses of the client beside h.
func (a *analysis) beside(h *holder) {
	for _, id := range h.sends {
		a.put(h, Rename{id, h.name})
	}
	for _, s := range h.sinks {
		if s.to.name == "" && s.to.needs(map[*holder]bool{}) == sending {
			a.put(h, Rename{s.use, h.name})
		}
	}
	a.besideDeclaration(h)
	for _, call := range h.made {
		a.besideClient(h, call)
	}
	for _, from := range h.from {
		for _, s := range from.sinks {
			switch {
			case s.to != h:
			case from.v.IsField():
				a.blockf(h.anchor, "the client also calls %s, which stays with SES, and goes from one struct to another", h.otherName())
			default:
				a.besideValue(h, s.use, from.name)
			}
		}
	}
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
		if len(d.Names) != 1 {
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

// stays reports a declaration that keeps its SES type.
func (a *analysis) stays(h *holder, d ast.Node) {
	ast.Inspect(d, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if sdk := usage.SDKOf(h.p.Info.Uses[id]); sdk != nil && id.Name == sdk.ClientType {
				a.claimed[id.Pos()] = true
				a.keep(a.qualified(id))
				s := a.site(h.p, d, "type", mapping.Rewrite, sdk.Symbol("", id.Name), "declaration with a client of Amazon SES: gets a Paubox client beside it")
				s.Stays = h.staysWhy()
				a.besideAPI(h, d, s)
			}
		}
		return true
	})
}

func (h *holder) staysWhy() string {
	if len(h.joints) > 0 {
		return "it goes into an interface that has " + h.otherName() + " too, which stays with SES; the sends go through a Paubox client beside it"
	}
	return "it also calls " + h.otherName() + ", which stays with SES; the sends go through a Paubox client beside it"
}

// besideAPI says that the exported API has a new field or variable, which code of
// other modules has to fill, or leaves it alone (-keep-exported).
func (a *analysis) besideAPI(h *holder, d ast.Node, s *Site) {
	if module := a.opts.UsedElsewhere[h.p.Path][h.v.Name()]; module != "" {
		a.blockf(d, "%s is used from module %s, which was not loaded: add it to a go.work, or move it by hand", h.v.Name(), module)
		return
	}
	if _, name := a.exported(h.p, d); name == "" || h.p.Types.Name() == "main" || isInternal(h.p.Path) || a.inTest(h.p, d) {
		return
	}
	if a.opts.KeepExported {
		a.blockf(d, "the exported API would change (-keep-exported): %s", h.name)
		return
	}
	s.Notes = append(s.Notes, "exported API changes: "+h.name+" of type *paubox.Client is new beside "+h.v.Name()+"; code of other modules that makes the one has to make the other")
}

// otherName is the name of an operation that keeps the SES client.
func (h *holder) otherName() string {
	if h.other != "" {
		return h.other
	}
	for _, s := range h.sinks {
		if s.to.other != "" {
			return s.to.other
		}
	}
	return "other operations"
}

// besideClient plans the making of the new client next to that of the old.
//
//	// Have: client := sesv2.NewFromConfig(cfg)
//	//   =>  client := sesv2.NewFromConfig(cfg)
//	//       pauboxClient, err := paubox.New(…); if err != nil {…}
func (a *analysis) besideClient(h *holder, call *ast.CallExpr) *Client {
	p := a.packageOf(call)
	stmt, ok := a.container(call).(ast.Stmt)
	if !ok || !a.inList(stmt) || a.enclosingFunc(stmt) == nil {
		a.blockf(h.anchor, "the client also calls %s, which stays with SES, and there is no place to make a second one", h.otherName())
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
	var n ast.Node = e
	if id, ok := e.(*ast.Ident); ok {
		n = a.qualified(id)
	}
	switch up := a.parent[n].(type) {
	case *ast.KeyValueExpr:
		a.put(h, AddElement{Element: up, Name: h.name, Value: value})
	case *ast.AssignStmt:
		a.put(h, AddAssignment{Stmt: up, Name: h.name, Value: value})
	}
}
