package rewrite

import (
	"go/token"
	"strconv"
	"strings"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
	"github.com/sesfix/sesfix/internal/smtp"
)

// smtp registers a change of package smtp. It reports whether c is one.
//
//	// Have: fmt.Sprintf("email-smtp.%s.amazonaws.com", region)  =>  "smtp.paubox.com"
//	// Have: os.Getenv("SES_SMTP_PASSWORD")                      =>  os.Getenv("PAUBOX_API_KEY")
func (e *editor) smtp(c plan.Change) bool {
	switch c := c.(type) {
	case smtp.Literal:
		e.on(c.Expr, func(dst.Node) dst.Node {
			kind := token.INT
			if strings.ContainsAny(c.Text, "\"`") {
				kind = token.STRING
			}
			return &dst.BasicLit{Kind: kind, Value: c.Text}
		})
	case smtp.Variable:
		e.on(c.Expr, func(dst.Node) dst.Node {
			return e.getenv(c.Name)
		})
	case smtp.URL:
		e.on(c.Expr, func(dst.Node) dst.Node { return e.keyURL(c) })
	case smtp.Escape:
		e.also(c.Expr, func(n dst.Node) dst.Node { return e.escaped(n.(dst.Expr)) })
	default:
		return false
	}
	return true
}

// getenv reads a variable of the environment.
func (e *editor) getenv(name string) dst.Expr {
	return &dst.CallExpr{Fun: e.sel("os", "Getenv"), Args: []dst.Expr{quotedText(name)}}
}

// keyURL is a URL with the Paubox key in it.
func (e *editor) keyURL(c smtp.URL) dst.Expr {
	front := &dst.BinaryExpr{X: quotedText(c.Before), Op: token.ADD, Y: e.escaped(e.getenv(mapping.PauboxKeyVariable))}
	return &dst.BinaryExpr{X: front, Op: token.ADD, Y: quotedText(c.After)}
}

// escaped is a text as it stands in a URL. A key holds no space, which is all that
// the two ways to escape differ in there.
func (e *editor) escaped(x dst.Expr) dst.Expr {
	return &dst.CallExpr{Fun: e.sel("net/url", "QueryEscape"), Args: []dst.Expr{x}}
}

func quotedText(s string) dst.Expr {
	return &dst.BasicLit{Kind: token.STRING, Value: strconv.Quote(s)}
}
