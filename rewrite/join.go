package rewrite

import (
	"fmt"
	"go/types"
	"path"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
)

// join writes a value that joins a client of SES with one of Paubox.
//
//	// Have: newMailer(client)  =>  newMailer(sesv2AndPaubox{Client: client, messageSender: pauboxClient})
//	// Have: var _ api = (*sesv2.Client)(nil)  =>  var _ api = sesv2AndPaubox{}
func (e *editor) join(c plan.Join) {
	e.on(c.Expr, func(n dst.Node) dst.Node {
		lit := &dst.CompositeLit{Type: dst.NewIdent(e.help.bothClients(e, c.SDK))}
		if c.Nil {
			return lit
		}
		value := e.besideValue(c.Client)
		if sel, ok := n.(*dst.SelectorExpr); ok && c.Client != "" {
			value = &dst.SelectorExpr{X: dst.Clone(sel.X).(dst.Expr), Sel: dst.NewIdent(c.Client)}
		}
		old := n.(dst.Expr)
		if id, ok := n.(*dst.Ident); ok {
			old = dst.NewIdent(id.Name)
		} else {
			old = dst.Clone(old).(dst.Expr)
		}
		old.Decorations().Before, old.Decorations().After = dst.None, dst.None
		old.Decorations().Start, old.Decorations().End = nil, nil
		lit.Elts = []dst.Expr{
			&dst.KeyValueExpr{Key: dst.NewIdent(c.SDK.ClientType), Value: old},
			&dst.KeyValueExpr{Key: dst.NewIdent(e.help.messageSender(e)), Value: value},
		}
		return lit
	})
}

// bothClients returns the name of the package's type that joins a client of sdk with
// one of Paubox.
func (h *helpers) bothClients(e *editor, sdk *mapping.SDK) string {
	own := func(obj types.Object) bool {
		st, ok := obj.Type().Underlying().(*types.Struct)
		return ok && st.NumFields() == 2 && st.Field(0).Embedded() && st.Field(1).Embedded() &&
			types.TypeString(st.Field(0).Type(), nil) == "*"+sdk.ClientPath+"."+sdk.ClientType
	}
	sender := h.messageSender(e)
	return h.declare(e, path.Base(sdk.ClientPath)+"AndPaubox", own, func(name string) string {
		return fmt.Sprintf("// %s sends through Paubox, and does the rest through Amazon SES.\ntype %s struct {\n\t*%s.%s\n\t%s\n}\n",
			name, name, e.name(sdk.ClientPath), sdk.ClientType, sender)
	})
}
