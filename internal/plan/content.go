package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// SendEmail of sesv2 also sends MIME and stored templates, by the content of its
// input. Where the input of a call surely has such content, and nothing else shares
// that input, the call is what SendRawEmail and SendTemplatedEmail are in the older
// API: another operation, which keeps its client (design.md, unit).

// otherContent is a call of SendEmail that sends no simple message.
type otherContent struct {
	op    mapping.Operation
	field string              // of the content
	why   string              // MIME is not taken apart
	nodes []ast.Node          // the literals of its input
	vars  map[*types.Var]bool // the variables that hold it, or parts of it
	seen  bool                // its content
}

// findOtherContents finds these calls, before all else looks at operations.
func (a *analysis) findOtherContents(p *usage.Package) {
	for _, r := range a.refs[p] {
		fn, ok := r.Obj.(*types.Func)
		if !ok || r.SDK.API != "sesv2" || fn.Signature().Recv() == nil {
			continue
		}
		call := a.callOf(r.Node.(*ast.Ident))
		op, form, isOp := mapping.OperationOf(r.SDK, fn.Name())
		if call == nil || !isOp || !isPlainSend(op, form) {
			continue
		}
		if c := a.otherContent(p, call); c != nil {
			a.contents[call] = c
			a.writes[p] = slices.DeleteFunc(a.writes[p], func(w write) bool {
				v, ok := a.object(p, w.root).(*types.Var)
				return ok && c.vars[v] // they stay as they are
			})
		}
	}
}

// operationOf returns the operation that call, of fn, is by what it sends.
func (a *analysis) operationOf(fn *types.Func, call *ast.CallExpr) (mapping.Operation, mapping.Form, bool) {
	op, form, ok := mapping.OperationOf(usage.SDKOf(fn), nameOf(fn))
	if c := a.contents[call]; c != nil {
		op = c.op
	}
	if mime, moves := a.mime.calls[call]; moves {
		op = mime
	}
	return op, form, ok
}

// movesPlainly is isPlainSend, or reports whether the call sends MIME that moves.
func (a *analysis) movesPlainly(call *ast.CallExpr, op mapping.Operation, form mapping.Form) bool {
	_, mime := a.mime.calls[call]
	return mime || isPlainSend(op, form)
}

// becomesSend reports whether call, of an operation, becomes a send of Paubox.
func (a *analysis) becomesSend(call *ast.CallExpr, op mapping.Operation) bool {
	_, mime := a.mime.calls[call]
	return op.Rule == "send-email" || mime
}

// otherContent returns what is known of a call whose input has other content than a
// simple message, nil for any other call.
//
//	// Have: client.SendEmail(ctx, &sesv2.SendEmailInput{Content: &types.EmailContent{Raw: …}})
func (a *analysis) otherContent(p *usage.Package, call *ast.CallExpr) *otherContent {
	c := &otherContent{vars: map[*types.Var]bool{}}
	for _, arg := range call.Args {
		if isInput(p.Info.TypeOf(arg)) {
			a.gatherContent(p, c, arg)
		}
	}
	if !c.seen || c.op.Name == "" || !a.apart(p, c, call) {
		return nil
	}
	return c
}

// gatherContent adds the literals and variables that e is made of, and sees the content.
func (a *analysis) gatherContent(p *usage.Package, c *otherContent, e ast.Expr) {
	sdk, of := usage.Named(p.Info.TypeOf(e))
	if sdk == nil {
		return
	}
	lit := literalOf(e)
	if u, ok := e.(*ast.UnaryExpr); ok && u.Op == token.AND {
		e = u.X
	}
	if v, ok := p.Info.Uses[identOf(ast.Unparen(e))].(*types.Var); ok && lit == nil {
		lit = a.definition(v)
		if lit == nil || c.vars[v] {
			return
		}
		c.vars[v] = true
		for _, w := range a.writesTo(p, v) {
			a.gatherWrite(p, c, of, w)
		}
	}
	if lit == nil {
		return
	}
	c.nodes = append(c.nodes, lit)
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			a.gatherField(p, c, of, identOf(kv.Key).Name, kv.Value)
		}
	}
}

// gatherField looks at the value of one field of a struct of the input.
func (a *analysis) gatherField(p *usage.Package, c *otherContent, of, name string, value ast.Expr) {
	if isNil(p, value) {
		return
	}
	if of == "EmailContent" {
		c.see(name)
	}
	known := len(c.nodes)
	a.gatherContent(p, c, value)
	if name == "Content" && of == "SendEmailInput" && len(c.nodes) == known {
		c.see("") // it is made elsewhere
	}
}

// gatherWrite looks at one assignment to a variable of the input. The content has to be
// set as a whole, by a plain assignment.
func (a *analysis) gatherWrite(p *usage.Package, c *otherContent, of string, w write) {
	as, plain := w.stmt.(*ast.AssignStmt)
	field, below, deep := strings.Cut(w.below, ".")
	switch {
	case !plain || as.Tok != token.ASSIGN || len(as.Lhs) != 1, deep && (field == "Content" || of == "EmailContent"):
		c.see("") // what it is then is not known
	case !deep:
		a.gatherField(p, c, of, field, as.Rhs[0])
	default:
		a.gatherField(p, c, "", below, as.Rhs[0])
	}
}

// see notes what content a field gives. One that is given twice is of no known kind.
func (c *otherContent) see(field string) {
	name, called := "", ""
	switch field {
	case "Raw":
		name, called = "SendRawEmail", "SendEmail with raw MIME"
	case "Template":
		name, called = "SendTemplatedEmail", "SendEmail with a template"
	}
	if c.seen || name == "" {
		c.seen, c.op = true, mapping.Operation{}
		return
	}
	c.seen, c.field, c.op = true, field, mapping.ContentOperation(name, called)
}

// apart reports whether nothing but call uses the variables of an input: they go
// into it, into one another, or get a field.
func (a *analysis) apart(p *usage.Package, c *otherContent, call *ast.CallExpr) bool {
	for v := range c.vars {
		for _, id := range a.uses[p][v] {
			if slices.ContainsFunc(a.writesTo(p, v), func(w write) bool { return ast.Unparen(w.root) == ast.Expr(id) }) {
				continue
			}
			var e ast.Node = id
			if u, ok := a.parent[e].(*ast.UnaryExpr); ok && u.Op == token.AND {
				e = u
			}
			if a.parent[e] == ast.Node(call) || a.inContent(p, c, e) {
				continue
			}
			return false
		}
	}
	return true
}

// inContent reports whether n is the value of a field in the literals of an input, or
// is assigned to a field of one.
func (a *analysis) inContent(p *usage.Package, c *otherContent, n ast.Node) bool {
	switch up := a.parent[n].(type) {
	case *ast.KeyValueExpr:
		return up.Value == n && slices.Contains(c.nodes, a.parent[up])
	case *ast.AssignStmt:
		sel, ok := up.Lhs[0].(*ast.SelectorExpr)
		v, isVar := p.Info.Uses[identOf(selected(sel))].(*types.Var)
		return ok && isVar && len(up.Lhs) == 1 && up.Lhs[0] != n && c.vars[v]
	}
	return false
}

// selected returns what a selector selects from, nil for no selector.
func selected(sel *ast.SelectorExpr) ast.Expr {
	if sel == nil {
		return nil
	}
	return sel.X
}

// otherContentStays blocks what has to change with such a call. Where its client stays
// beside one of Paubox, nothing has.
func (a *analysis) otherContentStays(p *usage.Package, r usage.Ref, call *ast.CallExpr) {
	field, _ := mapping.SendField(r.SDK, "Content."+a.contents[call].field)
	why := field.Text
	if more := a.contents[call].why; more != "" {
		why = "MIME is not rewritten: " + more
	}
	a.blockf(call, "%s", why)
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	a.blockers[len(a.blockers)-1].Stays = ok && a.isSplit(a.object(p, sel.X)) != nil
}

// keepsContent reports whether n is a literal, or names a variable, of an input that
// stays with SES.
func (a *analysis) keepsContent(p *usage.Package, n ast.Node) bool {
	id, _ := n.(*ast.Ident)
	v, _ := p.Info.ObjectOf(id).(*types.Var)
	for _, c := range a.contents {
		if slices.Contains(c.nodes, n) || v != nil && c.vars[v] {
			return true
		}
	}
	return false
}
