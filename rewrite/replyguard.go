package rewrite

import (
	"strings"

	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/plan"
)

// refuseMore returns an error before a statement where a list has more than one address.
//
//	// Have: in := …  =>  if len(list) > 1 { return "", errors.New(…) }; in := …
func (e *editor) refuseMore(c plan.RefuseMore) {
	failed := e.name("errors") + `.New("paubox takes one Reply-To address, and the list holds more")`
	answer := "return " + strings.Join(append(append([]string{}, c.Zeros...), failed), ", ")
	list := statements("if len(list) > 1 {\n" + answer + "\n}\n")
	x := dst.Clone(e.at(c.List)).(dst.Expr)
	x.Decorations().Before, x.Decorations().After = dst.None, dst.None
	list[0].(*dst.IfStmt).Cond.(*dst.BinaryExpr).X.(*dst.CallExpr).Args = []dst.Expr{x}
	stmt := e.node(c.Stmt)
	e.before[stmt] = append(e.before[stmt], list...)
}
