package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// embeddedClient plans a struct that embeds an SES client and sends through it, or says
// why not (mapping.md 4.2, S12). With its type the field has another name in generation 1.
// An operation that stays with SES blocks where it is called.
//
//	// Have: type Mailer struct{ *ses.SES }; m.SendEmail(in)  =>  type Mailer struct{ *paubox.Client }; m.SendMessage(ctx, in)
func (a *analysis) embeddedClient(p *usage.Package, expr ast.Expr) string {
	v := embeddedVar(p, expr)
	spec, named := up[*ast.TypeSpec](a, expr)
	if v == nil || !named {
		return "a struct without a name that embeds the SES client (embedded)"
	}
	t := p.Info.Defs[spec.Name].Type()
	if !a.sendsThrough(v) {
		if obj, _, _ := types.LookupFieldOrMethod(t, true, p.Types, "SendMessage"); obj != nil {
			a.stay(expr, "the client beside one of Paubox") // sesv2AndPaubox of an earlier run
		}
		return "a struct that embeds the SES client (embedded), and nothing is sent through it that sesfix sees"
	}
	for _, name := range []string{"SendMessage", "Client"} {
		obj, path, _ := types.LookupFieldOrMethod(t, true, p.Types, name)
		if obj != nil && obj != types.Object(v) && (name != "Client" || len(path) == 1) { // SES has a Client itself
			return "a struct that embeds the SES client (embedded) has a " + name + " of its own already"
		}
	}
	if v.Name() == "Client" {
		return ""
	}
	for _, q := range a.pkgs {
		for obj, ids := range a.uses[q] {
			if obj.Pos() != v.Pos() {
				continue
			}
			for _, id := range ids {
				a.groups.join(a.container(expr).Pos(), a.container(id).Pos())
				a.changes = append(a.changes, Rename{id, "Client"})
			}
		}
	}
	return ""
}

// embeddedVar returns the field that an embedded type declares.
func embeddedVar(p *usage.Package, expr ast.Expr) *types.Var {
	for id, obj := range p.Info.Defs {
		if v, ok := obj.(*types.Var); ok && v.Embedded() && expr.Pos() <= id.Pos() && id.End() <= expr.End() {
			return v
		}
	}
	return nil
}

// sendsThrough reports whether SendEmail is called on an embedded client, by its name or
// without it.
func (a *analysis) sendsThrough(v *types.Var) bool {
	for _, q := range a.pkgs {
		for sel, s := range q.Info.Selections {
			fn, ok := s.Obj().(*types.Func)
			if !ok {
				continue
			}
			op, _, ok := mapping.OperationOf(usage.SDKOf(fn), fn.Name())
			if !ok || op.Rule != "send-email" {
				continue
			}
			if x := a.object(q, sel.X); x != nil && x.Pos() == v.Pos() || goesThrough(s, v) {
				return true
			}
		}
	}
	return false
}

// goesThrough reports whether a selection reaches its object by the embedded field v.
func goesThrough(s *types.Selection, v *types.Var) bool {
	t := s.Recv()
	for _, i := range s.Index()[:len(s.Index())-1] {
		if ptr, ok := t.Underlying().(*types.Pointer); ok {
			t = ptr.Elem()
		}
		st, ok := t.Underlying().(*types.Struct)
		if !ok {
			return false
		}
		if st.Field(i).Pos() == v.Pos() {
			return true
		}
		t = st.Field(i).Type()
	}
	return false
}
