package rewrite

import (
	"go/token"
	"strconv"
	"strings"

	"github.com/dave/dst"

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
			return &dst.CallExpr{Fun: e.sel("os", "Getenv"), Args: []dst.Expr{
				&dst.BasicLit{Kind: token.STRING, Value: strconv.Quote(c.Name)},
			}}
		})
	default:
		return false
	}
	return true
}
