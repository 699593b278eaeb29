package rewrite

import (
	"github.com/dave/dst"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
)

// send writes the call of SendMessage.
//
//	// Have: client.SendEmail(ctx, in)           =>  client.SendMessage(ctx, in)
//	// Have: svc.SendEmailWithContext(ctx, in)   =>  svc.SendMessage(ctx, in)
//	// Have: svc.SendEmail(in)                   =>  svc.SendMessage(context.Background(), in)
func (e *editor) send(call *dst.CallExpr, c plan.Send) dst.Node {
	if sel, ok := call.Fun.(*dst.SelectorExpr); ok && (sel.Sel.Name == "SendEmail" || sel.Sel.Name == "SendEmailWithContext" || sel.Sel.Name == "SendEmailRequest") {
		sel.Sel.Name = "SendMessage"
	}
	if c.Context != "" {
		ctx := e.context(c.Context)
		call.Args = append([]dst.Expr{ctx}, call.Args...)
		if before := call.Args[1].Decorations().Before; before != dst.None {
			ctx.Decorations().Before = before
		}
	}
	if len(call.Args) > 2 {
		call.Args, call.Ellipsis = call.Args[:2], false
	}
	if c.MIME {
		e.sendMIME(call)
	}
	return call
}

// context returns the expression of a context.
func (e *editor) context(text string) dst.Expr {
	if text == plan.Background {
		return &dst.CallExpr{Fun: e.sel("context", "Background")}
	}
	x := statements("_ = " + text + "\n")[0].(*dst.AssignStmt).Rhs[0]
	x.Decorations().Before, x.Decorations().After = dst.None, dst.None
	return x
}

// addContext gives a method a context as its first parameter.
//
//	// Have: func (f *fake) SendEmail(in *ses.SendEmailInput)  =>  func (f *fake) SendMessage(_ context.Context, in *paubox.…)
func (e *editor) addContext(c plan.AddContext) {
	e.on(c.Func, func(n dst.Node) dst.Node {
		ft := n.(*dst.FuncType)
		param := &dst.Field{Type: e.sel("context", "Context")}
		if c.Name != "" {
			param.Names = []*dst.Ident{dst.NewIdent(c.Name)}
		}
		ft.Params.List = append([]*dst.Field{param}, ft.Params.List...)
		return n
	})
}

// typeFor returns the type expression that stands for an SES type.
func (e *editor) typeFor(to string) dst.Expr {
	if to == mapping.Sender {
		return dst.NewIdent(e.help.messageSender(e))
	}
	if to == plan.ContextType {
		return e.sel("context", "Context")
	}
	switch to {
	case mapping.MIMEMail:
		return dst.NewIdent(e.help.mimeMail(e))
	case plan.String:
		return dst.NewIdent(to)
	case plan.StringPointer:
		return &dst.StarExpr{X: dst.NewIdent(plan.String)}
	}
	return e.sel(pauboxPath, to)
}
