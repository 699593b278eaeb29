package smtp

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// joined follows a host into the expression that joins it with a port.
func (c *converter) joined(e ast.Expr, up ast.Expr) {
	for { // the outermost
		next, ok := c.parent[up].(ast.Expr)
		if b, isBinary := next.(*ast.BinaryExpr); !ok || !(isBinary && b.Op == token.ADD) {
			if _, isParen := next.(*ast.ParenExpr); !isParen {
				break
			}
		}
		up = next
	}
	if c.seen[up] {
		return
	}
	if c.within(up) { // it is replaced as a whole
		return
	}
	s, ok := c.deep(up)
	_, name, port, isHost := mapping.SMTPHostOf(s)
	switch {
	case ok && isHost && s == name+":"+port:
		c.composed(up, s)
		c.follow(up)
	case ok && isHost && s == name:
		c.follow(up)
	case ok && isURL(s):
		c.url(up)
	case c.printed(up):
	default:
		c.block(e, "the host becomes a part of another text")
	}
}

// within reports whether an expression lies in one that is replaced.
func (c *converter) within(n ast.Node) bool {
	for _, g := range c.gone {
		if g.Pos() <= n.Pos() && n.End() <= g.End() {
			return true
		}
	}
	return false
}

// printed reports whether a text goes into a log or an error, and nowhere else.
func (c *converter) printed(e ast.Expr) bool {
	call, ok := c.parent[e].(*ast.CallExpr)
	return ok && mapping.OnlyPrints(function(c.Info, call))
}

// composed plans the port of an address whose host is a variable.
func (c *converter) composed(e ast.Expr, s string) {
	_, _, port, _ := mapping.SMTPHostOf(s)
	if port == "" {
		return
	}
	c.port(c.portLeaf(e, port), port)
}

// portLeaf returns the part of an address that holds its port.
func (c *converter) portLeaf(e ast.Expr, port string) ast.Expr {
	e = ast.Unparen(e)
	switch e := e.(type) {
	case *ast.BinaryExpr:
		return c.portLeaf(e.Y, port)
	case *ast.CallExpr:
		switch function(c.Info, e) {
		case "net.JoinHostPort":
			return c.portLeaf(e.Args[1], port)
		case "strconv.Itoa":
			return c.portLeaf(e.Args[0], port)
		case "fmt.Sprintf":
			if format, _ := text(c.Info, e.Args[0]); strings.HasSuffix(format, ":"+port) {
				return c.portLeaf(e.Args[0], port)
			}
			return c.portLeaf(e.Args[len(e.Args)-1], port)
		case "strings.Join":
			if list, ok := e.Args[0].(*ast.CompositeLit); ok && len(list.Elts) > 0 {
				return c.portLeaf(list.Elts[len(list.Elts)-1], port)
			}
		}
	}
	return e
}

// port plans the change of a port at e, which is known to be port.
func (c *converter) port(e ast.Expr, port string) {
	if c.carried(e, portPart) {
		return
	}
	to, note, ok := mapping.SMTPPort(port)
	switch {
	case strings.Contains(port, mapping.Unknown):
		c.badPort(e, port)
		c.block(e, "the port is known only at run time, and Paubox has neither 2587 nor 2465")
		return
	case !ok:
		c.badPort(e, port)
		c.block(e, "SES has no such port, so sesfix does not know what it stands for")
		return
	}
	if note != "" {
		c.hosts[0].notes = append(c.hosts[0].notes, note)
	}
	if to == port {
		return
	}
	if c.inner != nil {
		c.block(e, "the port does not come from the place where the host does")
		return
	}
	c.wrongPort(e, port, c.unit)
	if lit, ok := e.(*ast.BasicLit); ok {
		if c.within(lit) {
			return
		}
		i := strings.LastIndex(lit.Value, port)
		if i < 0 {
			c.block(e, "the port is written in a way that sesfix does not change")
			return
		}
		c.change(Literal{lit, lit.Value[:i] + to + lit.Value[i+len(port):]})
		return
	}
	c.claim(e, portPart, to)
}

// badPort reports a port that has no counterpart.
func (c *converter) badPort(e ast.Expr, port string) {
	if c.inner == nil {
		c.wrongPort(e, port, c.unit)
	}
}

// portArg plans the port in an argument of its own.
func (c *converter) portArg(e ast.Expr) {
	s, ok := c.deep(e)
	c.port(ast.Unparen(e), orUnknown(s, ok))
}

// isTemplate reports whether a text is the format of a host.
func isTemplate(s string) bool { return strings.ContainsAny(s, "%{}<>$") }

// template plans the removal of a constant that holds the format of a host, once
// all that it is used for is replaced. It reports whether e is such a text.
func (c *converter) template(e ast.Expr, s string) bool {
	if !isTemplate(s) {
		return false
	}
	spec, ok := c.parent[e].(*ast.ValueSpec)
	if !ok || len(spec.Names) != 1 || c.Info.Defs[spec.Names[0]] == nil {
		c.block(e, "the host is a text that is filled in at a place that sesfix does not follow")
		return true
	}
	obj := c.Info.Defs[spec.Names[0]]
	if obj.Exported() && c.Types.Name() != "main" {
		c.block(e, "the host is exported, and sesfix does not see what other packages do with it")
		return true
	}
	c.formats = append(c.formats, format{e, spec, obj})
	return true
}

// removeFormats plans the removal of the formats.
func (c *converter) removeFormats() {
	for _, f := range c.formats {
		for _, use := range c.uses[f.obj] {
			if !c.within(use) {
				c.block(use, "the host is a text that is filled in at a place that sesfix does not follow")
			}
		}
		if !c.removable(f.spec) {
			c.block(f.spec, "the host is a text that is filled in, and stands among constants that are counted")
			continue
		}
		c.remove(c.declaration(f.spec))
	}
}

// removable reports whether a specification can go without a change of the
// others: those of constants can be counted, or repeat the one before.
func (c *converter) removable(spec *ast.ValueSpec) bool {
	gen, ok := c.parent[spec].(*ast.GenDecl)
	if !ok || len(spec.Names) != 1 {
		return false
	}
	for _, s := range gen.Specs {
		vs, ok := s.(*ast.ValueSpec)
		if !ok || len(vs.Values) != len(vs.Names) {
			return false
		}
		for _, v := range vs.Values {
			if usesIota(v) {
				return false
			}
		}
	}
	return true
}

func usesIota(e ast.Expr) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		found = found || ok && id.Name == "iota"
		return !found
	})
	return found
}

// declaration is what goes when a specification goes: with the last one of a
// declaration all of it.
func (c *converter) declaration(spec ast.Spec) ast.Node {
	gen, ok := c.parent[spec].(*ast.GenDecl)
	if !ok || len(gen.Specs) > 1 {
		return spec
	}
	if stmt, ok := c.parent[gen].(*ast.DeclStmt); ok {
		return stmt
	}
	return gen
}

// quoted is a port or another text as the source writes it, for a place of the
// type of e.
func (c *converter) quoted(e ast.Expr, s string) string {
	if isString(c.Info.TypeOf(e)) {
		return strconv.Quote(s)
	}
	return s
}
