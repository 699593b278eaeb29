package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

const printNote = "the text of a Paubox response looks different: it holds the custom headers of the mail too"

// shown reports whether a whole output goes into a function that prints it, which
// stays as it is (mapping.md 3.1).
//
//	// Have: fmt.Println(result)  =>  fmt.Println(result)
//	// Have: log.WithFields(log.Fields{"result": result})
func (a *analysis) shown(p *usage.Package, e ast.Expr) bool {
	if sdk, name := usage.Named(p.Info.TypeOf(e)); sdk == nil || name != "SendEmailOutput" {
		return false
	}
	var arg ast.Expr = e
	if kv, ok := a.parent[e].(*ast.KeyValueExpr); ok && kv.Value == e {
		lit, ok := a.parent[kv].(*ast.CompositeLit)
		if !ok {
			return false
		}
		if m, isMap := p.Info.TypeOf(lit).Underlying().(*types.Map); !isMap || !isEmptyInterface(m.Elem()) {
			return false
		}
		arg = lit
	}
	call, ok := a.parent[arg].(*ast.CallExpr)
	if !ok || call.Fun == arg || !a.printsAll(p, call) {
		return false
	}
	s := a.site(p, e, "output", mapping.Rewrite, "SendEmailOutput", "an answer of Amazon SES is printed: becomes that of Paubox")
	s.Notes = append(s.Notes, printNote)
	return true
}

// printsAll reports whether a call prints what it is given, without its type.
func (a *analysis) printsAll(p *usage.Package, call *ast.CallExpr) bool {
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil || call.Ellipsis.IsValid() {
		return false
	}
	formatted, ok := mapping.Prints(fn.Pkg().Path(), fn.Name())
	if !ok || !formatted {
		return ok
	}
	for i, arg := range call.Args {
		if i >= fn.Signature().Params().Len()-1 {
			break
		}
		if b, isBasic := fn.Signature().Params().At(i).Type().(*types.Basic); isBasic && b.Kind() == types.String {
			format, known := literal(p, arg)
			return known && mapping.PrintsText(format)
		}
	}
	return false
}

func isEmptyInterface(t types.Type) bool {
	i, ok := types.Unalias(t).Underlying().(*types.Interface)
	return ok && i.Empty()
}

// askedNil reports whether a client, an input or an output goes into a function that
// asks whether it is nil.
//
//	// Have: assert.NotNil(t, service.client)  =>  assert.NotNil(t, service.client)
func (a *analysis) askedNil(p *usage.Package, e ast.Expr) bool {
	_, pointer := types.Unalias(p.Info.TypeOf(e)).(*types.Pointer)
	_, name := usage.Named(p.Info.TypeOf(e))
	return (pointer && name != "" || types.IsInterface(p.Info.TypeOf(e))) && a.asksNil(p, e)
}

// asksNil reports whether e is what a function asks to be nil.
func (a *analysis) asksNil(p *usage.Package, e ast.Expr) bool {
	call, ok := a.parent[e].(*ast.CallExpr)
	if !ok || call.Fun == e {
		return false
	}
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	object := 0 // behind the receiver, or behind t
	if fn.Signature().Recv() == nil {
		object = 1
	}
	switch {
	case mapping.AsksNil(fn.Pkg().Path(), fn.Name()):
		return len(call.Args) > object && call.Args[object] == e
	case mapping.AsksEqual(fn.Pkg().Path(), fn.Name()) && len(call.Args) > object+1:
		// assert.Equal(t, nil, client)
		x, y := call.Args[object], call.Args[object+1]
		return x == e && isNil(p, y) || y == e && isNil(p, x)
	}
	return false
}
