package plan

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// flows looks at every use of a declaration whose type is an SES type, and
// blocks the unit where the value goes to a place that cannot change with it.
func (a *analysis) flows(p *usage.Package) {
	for obj, ids := range a.uses[p] {
		if usage.SDKOf(obj) != nil || !a.local(obj) || !usage.Mentions(obj.Type()) || a.isSplit(obj) != nil {
			continue
		}
		switch obj.(type) {
		case *types.Var, *types.Func:
			if isErrorValue(obj.Type()) {
				continue // errorHandling looks at it
			}
			for _, id := range ids {
				if isMixed(obj) {
					a.mixedUse(p, obj, id)
					continue
				}
				a.flow(p, id)
			}
		}
	}
}

// flow follows the value that id names up to where it is consumed.
func (a *analysis) flow(p *usage.Package, id *ast.Ident) {
	if kv, ok := a.parent[id].(*ast.KeyValueExpr); ok && kv.Key == ast.Expr(id) {
		return
	}
	if a.passedOn[id] || a.keepsContent(p, id) {
		return
	}
	if v, ok := p.Info.Uses[id].(*types.Var); ok && a.mime.holders[v] {
		return
	}
	if v, ok := p.Info.Uses[id].(*types.Var); ok && a.pieces[v] != nil {
		a.pieceUse(p, v, id)
		return
	}
	if fn, ok := p.Info.Uses[id].(*types.Func); ok && a.partFuncs[fn.Pos()] != nil && !a.partFuncs[fn.Pos()].uses[id] {
		a.blockf(id, "%s, which gives a part of an input, is used here in a way that sesfix does not follow", id.Name)
		return
	}
	e := a.qualified(id)
	for {
		t := p.Info.TypeOf(e)
		if t == nil || !usage.Mentions(t) {
			return
		}
		switch up := a.parent[ast.Node(e)].(type) {
		case *ast.ParenExpr:
			e = up
			continue
		case *ast.IndexExpr:
			if up.X == e {
				e = up
				continue
			}
		case *ast.CallExpr:
			if up.Fun == e {
				e = up
				continue
			}
		case *ast.UnaryExpr:
			if up.Op == token.AND && isInput(t) {
				e = up
				continue
			}
		case *ast.SelectorExpr:
			a.selected(p, e, up)
			return
		}
		if !a.consumed(p, e, t) && !a.shown(p, e) && !a.askedNil(p, e) && !a.compared(p, e) && !a.anyResult(p, e) && !a.handedToMock(p, e) {
			a.blockf(e, "%s goes to a place that cannot change with it", nameFor(p, e))
		}
		return
	}
}

func isInput(t types.Type) bool {
	_, name := usage.Named(t)
	return name == "SendEmailInput" || name == "SendRawEmailInput"
}

// pieceUse blocks a use of a part of an input that neither reads nor writes one
// of its fields nor puts it into the input.
func (a *analysis) pieceUse(p *usage.Package, v *types.Var, id *ast.Ident) {
	if a.pieces[v].uses[id] {
		return
	}
	if sel, ok := a.parent[id].(*ast.SelectorExpr); ok && sel.X == ast.Expr(id) {
		a.selected(p, id, sel)
		return
	}
	if as, ok := a.parent[id].(*ast.AssignStmt); ok && len(as.Lhs) == 1 && identOf(as.Lhs[0]).Name == "_" && as.Rhs[0] == ast.Expr(id) {
		return // _ = body
	}
	a.blockf(id, "%s, a part of the input, is used here in a way that sesfix does not follow", id.Name)
}

// consumed reports whether the place that e stands in takes its type as it is.
func (a *analysis) consumed(p *usage.Package, e ast.Expr, t types.Type) bool {
	same := func(other types.Type) bool {
		return other != nil && (types.Identical(other, t) || isClient(t) && accepts(other))
	}
	switch up := a.parent[ast.Node(e)].(type) {
	case *ast.CallExpr:
		return a.argument(p, up, e, t)
	case *ast.AssignStmt:
		if _, tuple := t.(*types.Tuple); tuple || len(up.Lhs) != len(up.Rhs) {
			return true
		}
		for i := range up.Lhs {
			if up.Lhs[i] == e || up.Rhs[i] == e {
				id, ok := up.Lhs[i].(*ast.Ident)
				if from := p.Info.TypeOf(up.Rhs[i]); up.Lhs[i] == e && from != nil && isClient(from) && accepts(t) {
					return true // n.client = ses.New(sess), into an interface
				}
				return ok && id.Name == "_" || same(p.Info.TypeOf(up.Lhs[i])) && (same(p.Info.TypeOf(up.Rhs[i])) || isNil(p, up.Rhs[i]))
			}
		}
	case *ast.ValueSpec:
		return up.Type == nil || same(p.Info.TypeOf(up.Type))
	case *ast.KeyValueExpr:
		return same(p.Info.TypeOf(up.Key)) || a.element(p, up, t)
	case *ast.CompositeLit:
		return a.unkeyed(p, up, e, t)
	case *ast.ReturnStmt:
		return a.returned(p, up, e, t)
	case *ast.BinaryExpr:
		return isNil(p, up.X) || isNil(p, up.Y) || same(p.Info.TypeOf(up.X)) && same(p.Info.TypeOf(up.Y))
	case *ast.ExprStmt, *ast.DeferStmt, *ast.GoStmt, *ast.RangeStmt:
		return true
	}
	return false
}

// isClient reports whether t is a pointer to an SES client.
func isClient(t types.Type) bool {
	sdk, name := usage.Named(t)
	return sdk != nil && name == sdk.ClientType
}

func (a *analysis) element(p *usage.Package, kv *ast.KeyValueExpr, t types.Type) bool {
	lit, ok := a.parent[kv].(*ast.CompositeLit)
	if !ok {
		return false
	}
	m, ok := under(p, lit).(*types.Map)
	return ok && types.Identical(m.Elem(), t)
}

func (a *analysis) unkeyed(p *usage.Package, lit *ast.CompositeLit, e ast.Expr, t types.Type) bool {
	switch u := under(p, lit).(type) {
	case *types.Slice:
		return types.Identical(u.Elem(), t)
	case *types.Struct:
		for i, elt := range lit.Elts {
			if elt == e && i < u.NumFields() {
				return types.Identical(u.Field(i).Type(), t)
			}
		}
	}
	return false
}

// argument reports whether a call's parameter has the type t, and belongs to a
// function whose declaration can change, or to an SES operation.
func (a *analysis) argument(p *usage.Package, call *ast.CallExpr, e ast.Expr, t types.Type) bool {
	fn := callee(p.Info, call)
	sig, ok := calledSignature(p, call)
	if p.Info.Types[call.Fun].IsBuiltin() {
		return !hidesType(t, a.placeType(p, e)) // append(jobs, in), of []any
	}
	if fn != nil && usage.SDKOf(fn) != nil {
		return true
	}
	if !ok {
		return false
	}
	if fn != nil {
		sig = fn.Signature()
	}
	params := sig.Params()
	fixed := params.Len()
	if sig.Variadic() {
		fixed--
	}
	for i, arg := range call.Args {
		if arg == e && i < fixed {
			return (fn == nil || a.local(fn)) && (types.Identical(params.At(i).Type(), t) || isClient(t) && accepts(params.At(i).Type()))
		}
	}
	return false
}

func (a *analysis) returned(p *usage.Package, ret *ast.ReturnStmt, e ast.Expr, t types.Type) bool {
	var sig *types.Signature
	switch fn := a.enclosingFunc(ret).(type) {
	case *ast.FuncDecl:
		sig, _ = p.Info.Defs[fn.Name].Type().(*types.Signature)
	case *ast.FuncLit:
		sig, _ = p.Info.TypeOf(fn).(*types.Signature)
	}
	if sig == nil {
		return false
	}
	for i, r := range ret.Results {
		if r == e && len(ret.Results) == sig.Results().Len() {
			return types.Identical(sig.Results().At(i).Type(), t) || isClient(t) && accepts(sig.Results().At(i).Type())
		}
	}
	_, tuple := t.(*types.Tuple)
	return tuple && len(ret.Results) == 1 && types.Identical(sig.Results(), t)
}

// printed plans the text of an output (mapping.md 3.1).
//
//	// Have: out.String()  =>  fmt.Sprintf("%+v", out)
func (a *analysis) printed(p *usage.Package, x ast.Expr, sel *ast.SelectorExpr) {
	call, ok := a.parent[sel].(*ast.CallExpr)
	if !ok {
		return
	}
	a.claimed[sel.Sel.Pos()] = true
	s := a.site(p, sel, "output", mapping.Rewrite, "SendEmailOutput."+sel.Sel.Name, "text of an answer of Amazon SES: becomes that of the one of Paubox")
	s.Notes = append(s.Notes, "the text of a Paubox response looks different")
	a.changes = append(a.changes, Output{Expr: call, Result: x, Form: Print})
}

// doubled drops the test for nil beside a test for the empty ID, which it becomes:
// go vet refuses a condition that stands twice.
//
//	// Have: out.MessageId != nil && *out.MessageId != ""  =>  out.SourceTrackingID != ""
func (a *analysis) doubled(p *usage.Package, test *ast.BinaryExpr, sel *ast.SelectorExpr) {
	both, ok := a.parent[test].(*ast.BinaryExpr)
	if !ok || both.X != ast.Expr(test) || both.Op != token.LAND && both.Op != token.LOR {
		return
	}
	other, ok := both.Y.(*ast.BinaryExpr)
	if !ok || other.Op != test.Op {
		return
	}
	star, ok := other.X.(*ast.StarExpr)
	if text, known := literal(p, other.Y); ok && known && text == "" && types.ExprString(star.X) == types.ExprString(sel) {
		a.changes = append(a.changes, Set{Expr: both, Value: Value{X: both.Y}})
	}
}

// selected plans x.MessageId where x is the output of a send.
func (a *analysis) selected(p *usage.Package, x ast.Expr, sel *ast.SelectorExpr) {
	of, name := usage.Named(p.Info.TypeOf(x))
	if a.read(p, x, sel) {
		return
	}
	if a.isOutput(p, of, name) && (sel.Sel.Name == "String" || sel.Sel.Name == "GoString") {
		a.printed(p, x, sel)
		return
	}
	if !a.isOutput(p, of, name) || sel.Sel.Name != "MessageId" {
		return // an operation, or a reference that nothing claims
	}
	sdk := usage.SDKOf(p.Info.Uses[sel.Sel])
	a.claimed[sel.Sel.Pos()] = true
	out := Output{Expr: sel, Result: x, Form: Address}
	var n ast.Node = sel
	for {
		if par, ok := a.parent[n].(*ast.ParenExpr); ok {
			n = par
			continue
		}
		break
	}
	switch up := a.parent[n].(type) {
	case *ast.StarExpr:
		out.Expr, out.Form = up, AsIs
	case *ast.CallExpr:
		if fn := callee(p.Info, up); fn != nil && derefFuncs[fullName(fn)] {
			out.Expr, out.Form = up, AsIs
			a.readUnchecked(p, x, sdk)
		} else if a.showsText(p, up, n) {
			out.Form = AsIs // it showed where the ID was in memory
		}
	case *ast.BinaryExpr:
		if isNil(p, up.X) || isNil(p, up.Y) {
			out.Expr, out.Form, out.Op = up, Compare, up.Op
			a.readUnchecked(p, x, sdk)
			a.doubled(p, up, sel)
		}
	case *ast.AssignStmt:
		for _, l := range up.Lhs {
			if l == n {
				a.blockf(sel, "MessageId is assigned to, which is not rewritten yet")
			}
		}
	case *ast.UnaryExpr:
		a.blockf(sel, "the address of MessageId is taken")
	}
	s := a.site(p, sel, "output", mapping.Rewrite, sdk.Symbol("", "SendEmailOutput.MessageId"), "MessageId of Amazon SES: becomes SourceTrackingID of Paubox")
	s.Notes = append(s.Notes, "stored SES message IDs and Paubox tracking IDs will stand side by side")
	a.changes = append(a.changes, out)
}
