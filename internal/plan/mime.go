package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// A mail in MIME becomes a Paubox message at run time, by a function that the package
// gets, which refuses what such a message has no place for (mapping.md 2.6, B). It is
// written only where sesfix sees how the MIME is made, and that nothing in it will be
// refused. Of the older API all sends of MIME in a package move, or none: their input has
// a type of its own. Of sesv2 each goes by its content.

// mimeSends are the sends of MIME that move.
type mimeSends struct {
	types   map[mimeAPI]bool // those whose inputs with MIME move
	calls   map[*ast.CallExpr]mapping.Operation
	inputs  map[*ast.CompositeLit]bool
	holders map[*types.Var]bool    // of the bytes alone
	why     map[mimeAPI]placedText // the first reason why they stay
	open    map[*mapping.SDK]bool  // other packages may see the types of it
	to      []placedExpr           // what the header To of the mail at hand comes from
	toText  string                 // or what it is
}

// mimeAPI is an SDK as one package uses it.
type mimeAPI struct {
	sdk *mapping.SDK
	p   *usage.Package
}

type placedText struct {
	at   ast.Node
	text string
}

// findMIME finds the sends of MIME that move, before all else looks at operations.
func (a *analysis) findMIME() {
	a.mime = mimeSends{types: map[mimeAPI]bool{}, calls: map[*ast.CallExpr]mapping.Operation{}, inputs: map[*ast.CompositeLit]bool{},
		holders: map[*types.Var]bool{}, why: map[mimeAPI]placedText{}, open: map[*mapping.SDK]bool{}}
	for _, p := range a.pkgs {
		for _, r := range a.refs[p] {
			if r.SDK.API == "ses" {
				a.mimeRef(p, r)
			}
		}
		for _, w := range a.writes[p] {
			if sdk, name := usage.Named(p.Info.TypeOf(w.root)); name == "SendRawEmailInput" || name == "RawMessage" {
				a.mimeStays(p, sdk, w.stmt, "a field of an input with MIME is set later")
			}
		}
		a.mimeContents(p)
	}
	for call := range a.mime.calls {
		p := a.packageOf(call)
		api := mimeAPI{a.sdkOf(call), p}
		if api.sdk.API != "ses" {
			continue
		}
		if _, stays := a.mimeStay(api); stays {
			delete(a.mime.calls, call)
			continue
		}
		a.mime.types[api] = true
	}
}

// mimeStay returns why the sends of MIME in a package stay: where its types are seen by
// others, for the reasons of these, too.
func (a *analysis) mimeStay(api mimeAPI) (why placedText, ok bool) {
	if why, ok = a.mime.why[api]; ok || !a.mime.open[api.sdk] {
		return why, ok
	}
	for _, p := range a.pkgs {
		if why, ok = a.mime.why[mimeAPI{api.sdk, p}]; ok {
			return why, true
		}
	}
	return why, false
}

// sdkOf returns the SDK of the operation that call names.
func (a *analysis) sdkOf(call *ast.CallExpr) *mapping.SDK {
	return usage.SDKOf(callee(a.packageOf(call).Info, call))
}

// mimeStays notes why the sends of MIME of a package stay as they are.
func (a *analysis) mimeStays(p *usage.Package, sdk *mapping.SDK, at ast.Node, text string) {
	if _, known := a.mime.why[mimeAPI{sdk, p}]; !known {
		a.mime.why[mimeAPI{sdk, p}] = placedText{at, text}
	}
}

// mimeRef looks at one reference to what the older API has for MIME.
func (a *analysis) mimeRef(p *usage.Package, r usage.Ref) {
	id, ok := r.Node.(*ast.Ident)
	if !ok {
		return
	}
	switch obj := r.Obj.(type) {
	case *types.Func:
		op, form, ok := mapping.OperationOf(r.SDK, obj.Name())
		if !ok || op.Rule != "send-raw" {
			return
		}
		call := a.callOf(id)
		recv := obj.Signature().Recv()
		if _, name := usage.Named(recv.Type()); call == nil || name != r.SDK.ClientType || form != mapping.Plain && form != mapping.WithContext || len(call.Args) != argumentsOf(r.SDK, form) || isMethodExpr(p, call) {
			a.mimeStays(p, r.SDK, id, "SendRawEmail is called in a form that is not rewritten")
			return
		}
		op.Action = mapping.Rewrite
		a.mime.calls[call] = op
	case *types.TypeName:
		if _, name := a.exported(p, a.qualified(id)); name != "" && p.Types.Name() != "main" {
			a.mime.open[r.SDK] = true
		}
		lit, isLit := a.parent[a.qualified(id)].(*ast.CompositeLit)
		switch obj.Name() {
		case "SendRawEmailInput":
			if _, pointer := a.parent[a.qualified(id)].(*ast.StarExpr); !isLit && !pointer {
				a.mimeStays(p, r.SDK, id, "an input with MIME is declared empty, and filled later")
			} else if isLit {
				a.mimeInput(p, r.SDK, lit)
			}
		case "RawMessage":
			if !isLit {
				a.mimeStays(p, r.SDK, id, "the MIME is kept in a place of its own")
			}
		case "SendRawEmailOutput":
			if isLit {
				a.mimeStays(p, r.SDK, id, "an answer to MIME is made here, as fakes do")
			}
		}
	}
}

const noneInTo = "the mail goes to an envelope, which may hold nobody whom its header To names"

// argumentsOf is how many arguments a send has, without options.
func argumentsOf(sdk *mapping.SDK, form mapping.Form) int {
	if sdk.Generation == 1 && form == mapping.Plain {
		return 1
	}
	return 2
}

// mimeInput looks at the literal of an input of the older API.
func (a *analysis) mimeInput(p *usage.Package, sdk *mapping.SDK, lit *ast.CompositeLit) {
	raw, at := a.rawMessage(p, fieldOf(lit, "RawMessage"))
	if raw == nil {
		a.mimeStays(p, sdk, lit, "the MIME of an input is set in a way that sesfix does not follow")
		return
	}
	if why := a.unknownMIME(p, raw); why != "" {
		a.mimeStays(p, sdk, at, why)
		return
	}
	if a.envelopeMissesTo(p, []ast.Expr{fieldOf(lit, "Destinations")}) {
		a.mimeStays(p, sdk, lit, noneInTo)
		return
	}
	a.mime.inputs[lit] = true
}

// fieldOf returns the value of a field in a literal with keys.
func fieldOf(lit *ast.CompositeLit, name string) ast.Expr {
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok && identOf(kv.Key).Name == name {
			return kv.Value
		}
	}
	return nil
}

// rawMessage returns the bytes in a RawMessage, which e is or names, and its literal.
//
//	// Have: RawMessage: &ses.RawMessage{Data: buf.Bytes()}
//	// Have: message := ses.RawMessage{Data: raw}; … RawMessage: &message
func (a *analysis) rawMessage(p *usage.Package, e ast.Expr) (data ast.Expr, lit *ast.CompositeLit) {
	if e == nil {
		return nil, nil
	}
	if lit = literalOf(e); lit == nil {
		v, _ := a.object(p, unaddressed(e)).(*types.Var)
		if v == nil || len(a.uses[p][v]) != 1 || len(a.writesTo(p, v)) > 0 {
			return nil, nil
		}
		if lit = a.definition(v); lit == nil {
			return nil, nil
		}
	}
	if len(lit.Elts) != 1 {
		return nil, nil
	}
	return fieldOf(lit, "Data"), lit
}

// mimeContents takes the sends of sesv2 with raw content that move out of those that stay.
func (a *analysis) mimeContents(p *usage.Package) {
	for call, c := range a.contents {
		if a.packageOf(call) != p || c.field != "Raw" || c.op.Name == "" {
			continue
		}
		why := a.mimeContent(p, call, c)
		if why != "" {
			c.why = why
			continue
		}
		op := c.op
		op.Action = mapping.Rewrite
		a.mime.calls[call] = op
		delete(a.contents, call)
	}
}

// mimeContent says why a send of sesv2 with raw content stays, "" where it moves.
func (a *analysis) mimeContent(p *usage.Package, call *ast.CallExpr, c *otherContent) string {
	const unknown = "its input is built in a way that sesfix does not follow"
	if len(call.Args) != 2 {
		return unknown
	}
	lit := literalOf(call.Args[1])
	if lit == nil {
		v, _ := a.object(p, unaddressed(call.Args[1])).(*types.Var)
		if v == nil || len(a.uses[p][v]) != 1 || len(a.writesTo(p, v)) > 0 {
			return unknown
		}
		if lit = a.definition(v); lit == nil {
			return unknown
		}
	}
	content := fieldOf(lit, "Content")
	if content == nil || literalOf(content) == nil || len(literalOf(content).Elts) != 1 {
		return unknown
	}
	if to := fieldOf(lit, "Destination"); to != nil && literalOf(to) == nil {
		return unknown
	}
	raw, _ := a.rawMessage(p, fieldOf(literalOf(content), "Raw"))
	if raw == nil {
		return unknown
	}
	if why := a.unknownMIME(p, raw); why != "" {
		return why
	}
	if to := fieldOf(lit, "Destination"); to != nil {
		d := literalOf(to)
		if a.envelopeMissesTo(p, []ast.Expr{fieldOf(d, "ToAddresses"), fieldOf(d, "CcAddresses"), fieldOf(d, "BccAddresses")}) {
			return noneInTo
		}
	}
	a.mime.inputs[lit] = true
	return ""
}
