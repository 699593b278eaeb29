package smtp

import (
	"go/ast"
	"go/token"
	"regexp"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// URL replaces a text by one with the Paubox key in it.
type URL struct {
	Expr          ast.Expr
	Before, After string // the text around the key
}

// Escape wraps what an expression has become, so that it fits into a URL.
type Escape struct{ Expr ast.Expr }

// Node returns what is replaced.
func (c URL) Node() ast.Node { return c.Expr }

// Node returns what is wrapped.
func (c Escape) Node() ast.Node { return c.Expr }

// What is said of a URL that stays.
const (
	urlLogin  = "the host stands in a URL whose credentials sesfix does not follow"
	urlHost   = "the host is put together within a URL, beside credentials that stay"
	urlEscape = "the password goes into a URL as it is, and the Paubox key may need to be escaped there"
)

// smtpURL is the form of a URL with credentials in it. Parts that expressions give
// stand as one sign each.
var smtpURL = regexp.MustCompile(`(?s)^(smtps?://)([^:@/?#]+):([^@/?#]+)@([^:@/?#]+)(?::([^:@/?#]+))?([/?#].*)?$`)

// isURL reports whether a text is a URL for mail, as far as it is known.
func isURL(s string) bool {
	return strings.HasPrefix(s, "smtp://") || strings.HasPrefix(s, "smtps://")
}

// url plans a URL of the form smtp://user:pass@host:port: all of the access
// stands in it, so it does not matter what reads it.
//
//	// Have: "smtp://AKIA…:word@email-smtp.us-east-1.amazonaws.com:2587"
//	// Want: "smtp://apikey:" + url.QueryEscape(os.Getenv("PAUBOX_API_KEY")) + "@smtp.paubox.com:587"
func (c *converter) url(e ast.Expr) {
	e = ast.Unparen(e)
	if c.seen[e] {
		return
	}
	c.seen[e] = true
	if c.formatOf(e) {
		return
	}
	u := c.parse(e)
	switch {
	case u == nil:
		c.block(e, "%s", urlLogin)
	case c.inConst(e) && !u.literal():
		c.block(e, "the URL is a constant, and the key that it needs is none")
	case c.inConst(e):
		c.constURL(u)
	case u.literal() || u.only(hostGroup) == nil:
		c.wholeURL(u)
	default:
		c.pieceURL(u)
	}
}

// constURL plans a URL that is a constant. The key that it needs is none, so the
// text goes where the constant is used.
func (c *converter) constURL(u *urlText) {
	spec, ok := c.parent[u.expr].(*ast.ValueSpec)
	if !ok || len(spec.Names) != 1 {
		c.block(u.expr, "the URL is a part of a constant, and the key that it needs is none")
		return
	}
	obj := c.Info.Defs[spec.Names[0]]
	if obj == nil || c.defined(obj) == nil || !c.removable(spec) {
		c.block(u.expr, "the URL is a constant that others may use or count, and the key that it needs is none")
		return
	}
	ch, ok := c.keyed(u)
	if !ok {
		return
	}
	for _, use := range c.uses[obj] {
		if c.inConst(use) || !c.takesText(use) {
			c.block(use, "the URL is a constant, and stands where only one can")
			return
		}
		c.change(URL{use, ch.Before, ch.After})
	}
	c.say(u.expr, "credential", mapping.Manual, "an SMTP password in the code", credentialReason)
	c.loginSite(u.expr)
	c.remove(c.declaration(spec))
}

// wholeURL plans a URL whose text is replaced as a whole, or the literal of it
// with the credentials.
func (c *converter) wholeURL(u *urlText) {
	if c.inner != nil {
		c.block(u.expr, "%s", urlHost)
		return
	}
	ch, ok := c.keyed(u)
	if !ok {
		return
	}
	for i, p := range []part{userPart, passPart} {
		if at := u.only(userGroup + group(i)); at != nil && at.expr != nil {
			c.secret(at.expr, p, u.expr)
		}
	}
	if u.literal() {
		c.say(u.expr, "credential", mapping.Manual, "an SMTP password in the code", credentialReason)
	}
	c.change(ch)
	c.loginSite(u.expr)
}

// keyed is the change of a URL into one with the Paubox key, where nothing of it
// has to stay but what is constant.
func (c *converter) keyed(u *urlText) (URL, bool) {
	port, ok := u.known(portGroup)
	rest, okRest := u.known(restGroup)
	user, okUser := u.credential(c, userGroup)
	pass, okPass := u.credential(c, passGroup)
	switch host, _ := u.known(hostGroup); {
	case !ok || !okRest:
		c.block(u.expr, "a part of the URL behind its host is known only at run time")
		return URL{}, false
	case !okUser || !okPass || user == "" || pass == "":
		c.block(u.expr, "%s", urlHost)
		return URL{}, false
	case port == "":
		if _, _, in, ok := mapping.SMTPHostOf(host); ok && in != "" && in != mapping.Unknown {
			port = in
		}
	}
	if port != "" {
		if port, ok = c.urlPort(u.expr, port); !ok {
			return URL{}, false
		}
		port = ":" + port
	}
	return URL{u.expr, u.text(schemeGroup) + mapping.PauboxSMTPUser + ":", "@" + mapping.PauboxSMTPHost + port + rest}, true
}

// urlPort is the port of Paubox for one in a URL that is replaced as a whole.
func (c *converter) urlPort(e ast.Expr, port string) (string, bool) {
	to, note, ok := mapping.SMTPPort(port)
	if !ok {
		c.port(e, port)
		return "", false
	}
	if note != "" {
		c.hosts[0].notes = append(c.hosts[0].notes, note)
	}
	if to != port && c.inner != nil {
		c.block(e, "the port does not come from the place where the host does")
		return "", false
	}
	if to != port {
		c.wrongPort(e, port, c.unit)
	}
	return to, true
}

// inConst reports whether an expression is the value of a constant, or a part of it.
func (c *converter) inConst(e ast.Expr) bool {
	var n ast.Node = e
	for {
		n = c.parent[n]
		switch n := n.(type) {
		case *ast.GenDecl:
			return n.Tok == token.CONST
		case nil, ast.Stmt, *ast.CallExpr:
			return false
		}
	}
}

// takesText reports whether an expression stands where any other text can.
func (c *converter) takesText(e ast.Expr) bool {
	switch up := c.parent[e].(type) {
	case *ast.AssignStmt, *ast.ReturnStmt, *ast.KeyValueExpr, *ast.CompositeLit, *ast.ValueSpec:
		return true
	case *ast.BinaryExpr:
		return up.Op == token.ADD || c.compared(up)
	case *ast.CallExpr:
		return up.Fun != e
	}
	return false
}
