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

// A write gives a value to a field of an input, or of a piece of one, by an
// assignment that stands apart from the literal.
type write struct {
	stmt  ast.Stmt      // an assignment, or a statement of setters
	field ast.Expr      // what is assigned to: in.Destination.CcAddresses
	root  ast.Expr      // the input or the piece in it: in
	below string        // the path from there: Destination.CcAddresses
	set   *ast.CallExpr // the setter; nil in an assignment
}

// piece is a local variable that holds a part of one input: its destination,
// its body. The new code keeps the variable, with a Paubox value in it.
type piece struct {
	path  string // where the part belongs in the input: "Destination"
	base  string // what it becomes a part of in the message: "" or "Content"
	given map[string]bool
	uses  map[*ast.Ident]bool // where it goes into an input
}

// inputs plans every literal of an SES input, wherever it stands. Where the
// value goes from there is looked at with the flows.
func (a *analysis) inputs(p *usage.Package) {
	a.attachmentPlaces(p)
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if lit, ok := n.(*ast.CompositeLit); ok && !a.keepsContent(p, lit) {
				if sdk, name := usage.Named(p.Info.TypeOf(lit)); a.mime.inputs[lit] && (name == "SendEmailInput" || a.mime.types[mimeAPI{sdk, p}]) {
					a.mimeMail(p, sdk, lit)
				} else if sdk != nil && name == "SendEmailInput" && !a.inChain(p, addressed(a, lit)) {
					a.input(p, sdk, lit)
				} else if sdk != nil && name == "Attachment" {
					a.attachment(p, sdk, lit)
				}
			}
			return true
		})
		a.chains(p, f)
	}
	a.empty(p)
}

// empty plans the inputs that are declared without a literal, var in T or
// new(T), and the writes to inputs that come from elsewhere, as parameters do.
func (a *analysis) empty(p *usage.Package) {
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				a.emptyVariable(p, id)
			}
			return true
		})
	}
	for _, w := range a.writes[p] {
		if sdk, name := usage.Named(p.Info.TypeOf(w.root)); name == "SendEmailInput" && a.planned[w.field] == nil {
			a.newMessage(p, sdk, a.siteOf(p, w.stmt)).later(w)
		}
	}
}

func (a *analysis) emptyVariable(p *usage.Package, id *ast.Ident) {
	v, ok := p.Info.Defs[id].(*types.Var)
	if !ok || v.IsField() || v.Parent() == p.Types.Scope() || a.isParameter(v) {
		return
	}
	sdk, name := usage.Named(v.Type())
	if sdk == nil || name != "SendEmailInput" || !a.startsEmpty(p, id) {
		return
	}
	m := a.newMessage(p, sdk, a.siteOf(p, id))
	for _, w := range a.writesTo(p, v) {
		m.later(w)
	}
	m.required(id)
}

// startsEmpty reports whether id is declared by var in T or in := new(T).
func (a *analysis) startsEmpty(p *usage.Package, id *ast.Ident) bool {
	var value ast.Expr
	switch d := a.parent[id].(type) {
	case *ast.ValueSpec:
		if len(d.Values) == 0 {
			_, pointer := p.Info.TypeOf(id).(*types.Pointer)
			return !pointer
		}
		value = d.Values[0]
	case *ast.AssignStmt:
		value = d.Rhs[0]
	}
	return value != nil && newType(p, value) != nil
}

// input plans the message of one literal.
func (a *analysis) input(p *usage.Package, sdk *mapping.SDK, lit *ast.CompositeLit) {
	e := addressed(a, lit)
	if !a.consumed(p, e, p.Info.TypeOf(e)) && !a.compared(p, e) {
		a.blockf(lit, "the input goes to a place that sesfix does not follow")
		return
	}
	m := a.newMessage(p, sdk, a.siteOf(p, lit))
	m.literal(lit, "")
	if v := a.bound(p, e); v != nil {
		m.known = m.onlyLiterals(v)
		for _, w := range a.writesTo(p, v) {
			m.later(w)
		}
	}
	m.required(lit)
	m.settleHeaders(lit)
	m.keepOrder(lit, m.fields)
	a.changes = append(a.changes, Message{Lit: lit, Fields: m.fields, Type: "SendMessageRequest"})
}

// addressed returns &lit where the literal's address is taken, or lit.
func addressed(a *analysis, lit *ast.CompositeLit) ast.Expr {
	if u, ok := a.parent[lit].(*ast.UnaryExpr); ok && u.Op == token.AND {
		return u
	}
	return lit
}

// siteOf returns the finding that the notes on a message go to: that of the send
// which the literal stands in, or the first of the same function, or of the
// package. A message that nothing sends has a finding of its own.
func (a *analysis) siteOf(p *usage.Package, n ast.Node) *Site {
	var inFunc, inPackage *Site
	fn := a.enclosingFunc(n)
	for _, s := range a.sites {
		if s.Pkg != p || !s.sends() {
			continue
		}
		switch {
		case s.Node.Pos() <= n.Pos() && n.End() <= s.Node.End():
			return s
		case inFunc == nil && fn != nil && a.enclosingFunc(s.Node) == fn:
			inFunc = s
		case inPackage == nil:
			inPackage = s
		}
	}
	if inFunc != nil {
		return inFunc
	}
	if inPackage != nil {
		return inPackage
	}
	return a.site(p, n, "type", mapping.Rewrite, "SendEmailInput", "input of SendEmail: becomes a Paubox request")
}

// bound returns the local variable that the value e is put into, if any.
func (a *analysis) bound(p *usage.Package, e ast.Expr) *types.Var {
	var id *ast.Ident
	switch up := a.parent[e].(type) {
	case *ast.AssignStmt:
		for i, r := range up.Rhs {
			if r == e && i < len(up.Lhs) {
				id, _ = up.Lhs[i].(*ast.Ident)
			}
		}
	case *ast.ValueSpec:
		for i, r := range up.Values {
			if r == e && i < len(up.Names) {
				id = up.Names[i]
			}
		}
	}
	if id == nil {
		return nil
	}
	v, _ := p.Info.ObjectOf(id).(*types.Var)
	if v == nil || v.IsField() || v.Parent() == p.Types.Scope() {
		return nil
	}
	return v
}

// findWrites lists the assignments to fields of SES structs.
func (a *analysis) findWrites(p *usage.Package) {
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if stmt, ok := n.(*ast.ExprStmt); ok {
				a.findSetters(p, stmt)
			}
			as, ok := n.(*ast.AssignStmt)
			if !ok {
				return true
			}
			for _, l := range as.Lhs {
				if root, below := a.pathOf(p, l); below != "" {
					a.writes[p] = append(a.writes[p], write{stmt: as, field: l, root: root, below: below})
				}
			}
			return true
		})
	}
}

// pathOf splits in.Destination.CcAddresses into its root, the innermost
// expression that is no field of an SES struct, and the path from there.
func (a *analysis) pathOf(p *usage.Package, e ast.Expr) (root ast.Expr, below string) {
	var names []string
	for {
		sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
		if !ok {
			break
		}
		v, ok := p.Info.Uses[sel.Sel].(*types.Var)
		if !ok || !v.IsField() || usage.SDKOf(v) == nil {
			break
		}
		names = append(names, sel.Sel.Name)
		e = sel.X
	}
	slices.Reverse(names)
	return e, strings.Join(names, ".")
}

// writesTo returns the writes whose root is the variable v.
func (a *analysis) writesTo(p *usage.Package, v *types.Var) (list []write) {
	for _, w := range a.writes[p] {
		if id, ok := ast.Unparen(w.root).(*ast.Ident); ok && p.Info.ObjectOf(id) == types.Object(v) {
			list = append(list, w)
		}
	}
	return list
}

// definition returns the literal that obj, a local variable, is declared with.
func (a *analysis) definition(obj types.Object) *ast.CompositeLit {
	v, ok := obj.(*types.Var)
	if !ok || v.IsField() || v.Pkg() == nil || v.Parent() == v.Pkg().Scope() || a.defs[v] == nil {
		return nil
	}
	switch d := a.parent[a.defs[v]].(type) {
	case *ast.AssignStmt:
		if len(d.Lhs) == 1 && len(d.Rhs) == 1 {
			return literalOf(d.Rhs[0])
		}
	case *ast.ValueSpec:
		if len(d.Names) == 1 && len(d.Values) == 1 && d.Type == nil {
			return literalOf(d.Values[0])
		}
	}
	return nil
}
