package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// site adds a finding at n.
func (a *analysis) site(p *usage.Package, n ast.Node, rule string, action mapping.Action, symbol, message string) *Site {
	s := &Site{Node: n, Pkg: p, Rule: rule, Action: action, Symbol: symbol, Message: message}
	a.sites = append(a.sites, s)
	return s
}

// operations finds the calls of SES operations and of client constructors, and
// the calls that are a send by their signature alone.
func (a *analysis) operations(p *usage.Package) {
	for _, r := range a.refs[p] {
		fn, ok := r.Obj.(*types.Func)
		if !ok {
			continue
		}
		id := r.Node.(*ast.Ident)
		call := a.callOf(id)
		if fn.Signature().Recv() != nil {
			a.method(p, r, fn, id, call)
		} else {
			a.function(p, r, fn, id, call)
		}
	}
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				a.indirect(p, call)
			}
			return true
		})
	}
}

// callOf returns the call whose function id names.
func (a *analysis) callOf(id *ast.Ident) *ast.CallExpr {
	var fun ast.Node = id
	if sel, ok := a.parent[id].(*ast.SelectorExpr); ok && sel.Sel == id {
		fun = sel
	}
	for {
		switch up := a.parent[fun].(type) {
		case *ast.ParenExpr:
			fun = up
			continue
		case *ast.CallExpr:
			if up.Fun == fun {
				return up
			}
		}
		return nil
	}
}

// method handles a reference to a method of an SES type.
func (a *analysis) method(p *usage.Package, r usage.Ref, fn *types.Func, id *ast.Ident, call *ast.CallExpr) {
	op, form, ok := a.operationOf(fn, call)
	_, recv := usage.Named(fn.Signature().Recv().Type())
	symbol := r.SDK.Symbol(recv, fn.Name())
	if !ok || recv != r.SDK.ClientType && recv != r.SDK.IfaceType {
		return
	}
	var n ast.Node = id
	if call != nil {
		n = call
	} else if sel, ok := a.parent[id].(*ast.SelectorExpr); ok {
		n = sel
	}
	s := a.site(p, n, op.Rule, op.Action, symbol, op.Name+" of Amazon SES: "+op.Text)
	if _, mime := a.mime.calls[call]; mime {
		a.claimed[id.Pos()] = true
		s.MIME = true
		a.sendsMIME(p, form, r.SDK, call, s)
		return
	}
	if op.Rule != "send-email" {
		a.claimed[id.Pos()] = true
		s.Reason = a.mimeReason(call, op)
		if a.contents[call] != nil {
			a.otherContentStays(p, r, call)
		} else if gone := a.removal(p, op, call); gone != nil {
			a.removeOperation(p, call, gone, s)
		} else {
			a.other(n, op)
		}
		return
	}
	switch {
	case call == nil:
		a.blockf(n, "SendEmail is used as a method value")
	case form == mapping.Request && r.SDK.Generation == 2:
		a.blockf(n, "%s is of a preview of aws-sdk-go-v2, which is not rewritten: move to a release of it first", fn.Name())
	case form == mapping.Request:
		a.request(p, id, call, s)
	case form != mapping.Plain && form != mapping.WithContext:
		a.blockf(n, "SendEmail is called in the form %s, which is not rewritten", fn.Name())
	default:
		a.send(p, r, form, id, call, s)
	}
}

// isPlainSend reports whether an operation is SendEmail in a form that is rewritten
// where it stands.
func isPlainSend(op mapping.Operation, form mapping.Form) bool {
	return op.Rule == "send-email" && (form == mapping.Plain || form == mapping.WithContext)
}

// other blocks a unit that calls an operation which stays with SES.
func (a *analysis) other(n ast.Node, op mapping.Operation) {
	if why, ok := a.mimeWhy(n, op); ok {
		a.blockf(n, "MIME is not rewritten: %s", why)
		return
	}
	if op.Rule == "send-templated" {
		a.blockf(n, "%s is not rewritten: Paubox needs a subject for each send, which an SES template holds", op.Name)
		return
	}
	a.blockf(n, "the client also calls %s, which stays with SES", op.Name)
}

// send plans one call of SendEmail and the message it sends.
func (a *analysis) send(p *usage.Package, r usage.Ref, form mapping.Form, id *ast.Ident, call *ast.CallExpr, s *Site) {
	s.Message = "SendEmail sends through Amazon SES: becomes SendMessage of Paubox"
	a.claimed[id.Pos()] = true
	a.addSend(p, call, s, r.SDK.Generation == 1 && form == mapping.Plain)
	s.Notes = append(s.Notes, onceNote)
}

const onceNote = "Paubox posts once: the AWS SDK repeated a failed send up to three times"

// function handles a reference to a function of an SES package.
func (a *analysis) function(p *usage.Package, r usage.Ref, fn *types.Func, id *ast.Ident, call *ast.CallExpr) {
	if op, _, ok := mapping.ConstructorOperation(r.SDK, fn.Name()); ok {
		a.claimed[id.Pos()] = true
		a.site(p, id, op.Rule, op.Action, r.SDK.Symbol("", fn.Name()), fn.Name()+" of Amazon SES: "+op.Text)
		a.other(id, op)
		return
	}
	if fn.Name() != "NewFromConfig" && fn.Name() != "New" {
		return
	}
	var n ast.Node = id
	if call != nil {
		n = call
	}
	a.claimed[id.Pos()] = true
	if call != nil && a.staysBeside(call) {
		return
	}
	s := a.site(p, n, "client", mapping.Rewrite, r.SDK.Symbol("", fn.Name()), "client of Amazon SES: becomes paubox.New")
	switch {
	case call == nil:
		a.blockf(n, "%s is used as a function value", fn.Name())
	case fn.Name() == "New" && r.SDK.Generation == 2 && (len(call.Args) == 0 || !a.isLiteral(call.Args[0])):
		a.blockf(n, "the client is made by %s.New, of Options from a place that sesfix does not follow", r.SDK.API)
	default:
		a.client(p, call, s)
	}
}

// indirect finds sends through interfaces and function values: calls whose
// callee takes an SES send input and gives its output, and is no SDK method.
func (a *analysis) indirect(p *usage.Package, call *ast.CallExpr) {
	sig, ok := calledSignature(p, call)
	if !ok || p.Info.Types[call.Fun].IsType() {
		return
	}
	fn := callee(p.Info, call)
	_, renamed := sendMethod(fn)
	if fn != nil && (usage.SDKOf(fn) != nil || !isInterface(fn) && !renamed) {
		return
	}
	sdk, name := sendOf(sig)
	if sdk == nil {
		return
	}
	op, _, ok := mapping.OperationOf(sdk, name)
	if !ok {
		return
	}
	a.groups.join(a.container(call).Pos(), call.Pos())
	s := a.site(p, call, op.Rule, op.Action, types.ExprString(call.Fun), op.Name+" of Amazon SES, called through an interface or a function value")
	if _, ok := sendShape(sig); ok && (fn == nil || renamed) {
		a.sendIndirect(p, call, s)
		return
	}
	if a.besideSend(fn) {
		s.Message = op.Name + " of Amazon SES: " + op.Text
		a.stay(call, fn.Name())
		return
	}
	a.blockf(call, "sends through an interface or a function value are not rewritten yet")
}

// calledSignature returns the signature of what call calls.
func calledSignature(p *usage.Package, call *ast.CallExpr) (*types.Signature, bool) {
	t := p.Info.TypeOf(call.Fun)
	if t == nil {
		return nil, false
	}
	sig, ok := t.Underlying().(*types.Signature)
	return sig, ok
}

func isInterface(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

// sendOf returns the operation whose input sig takes and whose output it gives.
func sendOf(sig *types.Signature) (*mapping.SDK, string) {
	if sig.Results().Len() != 2 {
		return nil, ""
	}
	sdk, out := usage.Named(sig.Results().At(0).Type())
	if sdk == nil {
		return nil, ""
	}
	for v := range sig.Params().Variables() {
		if s, in := usage.Named(v.Type()); s == sdk && len(in) > 5 && len(out) > 6 && in[:len(in)-5] == out[:len(out)-6] {
			return sdk, in[:len(in)-5]
		}
	}
	return nil, ""
}
