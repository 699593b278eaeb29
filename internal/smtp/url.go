package smtp

import (
	"go/ast"
	"go/constant"
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

// Node returns what is replaced.
func (c URL) Node() ast.Node { return c.Expr }

// smtpURL is a URL with credentials in it, with the verbs of a format or without;
// smtpFormat is one whose credentials are the first two of them.
var (
	smtpURL    = regexp.MustCompile(`^(smtps?://)([^%:@/\s]+):([^%@/\s]+)@([^%:@/\s]+)(?::([0-9]+))?([/?][^%\s]*)?$`)
	smtpFormat = regexp.MustCompile(`^(smtps?://)%[sv]:%[sv]@([^%:@/\s]+)(?::([0-9]+))?([/?][^%\s]*)?$`)
)

// url plans a URL of the form smtp://user:pass@host:port: all of the access
// stands in it, so it does not matter what reads it.
//
//	// Have: "smtp://AKIA…:word@email-smtp.us-east-1.amazonaws.com:2587"
//	// Want: "smtp://apikey:" + url.QueryEscape(os.Getenv("PAUBOX_API_KEY")) + "@smtp.paubox.com:587"
func (c *converter) url(h *host, port string) {
	to, note, ok := mapping.SMTPPort(port)
	if port == "" {
		ok = true
	}
	if !ok {
		c.port(h.expr, port)
		return
	}
	if note != "" {
		h.notes = append(h.notes, note)
	}
	if to != "" {
		to = ":" + to
	}
	switch e := ast.Unparen(h.expr).(type) {
	case *ast.BasicLit:
		m := smtpURL.FindStringSubmatch(h.text)
		if m == nil {
			break
		}
		if c.constant(e) {
			c.block(e, "the URL is a constant, and the key that it needs is none")
			return
		}
		c.say(e, "credential", mapping.Manual, "an SMTP password in the code", credentialReason)
		c.change(URL{e, m[1] + mapping.PauboxSMTPUser + ":", "@" + mapping.PauboxSMTPHost + to + m[6]})
		c.loginSite(e)
		return
	case *ast.CallExpr:
		if c.formattedURL(e, to) {
			return
		}
	}
	c.block(h.expr, "the host stands in a URL whose credentials sesfix does not follow")
}

// constant reports whether a text is the value of a constant.
func (c *converter) constant(e ast.Expr) bool {
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

// formattedURL plans fmt.Sprintf("smtp://%s:%s@host:port", user, pass). It
// reports whether the call is of that form.
func (c *converter) formattedURL(call *ast.CallExpr, port string) bool {
	if function(c.Info, call) != "fmt.Sprintf" || len(call.Args) != 3 {
		return false
	}
	lit, ok := ast.Unparen(call.Args[0]).(*ast.BasicLit)
	if !ok || c.Info.Types[lit].Value == nil {
		return false
	}
	m := smtpFormat.FindStringSubmatch(constant.StringVal(c.Info.Types[lit].Value))
	if m == nil || !strings.HasPrefix(lit.Value, `"`) {
		return false
	}
	c.secret(c.escaped(call.Args[1]), userPart, call)
	c.secret(c.escaped(call.Args[2]), passPart, call)
	c.change(Literal{lit, `"` + m[1] + "%s:%s@" + mapping.PauboxSMTPHost + port + m[4] + `"`})
	c.loginSite(call)
	return true
}

// escaped is what stands in the call that makes a text fit for a URL.
func (c *converter) escaped(e ast.Expr) ast.Expr {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if ok && len(call.Args) == 1 {
		if name := function(c.Info, call); name == "net/url.QueryEscape" || name == "net/url.PathEscape" {
			return call.Args[0]
		}
	}
	return e
}
