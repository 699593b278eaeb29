package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// An interface of the user's own may have SendEmail and more: operations that stay
// with SES, or methods of its own. There SendEmail becomes SendMessage, for all that
// implement it, and the others stay. Where an SES client goes into such an interface,
// a value that joins it with a Paubox client does (mapping.md 4.2, S13). So holders,
// parameters and fakes keep their shape.

// Join puts a value that joins two clients in the place of an SES client.
type Join struct {
	Expr   ast.Expr     // the SES client; a nil client of that type where Nil is set
	SDK    *mapping.SDK // that it belongs to
	Client string       // the Paubox client; "" for a call of mustPauboxClient
	Nil    bool
}

// Node returns the SES client.
func (c Join) Node() ast.Node { return c.Expr }

// joint is a place where an SES client goes into an interface with more methods than
// SendEmail.
type joint struct {
	p    *usage.Package
	e    ast.Expr    // the client
	send *types.Func // SendEmail of the interface
	more string      // another method of the interface
	h    *holder     // the variable or field that e names
	call *ast.CallExpr
	none bool // e is a nil client
}

// mixedSend returns SendEmail of an interface of the user's own that has other methods
// too, and the name of one of these; nil for any other type.
func mixedSend(t types.Type) (send *types.Func, more string) {
	if t == nil {
		return nil, ""
	}
	if _, param := types.Unalias(t).(*types.TypeParam); param {
		return nil, ""
	}
	iface, ok := t.Underlying().(*types.Interface)
	if sdk, _ := usage.Named(t); !ok || sdk != nil || iface.NumMethods() < 2 {
		return nil, ""
	}
	for m := range iface.Methods() {
		_, sends := sendMethod(m)
		switch {
		case sends && send != nil, !sends && takesSend(m.Signature()):
			return nil, "" // both would be SendMessage, or would have to change with it
		case sends:
			send = m
		case more == "" || usage.Mentions(m.Type()):
			more = m.Name()
		}
	}
	return send, more
}

// takesSend reports whether a method takes or gives what a send takes or gives.
func takesSend(sig *types.Signature) bool {
	for _, list := range []*types.Tuple{sig.Params(), sig.Results()} {
		for v := range list.Variables() {
			t := v.Type()
			if s, ok := t.(*types.Slice); ok {
				t = s.Elem()
			}
			if _, name := usage.Named(t); name == "SendEmailInput" || name == "SendEmailOutput" {
				return true
			}
		}
	}
	return false
}

// isMixed reports whether obj is a variable, or the name, of such an interface. What
// shares it need not change together: its type keeps its name.
func isMixed(obj types.Object) bool {
	switch obj.(type) {
	case *types.Var, *types.TypeName:
		send, _ := mixedSend(obj.Type())
		return send != nil
	}
	return false
}

// mixedMethod reports whether expr stands in SendEmail of such an interface.
func mixedMethod(p *usage.Package, t *ast.InterfaceType, expr ast.Expr) bool {
	send, _ := mixedSend(p.Info.TypeOf(t))
	for _, m := range t.Methods.List {
		if send != nil && inside(expr, m) && len(m.Names) == 1 {
			fn, _ := p.Info.Defs[m.Names[0]].(*types.Func)
			_, sends := sendMethod(fn)
			return sends
		}
	}
	return false
}

// findJoints finds the places where clients go into an interface with more methods.
func (a *analysis) findJoints() {
	for _, p := range a.pkgs {
		for e, tv := range p.Info.Types {
			if !isClient(tv.Type) || tv.IsType() {
				continue
			}
			if _, paren := e.(*ast.ParenExpr); paren {
				continue
			}
			send, more := mixedSend(a.placeType(p, a.unparen(e)))
			if send == nil || !a.local(send) {
				continue // one of a package that is not at hand stays as it is
			}
			j := &joint{p: p, e: e, send: send, more: more}
			a.joints = append(a.joints, j)
			if v, ok := a.object(p, e).(*types.Var); ok && a.effect(p, e) == nil {
				j.h = a.holders[v.Pos()]
			}
			if call, ok := e.(*ast.CallExpr); ok {
				j.none = p.Info.Types[call.Fun].IsType() && len(call.Args) == 1 && isNil(p, call.Args[0])
				if a.constructs(p, call) {
					j.call = call
				}
			}
		}
	}
	slices.SortFunc(a.joints, func(x, y *joint) int { return int(x.e.Pos() - y.e.Pos()) })
	for _, j := range a.joints {
		if j.h != nil {
			j.h.joints, j.h.other = append(j.h.joints, j), j.more
		}
	}
}

// isJoint reports whether t is such an interface, of a package at hand.
func (a *analysis) isJoint(t types.Type) bool {
	send, _ := mixedSend(t)
	return send != nil && a.local(send)
}

// unparen returns e with the parentheses around it.
func (a *analysis) unparen(e ast.Expr) ast.Expr {
	for {
		up, ok := a.parent[ast.Node(e)].(*ast.ParenExpr)
		if !ok {
			return e
		}
		e = up
	}
}

// jointAt returns the joint whose client is made by call.
func (a *analysis) jointAt(call *ast.CallExpr) *joint {
	for _, j := range a.joints {
		if j.call == call {
			return j
		}
	}
	return nil
}

// joinClients plans what goes into interfaces with more methods than SendEmail.
//
//	// Have: newMailer(sesv2.NewFromConfig(cfg))
//	//   =>  newMailer(sesv2AndPaubox{Client: sesv2.NewFromConfig(cfg), messageSender: pauboxClient})
func (a *analysis) joinClients() {
	for _, j := range a.joints {
		a.groups.join(a.container(j.e).Pos(), j.send.Pos())
		sdk, _ := usage.Named(j.p.Info.TypeOf(j.e))
		switch {
		case j.none:
			a.claim(j.p, j.e)
			a.changes = append(a.changes, Join{Expr: j.e, SDK: sdk, Nil: true})
		case j.call != nil:
			h := &holder{p: j.p, other: j.more, anchor: j.e, joints: []*joint{j}}
			c := a.besideClient(h, j.call)
			if c != nil {
				a.changes = append(a.changes, Join{Expr: j.e, SDK: sdk, Client: c.value()})
			}
		case j.h != nil && j.h.name != "":
			a.changes = append(a.changes, Join{Expr: j.e, SDK: sdk, Client: j.h.name})
		default:
			a.blockf(j.e, "a client of SES goes into an interface that has %s too, which stays with SES, and sesfix does not see where the client is made", j.more)
		}
		if at := a.asked(j.p, sdk); at != nil {
			a.blockf(j.e, "a client of SES goes into an interface that has %s too, which stays with SES, and its type is asked for at line %d", j.more, j.p.Fset.Position(at.Pos()).Line)
		}
	}
}

// asked returns where code that may meet the value of a joint asks whether a value is
// an SES client: it would not be one any more.
func (a *analysis) asked(p *usage.Package, sdk *mapping.SDK) ast.Node {
	for _, q := range a.pkgs {
		if !meets(p.Types, q.Types) {
			continue
		}
		for _, r := range a.refs[q] {
			if name, ok := r.Obj.(*types.TypeName); !ok || r.SDK != sdk || name.Name() != sdk.ClientType {
				continue
			}
			var n ast.Node = a.qualified(r.Node.(*ast.Ident))
			if star, ok := a.parent[n].(*ast.StarExpr); ok {
				n = star
			}
			switch up := a.parent[n].(type) {
			case *ast.TypeAssertExpr, *ast.CaseClause:
				return up
			}
		}
	}
	return nil
}

// mixedUse looks at where the value of an interface with more methods goes: not into
// one that could ask for SendEmail.
func (a *analysis) mixedUse(p *usage.Package, obj types.Object, id *ast.Ident) {
	if kv, ok := a.parent[id].(*ast.KeyValueExpr); ok && kv.Key == ast.Expr(id) {
		return
	}
	e := a.unparen(a.qualified(id))
	if _, ok := a.parent[e].(*ast.SelectorExpr); ok || p.Info.Types[e].IsType() {
		return
	}
	t := p.Info.TypeOf(e)
	if t == nil || a.consumed(p, e, t) || accepts(a.placeType(p, e)) || a.asksNil(p, e) {
		return
	}
	send, _ := mixedSend(obj.Type())
	a.groups.join(a.container(e).Pos(), send.Pos())
	a.blockf(e, "%s goes to a place that cannot change with it", nameFor(p, e))
}

// stay leaves the unit of n, which has no send, to SES.
func (a *analysis) stay(n ast.Node, name string) {
	a.blockf(n, "%s stays with SES", name)
	a.blockers[len(a.blockers)-1].Stays = true
}

// otherMethods says why the other methods of such interfaces stay.
func (a *analysis) otherMethods(p *usage.Package) {
	for id, obj := range p.Info.Defs {
		if fn, ok := obj.(*types.Func); ok && a.besideSend(fn) && usage.Mentions(fn.Type()) {
			a.stay(id, fn.Name())
		}
	}
}

// besideSend reports whether fn is another method of an interface that has SendEmail.
func (a *analysis) besideSend(fn *types.Func) bool {
	if a.others == nil {
		a.others = map[token.Pos]bool{}
		for _, p := range a.pkgs {
			for _, tv := range p.Info.Types {
				send, _ := mixedSend(tv.Type)
				if send == nil {
					continue
				}
				for m := range tv.Type.Underlying().(*types.Interface).Methods() {
					if m.Name() != send.Name() {
						a.others[m.Pos()] = true
					}
				}
			}
		}
	}
	return fn != nil && a.others[fn.Pos()]
}
