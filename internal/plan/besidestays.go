package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// What is said of the declarations that keep their SES client, and of those that cannot
// have another beside it.

// stays reports a declaration that keeps its SES type.
func (a *analysis) stays(h *holder, d ast.Node) {
	ast.Inspect(d, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if sdk := usage.SDKOf(h.p.Info.Uses[id]); sdk != nil && id.Name == sdk.ClientType {
				a.claimed[id.Pos()] = true
				a.keep(a.qualified(id))
				s := a.site(h.p, d, "type", mapping.Rewrite, sdk.Symbol("", id.Name), "declaration with a client of Amazon SES: gets a Paubox client beside it")
				s.Stays = h.staysWhy()
				if h.param != nil {
					a.paramAPI(h, s)
				} else {
					a.besideAPI(h, d, s)
				}
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
	seen := map[*holder]bool{h: true}
	for list := h.sinks; len(list) > 0; list = list[1:] {
		to := list[0].to
		if to.other != "" {
			return to.other
		}
		if !seen[to] {
			seen[to] = true
			list = append(list[:len(list):len(list)], to.sinks...)
		}
	}
	return "other operations"
}

// explainParameters says what is in the way of the parameters that stay alone.
func (a *analysis) explainParameters() {
	for _, h := range a.sortedHolders() {
		if h.param == nil || h.name != "" {
			continue
		}
		name := h.v.Name()
		if h.param.decl != nil {
			name = h.param.decl.Name.Name
		}
		at, why := h.param.at, h.param.why
		if why == "" {
			at, why = a.notSplit(h)
		}
		a.blockf(at, "the client also calls %s, which stays with SES, and %s cannot take one of Paubox beside it: %s", h.otherName(), name, why)
		// The place may be far from the parameter.
		a.groups.join(a.container(at).Pos(), a.container(a.defs[h.v]).Pos())
	}
}

// notSplit says why a parameter that is open stays alone.
func (a *analysis) notSplit(h *holder) (ast.Node, string) {
	for _, from := range h.from {
		for _, s := range from.sinks {
			if s.to == h && !h.unknown && !from.isParameter() && !from.splittable(map[*holder]bool{h: true}) {
				return s.use, "it gets a client here that sesfix cannot make one beside"
			}
		}
	}
	return a.defs[h.v], "the client goes to, or comes from, a place that sesfix does not follow"
}

// paramAPI says that the exported API has a new parameter.
func (a *analysis) paramAPI(h *holder, s *Site) {
	decl := h.param.decl
	_, name := a.exported(h.p, h.param.field)
	if name == "" || h.p.Types.Name() == "main" || isInternal(h.p.Path) || a.inTest(h.p, decl) {
		return
	}
	now := *decl.Type
	now.Params = &ast.FieldList{}
	for _, f := range decl.Type.Params.List {
		for _, id := range f.Names {
			list := now.Params.List
			now.Params.List = append(list, &ast.Field{Names: []*ast.Ident{id}, Type: f.Type})
			if o := a.isSplit(h.p.Info.Defs[id]); o != nil {
				second := &ast.Field{Names: []*ast.Ident{ast.NewIdent(o.name)}, Type: ast.NewIdent("*paubox.Client")}
				now.Params.List = append(now.Params.List, second)
			}
		}
	}
	s.Notes = append(s.Notes, "exported API changes: "+name+", from "+types.ExprString(decl.Type)+" to "+types.ExprString(&now))
}
