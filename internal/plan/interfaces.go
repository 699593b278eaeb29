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
	if fn == nil || fn.Name() != "SendEmail" || usage.SDKOf(fn) != nil || fn.Signature().Recv() == nil {
		return nil, false
	}
	sdk, ok := sendShape(fn.Signature())
	return sdk, ok
}

// sendShape reports whether sig is func(ctx, *SendEmailInput[, ...func(*Options)])
// (*SendEmailOutput, error).
func sendShape(sig *types.Signature) (*mapping.SDK, bool) {
	sdk, name := sendOf(sig)
	if sdk == nil || name != "SendEmail" || !mapping.Converts(sdk) {
		return nil, false
	}
	params := sig.Params()
	switch {
	case params.Len() == 2 && !sig.Variadic():
	case params.Len() == 3 && sig.Variadic() && usage.Mentions(params.At(2).Type()):
	default:
		return nil, false
	}
	_, in := usage.Named(params.At(1).Type())
	return sdk, in == "SendEmailInput" && params.At(0).Type().String() == "context.Context"
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
				a.options(p, ft)
			}
			return true
		})
	}
}

// options drops the parameter ...func(*sesv2.Options) of a function that has the
// shape of SendEmail.
func (a *analysis) options(p *usage.Package, ft *ast.FuncType) {
	var sig *types.Signature
	switch up := a.parent[ft].(type) {
	case *ast.FuncDecl:
		if fn, ok := p.Info.Defs[up.Name].(*types.Func); ok {
			sig = fn.Signature()
		}
	default:
		sig, _ = p.Info.TypeOf(ft).(*types.Signature)
	}
	if sig == nil || !sig.Variadic() {
		return
	}
	if _, ok := sendShape(sig); !ok {
		return
	}
	last := ft.Params.List[len(ft.Params.List)-1]
	if len(last.Names) > 1 {
		return
	}
	a.claim(p, last.Type)
	a.groups.join(a.container(ft).Pos(), last.Pos())
	a.changes = append(a.changes, Remove{last})
}

// accepts reports whether a variable of type t can hold a client after the
// change: an interface of which the user has declared SendEmail alone.
func accepts(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	if !ok || iface.NumMethods() != 1 {
		return false
	}
	_, ok = sendMethod(iface.Method(0))
	return ok
}

// sendIndirect plans a send through the user's interface, method or function
// value.
func (a *analysis) sendIndirect(p *usage.Package, call *ast.CallExpr, s *Site) {
	s.Notes = append(s.Notes, "Paubox posts once: the AWS SDK repeated a failed send up to three times")
	a.changes = append(a.changes, Send{Call: call})
	a.extraOptions(p, call, s)
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
			if sdk, name := usage.Named(p.Info.TypeOf(lit)); sdk != nil && name == "SendEmailOutput" && mapping.Converts(sdk) {
				a.outputLiteral(p, lit)
			}
			return true
		})
	}
}

func (a *analysis) outputLiteral(p *usage.Package, lit *ast.CompositeLit) {
	e := addressed(a, lit)
	if !a.consumed(p, e, p.Info.TypeOf(e)) {
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
		if !ok {
			a.blockf(kv, "the variable behind this pointer changes after its address was taken")
		}
		a.claim(p, kv.Key)
		msg.Fields = append(msg.Fields, MessageField{To: "SourceTrackingID", From: kv, Value: v})
	}
	if lit.Type != nil {
		a.claim(p, lit.Type)
	}
	a.changes = append(a.changes, msg)
}
