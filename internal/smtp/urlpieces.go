package smtp

import (
	"cmp"
	"go/ast"
	"slices"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// pieceURL plans a URL whose credentials come from elsewhere, piece by piece.
//
//	// Have: "smtp://" + user + ":" + url.QueryEscape(pass) + "@" + host + ":2587"
//	// Want: the same with the port 587; user, pass and host change where they come from
func (c *converter) pieceURL(u *urlText) {
	user, pass, host := u.only(userGroup), u.only(passGroup), u.only(hostGroup)
	if user == nil || pass == nil || user.expr == nil || pass.expr == nil || host == nil {
		c.block(u.expr, "%s", urlLogin)
		return
	}
	edits := &textEdits{c: c}
	if !c.urlHost(u, host, edits) || !c.urlPiecePort(u, edits) {
		return
	}
	c.secret(user.expr, userPart, u.expr)
	c.urlPassword(u, pass)
	edits.plan()
	c.loginSite(u.expr)
}

// urlHost plans the host of a URL. It reports whether it is one of SES.
func (c *converter) urlHost(u *urlText, host *piece, edits *textEdits) bool {
	_, name, port, ok := mapping.SMTPHostOf(host.text)
	if !ok || host.text != name && host.text != name+":"+port {
		c.block(u.expr, "%s", urlLogin)
		return false
	}
	switch {
	case host.lit != nil:
		edits.add(host.lit, host.at, len(name), mapping.PauboxSMTPHost)
	case c.namesHost(host.expr):
		c.composed(host.expr, host.text)
	case c.inner != nil:
		c.block(u.expr, "%s", urlHost)
		return false
	default:
		to := mapping.PauboxSMTPHost
		if port != "" {
			p, ok := c.urlPort(u.expr, port)
			if !ok {
				return false
			}
			to += ":" + p
		}
		c.change(Literal{host.expr, strconv.Quote(to)})
	}
	return true
}

// namesHost reports whether the host in an expression comes whole from a variable
// or a constant, which is followed by itself.
func (c *converter) namesHost(e ast.Expr) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			s, ok := c.deep(n)
			_, name, port, isHost := mapping.SMTPHostOf(s)
			found = found || ok && isHost && (s == name || s == name+":"+port) && !isTemplate(s)
		case *ast.SelectorExpr:
			s, ok := c.deep(n)
			_, name, _, isHost := mapping.SMTPHostOf(s)
			found = found || ok && isHost && s == name
		}
		return !found
	})
	return found
}

// urlPiecePort plans the port of a URL. It reports whether it is known.
func (c *converter) urlPiecePort(u *urlText, edits *textEdits) bool {
	port := u.only(portGroup)
	switch {
	case port == nil && u.text(portGroup) == "":
	case port == nil:
		c.block(u.expr, "the port is put together within a URL")
		return false
	case port.expr != nil:
		c.portArg(port.expr)
	default:
		to, ok := c.urlPort(u.expr, port.text)
		if !ok {
			return false
		}
		edits.add(port.lit, port.at, len(port.text), to)
	}
	return true
}

// urlPassword plans the password of a URL. The Paubox key in the place of one that
// is not escaped has to be.
func (c *converter) urlPassword(u *urlText, p *piece) {
	c.secret(p.expr, passPart, u.expr)
	switch {
	case p.escaped:
	case c.inner != nil:
		c.block(p.expr, "%s", urlEscape)
	case c.replaces(p.expr):
		c.escapes = append(c.escapes, p.expr)
	default:
		c.notes[u.expr] = append(c.notes[u.expr], "the password stands in a URL as it is: its signs have to be escaped where it is set")
	}
}

// replaces reports whether sesfix gives a credential another value: one in the
// code, or one that comes from a variable that names SES.
func (c *converter) replaces(e ast.Expr) bool {
	from := ast.Unparen(c.origin(e))
	if s, ok := c.deep(from); ok && s != "" && !strings.Contains(s, mapping.Unknown) {
		return true
	}
	call, ok := from.(*ast.CallExpr)
	if !ok || function(c.Info, call) != "os.Getenv" {
		return false
	}
	name, ok := c.deep(call.Args[0])
	return ok && mapping.SESVariable(name)
}

// escape plans the escapes, once the values that they are about have changed.
func (c *converter) escape() {
	for _, e := range c.escapes {
		c.unit.Changes = append(c.unit.Changes, Escape{e})
	}
}

// formatOf reports whether e is the format of URLs that a name stands for. It
// changes with the calls that fill it in.
func (c *converter) formatOf(e ast.Expr) bool {
	spec, ok := c.parent[e].(*ast.ValueSpec)
	s, _ := value(c.Info, e)
	if !ok || !strings.Contains(s, "%") || len(spec.Names) != 1 {
		return false
	}
	obj := c.Info.Defs[spec.Names[0]]
	for _, use := range c.uses[obj] {
		call, ok := c.parent[use].(*ast.CallExpr)
		if !ok || call.Args[0] != use || c.formatLit(call) != e {
			return false
		}
		c.url(call)
	}
	if len(c.uses[obj]) > 0 && !c.within(e) { // the calls are replaced as a whole: it goes
		c.formats = append(c.formats, format{e, spec, obj})
	}
	return len(c.uses[obj]) > 0
}

// formatLit is the literal with the format of a call of fmt.Sprintf, nil where it
// is not seen, or others may use it.
func (c *converter) formatLit(call *ast.CallExpr) *ast.BasicLit {
	if function(c.Info, call) != "fmt.Sprintf" {
		return nil
	}
	e := ast.Unparen(call.Args[0])
	if obj := c.object(e); obj != nil {
		e = c.defined(obj)
	}
	lit, ok := e.(*ast.BasicLit)
	if !ok || c.Info.Types[lit].Value == nil {
		return nil
	}
	return lit
}

// textEdits are the changes within literals of a URL.
type textEdits struct {
	c    *converter
	lits []*ast.BasicLit
	list map[*ast.BasicLit][]textEdit
}

type textEdit struct {
	at, size int
	to       string
}

func (t *textEdits) add(lit *ast.BasicLit, at, size int, to string) {
	if lit == nil {
		return
	}
	if t.list == nil {
		t.list = map[*ast.BasicLit][]textEdit{}
	}
	if t.list[lit] == nil {
		t.lits = append(t.lits, lit)
	}
	t.list[lit] = append(t.list[lit], textEdit{at, size, to})
}

// plan plans the new texts of the literals.
func (t *textEdits) plan() {
	for _, lit := range t.lits {
		s, _ := value(t.c.Info, lit)
		list := t.list[lit]
		slices.SortFunc(list, func(a, b textEdit) int { return cmp.Compare(b.at, a.at) })
		to := s
		for _, e := range list {
			to = to[:e.at] + e.to + to[e.at+e.size:]
		}
		if to != s && !t.c.within(lit) {
			t.c.change(Literal{lit, strconv.Quote(to)})
		}
	}
}
