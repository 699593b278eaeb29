package smtp

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strconv"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/usage"
)

// converter plans the move of a package from the SMTP hosts of SES to Paubox.
//
// All hosts of a package are one unit, with their ports, credentials, TLS names
// and X-SES- headers: a host that changes without its credentials, or the other
// way round, ends all mail. A value that goes to a place which is not known
// blocks the unit.
type converter struct {
	*finder
	unit    *plan.Unit
	gone    []ast.Node              // what the new code does not hold
	reached map[*ast.CallExpr]bool  // calls of the table that get the host
	order   []*ast.CallExpr         // the same, in the order in which they were found
	claims  map[types.Object]*claim // variables with a part of the access
	claimed []types.Object          // their keys, in order
	seen    map[ast.Expr]bool
	notes   map[ast.Node][]string // of calls and literals with a login
	formats []format
	escapes []ast.Expr // passwords that go into a URL as they are
	logins  []*plan.Site
	inner   *inner                // nil where the host itself stands
	known   map[types.Object]bool // parameters and fields that get the host
	depth   int
}

// format is a constant that holds the format of a host.
type format struct {
	expr ast.Expr
	spec *ast.ValueSpec
	obj  types.Object
}

// convert plans the hosts of the package.
func (f *finder) convert() {
	if len(f.hosts) == 0 {
		return
	}
	c := &converter{finder: f, unit: &plan.Unit{Packages: map[*usage.Package]bool{f.Package: true}},
		reached: map[*ast.CallExpr]bool{}, claims: map[types.Object]*claim{}, seen: map[ast.Expr]bool{},
		notes: map[ast.Node][]string{}, known: map[types.Object]bool{}}
	f.units = append(f.units, c.unit)
	for _, h := range f.hosts {
		h.unit = c.unit
		c.replace(h)
	}
	for i := 0; i < len(c.order); i++ { // access finds more
		c.access(c.order[i])
	}
	c.settle()
	c.escape()
	c.headers()
	c.unused()
	c.judge()
}

// block adds a reason why the unit is left alone.
func (c *converter) block(n ast.Node, format string, args ...any) {
	c.unit.Blockers = append(c.unit.Blockers, plan.Blocker{Pos: n.Pos(), Text: fmt.Sprintf(format, args...)})
}

// change plans that n is replaced.
func (c *converter) change(ch plan.Change) {
	n := ch.Node()
	for _, file := range c.Files {
		for _, group := range file.Comments {
			if n.Pos() < group.Pos() && group.End() < n.End() {
				c.block(n, "a comment stands within what would be replaced")
			}
		}
	}
	if c.effect(n) {
		c.block(n, "what would be replaced does more than give a value")
	}
	c.unit.Changes = append(c.unit.Changes, ch)
	c.gone = append(c.gone, n)
}

// replace plans the new name at the place of a host, and follows its value.
func (c *converter) replace(h *host) {
	lit, _ := h.expr.(*ast.BasicLit)
	s, ok := c.deep(h.expr)
	if !ok {
		s = h.text
	}
	_, name, port, _ := mapping.SMTPHostOf(s)
	switch {
	case h.kind.Stop != "":
		c.block(h.expr, "%s", h.kind.Stop)
		return
	case lit != nil && c.isTag(lit):
		c.tagDefault(lit)
		return
	case s != name && s != name+":"+port:
		c.url(h.expr)
		return
	case c.template(h.expr, h.text):
		return
	}
	to := mapping.PauboxSMTPHost
	if port != "" {
		p, note, ok := mapping.SMTPPort(port)
		if !ok {
			c.port(h.expr, port)
			return
		}
		if note != "" {
			h.notes = append(h.notes, note)
		}
		to += ":" + p
	}
	if c.namedHost(h.expr) {
		c.composed(h.expr, s)
	} else {
		c.change(Literal{h.expr, strconv.Quote(to)})
	}
	c.follow(h.expr)
}

func (c *converter) isTag(lit *ast.BasicLit) bool {
	field, ok := c.parent[lit].(*ast.Field)
	return ok && field.Tag == lit
}

// namedHost reports whether the host in an expression comes whole from a
// constant, which is a place of its own.
func (c *converter) namedHost(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			s, ok := value(c.Info, id)
			host, name, _, isHost := mapping.SMTPHostOf(s)
			found = found || ok && isHost && host.Kind != "part" && s == name && !isTemplate(s)
		}
		return true
	})
	return found
}

// follow follows the value of e, a host or an address of SES, to where it is
// used.
func (c *converter) follow(e ast.Expr) {
	if c.seen[e] {
		return
	}
	c.seen[e] = true
	switch up := c.parent[e].(type) {
	case *ast.ParenExpr:
		c.follow(up)
	case *ast.ValueSpec:
		for i, v := range up.Values {
			if v == e && len(up.Names) == len(up.Values) {
				c.variable(e, up.Names[i])
				return
			}
		}
		c.block(e, "the host goes to a place that sesfix does not follow")
	case *ast.AssignStmt:
		c.assigned(e, up)
	case *ast.KeyValueExpr:
		c.field(e, up)
	case *ast.CallExpr:
		c.argument(e, up)
	case *ast.BinaryExpr:
		switch {
		case up.Op == token.ADD:
			c.joined(e, up)
		case !c.compared(up):
			c.block(e, "the host is compared with another")
		}
	case *ast.CompositeLit: // strings.Join([]string{host, port}, ":")
		if call, ok := c.parent[up].(*ast.CallExpr); ok && function(c.Info, call) == "strings.Join" {
			c.joined(e, call)
			return
		}
		c.block(e, "the host goes to a place that sesfix does not follow")
	default:
		c.block(e, "the host goes to a place that sesfix does not follow")
	}
}

// compared reports whether a comparison is one with the empty text.
func (c *converter) compared(cmp *ast.BinaryExpr) bool {
	if cmp.Op != token.EQL && cmp.Op != token.NEQ {
		return false
	}
	for _, side := range []ast.Expr{cmp.X, cmp.Y} {
		if s, ok := value(c.Info, side); ok && s == "" {
			return true
		}
	}
	return false
}

// assigned follows a host into the variable of an assignment.
func (c *converter) assigned(e ast.Expr, as *ast.AssignStmt) {
	for i, r := range as.Rhs {
		if r != e || len(as.Lhs) != len(as.Rhs) {
			continue
		}
		id, ok := as.Lhs[i].(*ast.Ident)
		if ok && as.Tok == token.DEFINE && c.Info.Defs[id] != nil {
			c.variable(e, id)
			return
		}
		if ok && id.Name == "_" {
			return
		}
		if ok && c.assignedDefault(e, id) {
			return
		}
		if sel, ok := as.Lhs[i].(*ast.SelectorExpr); ok && as.Tok == token.ASSIGN && c.fieldAccess(e, sel, as) {
			return
		}
	}
	c.block(e, "the host is assigned to something that can have other values too")
}

// variable follows a host into all uses of a variable or constant that it is the
// only value of.
func (c *converter) variable(e ast.Expr, id *ast.Ident) {
	obj := c.Info.Defs[id]
	if obj == nil { // _
		return
	}
	if obj.Exported() && obj.Parent() == c.Types.Scope() && c.Types.Name() != "main" {
		c.block(e, "the host is exported, and sesfix does not see what other packages do with it")
		return
	}
	if c.repeated(id) {
		c.block(e, "the constants after the host repeat it without a value of their own")
		return
	}
	if v, ok := obj.(*types.Var); ok && c.initial(v) == nil {
		c.block(e, "the host is in a variable that gets other values too")
		return
	}
	for _, use := range c.uses[obj] {
		c.follow(c.named(use))
	}
}

// named is the expression that an identifier stands for: itself, or the selector
// that it ends.
func (c *converter) named(id *ast.Ident) ast.Expr {
	if sel, ok := c.parent[id].(*ast.SelectorExpr); ok && sel.Sel == id {
		return sel
	}
	return id
}

// argument follows a host into a call.
func (c *converter) argument(e ast.Expr, call *ast.CallExpr) {
	name := function(c.Info, call)
	roles := mapping.SMTPCall(name)
	for i, a := range call.Args {
		if a == e && i < len(roles) && (roles[i] == mapping.HostRole || roles[i] == mapping.AddrRole) {
			c.reach(call)
			return
		}
	}
	switch {
	case c.Info.Types[call.Fun].IsType():
		c.follow(call)
	case name == "fmt.Sprintf" || name == "net.JoinHostPort":
		c.joined(e, call)
	case mapping.OnlyPrints(name):
	case name == "net.SplitHostPort" && c.split(call):
	case c.onlyDefault(e, call):
	case c.transfer(e, call):
	default:
		c.block(e, "the host goes to a call that sesfix does not know")
	}
}

// split follows an address into the variable that gets its host. It reports
// whether that is the only part of it that is used.
func (c *converter) split(call *ast.CallExpr) bool {
	as, ok := c.parent[call].(*ast.AssignStmt)
	if !ok || as.Tok != token.DEFINE || len(as.Lhs) != 3 {
		return false
	}
	host, _ := as.Lhs[0].(*ast.Ident)
	port, _ := as.Lhs[1].(*ast.Ident)
	if host == nil || port == nil || port.Name != "_" || c.Info.Defs[host] == nil {
		return false
	}
	obj := c.Info.Defs[host]
	for _, use := range c.uses[obj] {
		if c.written(use) {
			return false
		}
	}
	c.known[obj] = true
	for _, use := range c.uses[obj] {
		c.follow(use)
	}
	return true
}

// reach notes a call of the table that gets the host.
func (c *converter) reach(call *ast.CallExpr) {
	if !c.reached[call] {
		c.reached[call] = true
		c.order = append(c.order, call)
	}
}

// field follows a host into a field of a literal.
func (c *converter) field(e ast.Expr, kv *ast.KeyValueExpr) {
	lit, ok := c.parent[kv].(*ast.CompositeLit)
	if !ok {
		c.block(e, "the host goes to a place that sesfix does not follow")
		return
	}
	name := typeName(c.Info.TypeOf(lit))
	key, ok := kv.Key.(*ast.Ident)
	if name == mapping.URLStruct {
		c.urlStruct(e, lit)
		return
	}
	if ok && mapping.SMTPFields(name) == nil && c.intoField(e, lit, key) {
		return
	}
	if !ok || mapping.SMTPFields(name)[key.Name] != mapping.HostRole {
		c.block(e, "the host goes to a field that sesfix does not follow")
		return
	}
	c.literalAccess(lit, mapping.SMTPFields(name))
}
