package events

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
)

// cases finds where the type of an event, or of a bounce, is compared with a
// name.
func (f *finder) cases() {
	for _, file := range f.p.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.SwitchStmt:
				f.switched(n)
			case *ast.BinaryExpr:
				if n.Op == token.EQL || n.Op == token.NEQ {
					f.compared(n, n.X, n.Y)
					f.compared(n, n.Y, n.X)
				}
			case *ast.CallExpr:
				f.folded(n)
			case *ast.IndexExpr:
				f.lookedUp(n)
			}
			return true
		})
	}
}

func (f *finder) switched(n *ast.SwitchStmt) {
	if n.Tag == nil {
		return
	}
	r := f.origin(n.Tag)
	for _, c := range n.Body.List {
		for _, e := range c.(*ast.CaseClause).List {
			f.compared(e, n.Tag, e)
			if r == none {
				break
			}
		}
	}
}

// compared handles one comparison of a value with a name.
func (f *finder) compared(n ast.Node, value, name ast.Expr) {
	text, ok := f.text(name)
	if !ok || text == "" {
		return
	}
	r := f.origin(value)
	if event, ok := eventOf(r, text); ok {
		f.addEvent(n, event, "")
	} else if subscribes(text) && (r == kind || r == snsType) {
		f.confirms = append(f.confirms, n)
	}
}

// eventOf returns the row that a name stands for.
func eventOf(r role, name string) (mapping.Event, bool) {
	switch r {
	case kind:
		return mapping.EventOf(name)
	case bounceType:
		return mapping.BounceOf(name)
	case detail:
		return mapping.BridgeEventOf(name)
	}
	return mapping.Event{}, false
}

// folded handles strings.EqualFold(type, "Bounce") and
// slices.Contains([]string{"Bounce", …}, type).
func (f *finder) folded(call *ast.CallExpr) {
	fn := callee(f.p.Info, call)
	if fn == nil || len(call.Args) != 2 {
		return
	}
	switch fn.FullName() {
	case "strings.EqualFold":
		f.compared(call, call.Args[0], call.Args[1])
		f.compared(call, call.Args[1], call.Args[0])
	case "slices.Contains":
		for _, name := range f.elements(call.Args[0]) {
			f.compared(name, call.Args[1], name)
		}
	}
}

// lookedUp handles handlers[type], where a literal says what the keys are.
func (f *finder) lookedUp(n *ast.IndexExpr) {
	if !isMap(f.p.Info.TypeOf(n.X)) || f.origin(n.Index) == none {
		return
	}
	for _, key := range f.elements(n.X) {
		f.compared(key, n.Index, key)
	}
}

// elements returns the keys of a map literal, or the elements of another one,
// that e is or that e names.
func (f *finder) elements(e ast.Expr) (list []ast.Expr) {
	lit, ok := ast.Unparen(e).(*ast.CompositeLit)
	if !ok {
		lit = f.literal(e)
	}
	if lit == nil {
		return nil
	}
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			e = kv.Key
		}
		list = append(list, e)
	}
	return list
}

// literal returns the literal that a variable is declared with.
func (f *finder) literal(e ast.Expr) *ast.CompositeLit {
	obj := f.target(e)
	if v, ok := obj.(*types.Var); !ok || v.IsField() {
		return nil
	}
	var lit *ast.CompositeLit
	for id, def := range f.p.Info.Defs {
		if def != obj {
			continue
		}
		switch up := f.parent[id].(type) {
		case *ast.AssignStmt:
			if len(up.Lhs) == 1 && len(up.Rhs) == 1 {
				lit, _ = up.Rhs[0].(*ast.CompositeLit)
			}
		case *ast.ValueSpec:
			if len(up.Names) == 1 && len(up.Values) == 1 {
				lit, _ = up.Values[0].(*ast.CompositeLit)
			}
		}
	}
	return lit
}

// addEvent reports the handling of one event. how says more of the place.
func (f *finder) addEvent(n ast.Node, e mapping.Event, how string) {
	text, symbol := e.Name+" events of Amazon SES are handled here"+how+": ", e.Name
	if e.BounceType != "" {
		symbol += " " + e.BounceType
		text = e.BounceType + " bounces of Amazon SES are handled here" + how + ": "
	}
	switch {
	case e.Rule == "receiving":
		text = "mail received through Amazon SES is handled here"
	case e.To != "":
		text += "becomes " + e.To + " of the Paubox webhooks"
	case e.BounceType == "" && e.Rule == "event-bounce":
		text += "becomes two events of the Paubox webhooks"
	default:
		text += "Paubox has no such event"
	}
	reason, action := e.Advice, e.Action
	if action == mapping.Rewrite || action == mapping.Note { // sesfix edits no handler
		action = mapping.Manual
	}
	if noEquivalent(e) {
		reason = f.dead(n) + reason
	}
	f.add(Finding{Node: n, Rule: e.Rule, Action: action, Symbol: symbol, Message: text, Reason: reason, Notes: f.fields(e)})
}

// noEquivalent reports whether code for an event becomes dead.
func noEquivalent(e mapping.Event) bool {
	return e.To == "" && e.Rule != "receiving" && (e.Rule != "event-bounce" || e.BounceType != "")
}
