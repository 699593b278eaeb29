package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// sendMethod reports whether fn, a method of the user's own interface or type,
// is SendEmail of the client by name and signature (mapping.md 4.2, S13): it
// changes its name with the client's.
func sendMethod(fn *types.Func) (*mapping.SDK, bool) {
	if fn == nil || usage.SDKOf(fn) != nil || fn.Signature().Recv() == nil {
		return nil, false
	}
	sdk, ok := sendShape(fn.Signature())
	if !ok || sendName(sdk, takesContext(fn.Signature())) != fn.Name() {
		return nil, false
	}
	return sdk, true
}

// sendName is how an SDK names SendEmail: with a context it is another method in
// generation 1.
func sendName(sdk *mapping.SDK, context bool) string {
	if sdk.Generation == 1 && context {
		return "SendEmailWithContext"
	}
	return "SendEmail"
}

// sendShape reports whether sig is func(ctx, *SendEmailInput[, ...func(*Options)])
// (*SendEmailOutput, error); in generation 1 the context may be missing.
func sendShape(sig *types.Signature) (*mapping.SDK, bool) {
	sdk, name := sendOf(sig)
	if sdk == nil || name != "SendEmail" {
		return nil, false
	}
	params, first := sig.Params(), 0
	if takesContext(sig) {
		first = 1
	} else if sdk.Generation == 2 {
		return nil, false
	}
	switch {
	case params.Len() == first+1 && !sig.Variadic():
	case params.Len() == first+2 && sig.Variadic() && first == 1 && isOptions(params.At(2).Type()):
	default:
		return nil, false
	}
	_, in := usage.Named(params.At(first).Type())
	return sdk, in == "SendEmailInput"
}

// isOptions reports whether t is the type of the options of one call:
// []func(*sesv2.Options), []request.Option.
func isOptions(t types.Type) bool {
	return usage.Mentions(t) || t.String() == "[]github.com/aws/aws-sdk-go/aws/request.Option"
}

// interfaces plans the user's own methods and function types that have the
// shape of SendEmail.
//
//	// Have: SendEmail(context.Context, *sesv2.SendEmailInput, ...func(*sesv2.Options)) (*sesv2.SendEmailOutput, error)
//	//   =>  SendMessage(context.Context, *paubox.SendMessageRequest) (*paubox.SendMessageResponse, error)
func (a *analysis) interfaces(p *usage.Package) {
	for id, obj := range p.Info.Defs {
		if fn, ok := obj.(*types.Func); ok {
			if _, ok := sendMethod(fn); ok {
				a.groups.join(a.container(id).Pos(), fn.Pos())
				a.changes = append(a.changes, Rename{id, "SendMessage"})
				a.methodContext(p, id, fn)
			}
		}
	}
	for id, obj := range p.Info.Uses {
		if fn, ok := obj.(*types.Func); ok {
			if _, ok := sendMethod(fn.Origin()); ok {
				a.changes = append(a.changes, Rename{id, "SendMessage"})
			}
		}
	}
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if ft, ok := n.(*ast.FuncType); ok {
				if sig := declared(a, p, ft); sig != nil {
					a.options(p, ft, sig)
					a.awsContext(p, ft, sig)
				}
			}
			return true
		})
	}
}

// declared returns the signature that a function type stands for, nil where it has
// not the shape of SendEmail.
func declared(a *analysis, p *usage.Package, ft *ast.FuncType) *types.Signature {
	sig, _ := p.Info.TypeOf(ft).(*types.Signature)
	if up, ok := a.parent[ft].(*ast.FuncDecl); ok {
		if fn, ok := p.Info.Defs[up.Name].(*types.Func); ok {
			sig = fn.Signature()
		}
	}
	if sig == nil {
		return nil
	}
	if _, ok := sendShape(sig); !ok {
		return nil
	}
	return sig
}

// options drops the parameter ...func(*sesv2.Options) of a function that has the
// shape of SendEmail.
func (a *analysis) options(p *usage.Package, ft *ast.FuncType, sig *types.Signature) {
	if !sig.Variadic() {
		return
	}
	last := ft.Params.List[len(ft.Params.List)-1]
	if len(last.Names) > 1 {
		return
	}
	a.claim(p, last.Type)
	a.groups.join(a.container(ft).Pos(), a.container(last).Pos())
	a.groups.join(a.container(ft).Pos(), last.Pos())
	a.withFunc(ft, last)
	a.changes = append(a.changes, Remove{Stmt: last})
}

// withFunc puts a parameter whose type tells nothing of SES into the unit of its
// function.
func (a *analysis) withFunc(ft *ast.FuncType, param *ast.Field) {
	if decl, ok := a.parent[ft].(*ast.FuncDecl); ok {
		a.groups.join(decl.Name.Pos(), a.container(param).Pos())
	}
}

// awsContext gives the context of a function that has the shape of SendEmail its own
// name, so that the AWS SDK is not kept for an alias.
//
//	// Have: SendEmailWithContext(ctx aws.Context, …)  =>  SendMessage(ctx context.Context, …)
func (a *analysis) awsContext(p *usage.Package, ft *ast.FuncType, sig *types.Signature) {
	if !takesContext(sig) {
		return
	}
	first := ft.Params.List[0]
	sel, ok := first.Type.(*ast.SelectorExpr)
	if !ok {
		return
	}
	if obj := p.Info.Uses[sel.Sel]; obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == "github.com/aws/aws-sdk-go/aws" {
		a.groups.join(a.container(ft).Pos(), a.container(first).Pos())
		a.withFunc(ft, first)
		a.changes = append(a.changes, Retype{sel, ContextType})
	}
}

// accepts reports whether a variable of type t can hold a client after the
// change: an interface of which the user has declared SendEmail alone, or that of
// the SDK, which becomes one with SendMessage.
func accepts(t types.Type) bool {
	if t == nil {
		return false
	}
	if sdk, name := usage.Named(t); sdk != nil && name == sdk.IfaceType {
		return true
	}
	iface, ok := t.Underlying().(*types.Interface)
	if ok && iface.NumExplicitMethods() == 0 && iface.NumEmbeddeds() == 1 {
		return accepts(iface.EmbeddedType(0)) // it is that of the SDK under another name
	}
	if !ok || iface.NumMethods() != 1 {
		return false
	}
	_, ok = sendMethod(iface.Method(0))
	return ok
}

// sendIndirect plans a send through the user's interface, method or function
// value.
func (a *analysis) sendIndirect(p *usage.Package, call *ast.CallExpr, s *Site) {
	s.Notes = append(s.Notes, onceNote)
	fn := callee(p.Info, call)
	a.addSend(p, call, s, fn != nil && !takesContext(fn.Signature()))
}

// methodContext gives a method without a context one.
func (a *analysis) methodContext(p *usage.Package, id *ast.Ident, fn *types.Func) {
	if takesContext(fn.Signature()) {
		return
	}
	switch d := a.parent[id].(type) {
	case *ast.FuncDecl:
		a.addContext(p, d.Type, d)
	case *ast.Field:
		if ft, ok := d.Type.(*ast.FuncType); ok {
			a.addContext(p, ft, nil)
		}
	}
}

// addSend plans a call of SendEmail. bare says that it lacks the context that
// SendMessage takes.
func (a *analysis) addSend(p *usage.Package, call *ast.CallExpr, s *Site, bare bool) {
	send := Send{Call: call}
	if bare {
		send.Context = a.contextAt(p, call)
		if send.Context == Background {
			s.Notes = append(s.Notes, backgroundNote)
		} else {
			s.Notes = append(s.Notes, cancelNote)
		}
	}
	a.changes = append(a.changes, send)
	a.plainContext(p, call)
	a.extraOptions(p, call, s)
}

// plainContext drops the conversion of a context to the name that the AWS SDK has for
// that type.
//
//	// Have: svc.SendEmailWithContext(aws.Context(ctx), in)  =>  svc.SendMessage(ctx, in)
func (a *analysis) plainContext(p *usage.Package, call *ast.CallExpr) {
	if len(call.Args) == 0 {
		return
	}
	conv, ok := ast.Unparen(call.Args[0]).(*ast.CallExpr)
	if !ok || len(conv.Args) != 1 || !p.Info.Types[conv.Fun].IsType() {
		return
	}
	if obj := a.object(p, conv.Fun); obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == "github.com/aws/aws-sdk-go/aws" && obj.Name() == "Context" {
		a.changes = append(a.changes, Set{Expr: call.Args[0], Value: Value{X: conv.Args[0]}})
	}
}

// extraOptions drops the options of one send: func(*sesv2.Options) (mapping.md 2.1).
func (a *analysis) extraOptions(p *usage.Package, call *ast.CallExpr, s *Site) {
	if len(call.Args) <= 2 {
		return
	}
	for _, arg := range call.Args[2:] {
		_, isFunc := ast.Unparen(arg).(*ast.FuncLit)
		id, isVar := ast.Unparen(arg).(*ast.Ident)
		switch {
		case isFunc:
			a.claim(p, arg)
			a.dropped = append(a.dropped, arg)
			s.Notes = append(s.Notes, "the options of this call (region, endpoint, retries) are dropped")
		case isVar && call.Ellipsis.IsValid() && a.isParameter(asVar(p.Info.Uses[id])):
			a.passedOn[id] = true
		default:
			a.blockf(arg, "SendEmail is called with options (func(*Options)) that sesfix does not follow")
		}
	}
}

func asVar(obj types.Object) *types.Var {
	v, _ := obj.(*types.Var)
	return v
}

// outputs plans the literals of a send's output, as fakes return them.
//
//	// Have: &sesv2.SendEmailOutput{MessageId: aws.String(id)}  =>  &paubox.SendMessageResponse{SourceTrackingID: id}
func (a *analysis) outputs(p *usage.Package) {
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if sdk, name := usage.Named(p.Info.TypeOf(lit)); sdk != nil && name == "SendEmailOutput" {
				a.outputLiteral(p, lit)
			}
			return true
		})
	}
}

func (a *analysis) outputLiteral(p *usage.Package, lit *ast.CompositeLit) {
	e := addressed(a, lit)
	if !a.consumed(p, e, p.Info.TypeOf(e)) && !a.compared(p, e) && !a.handedToMock(p, e) {
		a.blockf(lit, "the output goes to a place that sesfix does not follow")
		return
	}
	msg := Message{Lit: lit, Type: "SendMessageResponse"}
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok || kv.Key.(*ast.Ident).Name != "MessageId" {
			a.blockf(elt, "a field of SendEmailOutput that Paubox does not have")
			return
		}
		v, ok := a.scalar(p, kv.Value)
		if !ok && a.filledFirst(p, kv.Value) {
			v, ok = Value{X: kv.Value, Form: Deref}, true
		}
		if !ok {
			a.blockf(kv, "what this pointer points to may change before the send, and the new code reads it where the message is made")
		}
		a.claim(p, kv.Key)
		msg.Fields = append(msg.Fields, MessageField{To: "SourceTrackingID", From: kv, Value: v})
	}
	if lit.Type != nil {
		a.claim(p, lit.Type)
	}
	a.changes = append(a.changes, msg)
}
