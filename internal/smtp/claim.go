package smtp

import (
	"go/ast"
	"go/types"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
)

// part is what an expression gives to the access.
type part int

const (
	portPart part = iota
	userPart
	passPart
)

// claim is a variable or constant that gives a part of the access.
type claim struct {
	part part
	to   string // the port
	at   []ast.Expr
}

// claim plans the change of e. Where e names a variable that serves nothing
// else, its definition changes, and e where it does: settle decides.
func (c *converter) claim(e ast.Expr, p part, to string) {
	obj := c.object(e)
	if obj == nil {
		c.put(e, p, to)
		return
	}
	cl := c.claims[obj]
	if cl == nil {
		cl = &claim{part: p, to: to}
		c.claims[obj] = cl
		c.claimed = append(c.claimed, obj)
	}
	if cl.part != p {
		c.block(e, "one variable is more than one part of the access")
	}
	cl.at = append(cl.at, ast.Unparen(e))
}

// object is the variable or constant of the package that e names, if its value
// is known.
func (c *converter) object(e ast.Expr) types.Object {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	obj := c.Info.Uses[id]
	switch obj := obj.(type) {
	case *types.Var:
		if c.initial(obj) != nil {
			return obj
		}
	case *types.Const:
		if obj.Pkg() == c.Types {
			return obj
		}
	}
	return nil
}

// settle plans the changes of what was claimed.
func (c *converter) settle() {
	c.removeFormats()
	for _, obj := range c.claimed {
		cl := c.claims[obj]
		def := c.defined(obj)
		_, isConst := obj.(*types.Const)
		if def == nil || isConst && cl.part == passPart || !c.onlyFor(obj, cl) {
			for _, e := range cl.at {
				c.put(e, cl.part, cl.to)
			}
			if isConst && cl.part == passPart {
				c.dropConst(obj)
			}
			continue
		}
		c.put(def, cl.part, cl.to)
	}
}

// dropConst plans the removal of a constant whose uses are all replaced: nobody
// should find an old password in the code.
func (c *converter) dropConst(obj types.Object) {
	for _, use := range c.uses[obj] {
		if !c.within(use) {
			return
		}
	}
	spec, ok := c.parent[c.defs[obj]].(*ast.ValueSpec)
	if ok && c.defined(obj) != nil && c.removable(spec) {
		c.remove(c.declaration(spec))
	}
}

// defined is the expression that defines an object.
func (c *converter) defined(obj types.Object) ast.Expr {
	id := c.defs[obj]
	if id == nil || c.repeated(id) || obj.Exported() && obj.Parent() == c.Types.Scope() && c.Types.Name() != "main" {
		return nil
	}
	return definition(c.parent[id], id)
}

// onlyFor reports whether an object serves only what it was claimed for, besides
// comparisons with the empty text.
func (c *converter) onlyFor(obj types.Object, cl *claim) bool {
	for _, use := range c.uses[obj] {
		claimed := false
		for _, e := range cl.at {
			claimed = claimed || e == ast.Expr(use)
		}
		cmp, isCompare := c.parent[use].(*ast.BinaryExpr)
		if !claimed && !(isCompare && c.compared(cmp)) {
			return false
		}
	}
	return true
}

// put plans the new form of a part at e.
func (c *converter) put(e ast.Expr, p part, to string) {
	if c.within(e) {
		return
	}
	switch p {
	case userPart:
		c.change(Literal{e, strconv.Quote(mapping.PauboxSMTPUser)})
	case passPart:
		c.change(Variable{e, mapping.PauboxKeyVariable})
	default:
		c.change(Literal{e, c.quoted(e, to)})
	}
}

// secret plans the user name or the password in e. access is the call that it
// goes to, for its notes.
func (c *converter) secret(e ast.Expr, p part, access ast.Node) {
	what := "the user name"
	if p == passPart {
		what = "the password"
	}
	if c.carried(e, p) {
		return
	}
	if c.inner != nil {
		c.block(e, "%s does not come from the place where the host does", what)
		return
	}
	from := ast.Unparen(c.origin(e))
	if s, ok := c.deep(from); ok && !strings.Contains(s, mapping.Unknown) {
		if s == "" {
			c.block(e, "%s is empty", what)
			return
		}
		if p == passPart {
			c.password(from)
		}
		c.claim(e, p, "")
		return
	}
	call, ok := from.(*ast.CallExpr)
	if !ok || function(c.Info, call) != "os.Getenv" {
		c.block(e, "%s comes from a place that sesfix does not follow", what)
		return
	}
	name, ok := c.deep(call.Args[0])
	switch {
	case !ok:
		c.block(e, "%s comes from a variable of the environment whose name is not constant", what)
	case mapping.SESVariable(name):
		c.claim(e, p, "")
	case p == userPart:
		c.notes[access] = append(c.notes[access], name+" has to be the text "+mapping.PauboxSMTPUser)
	default:
		c.notes[access] = append(c.notes[access], name+" has to be the Paubox API key, without spaces or a line end")
	}
}

// remove plans that a declaration or a statement goes.
func (c *converter) remove(n ast.Node) {
	c.unit.Changes = append(c.unit.Changes, plan.Remove{Stmt: n})
	c.gone = append(c.gone, n)
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}
