package plan

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

const printNote = "the text of a Paubox response looks different: it holds the custom headers of the mail too"

const inputNote = "an input is printed: the text of a Paubox request looks different, and holds the addresses and the subject, as before"

// shown reports whether a whole output or input, or what a call gives of them, goes into
// a function that prints it, which stays as it is (mapping.md 3.1).
//
//	// Have: fmt.Println(result)  =>  fmt.Println(result)
//	// Have: log.WithFields(log.Fields{"input": in})
func (a *analysis) shown(p *usage.Package, e ast.Expr) bool {
	how, name := a.printedAs(p, e)
	switch name {
	case "SendEmailOutput", "SendRawEmailOutput":
		s := a.site(p, e, "output", mapping.Rewrite, name, "an answer of Amazon SES is printed: becomes that of Paubox")
		s.Notes = append(s.Notes, printNote)
	case "SendEmailInput":
		if sdk, _ := usage.Named(p.Info.TypeOf(e)); sdk.Generation > 1 && !how.Whole && !a.inTest(p, e) {
			a.blockf(e, "an input is printed: that of SES shows pointers, and a Paubox request would show the addresses and the subject; print what may stand in a log")
			return true
		}
		if a.asString(p, e) {
			a.blockf(e, "an input is printed by %%s or its kin, which go vet refuses for a Paubox request: print it by %%v")
			return true
		}
		if s := a.siteOf(p, e); !slices.Contains(s.Notes, inputNote) {
			s.Notes = append(s.Notes, inputNote)
		}
	}
	return name != ""
}

// asString reports whether a format may show e as a string.
func (a *analysis) asString(p *usage.Package, e ast.Expr) bool {
	call, ok := a.parent[unparenthesized(a, e)].(*ast.CallExpr)
	if !ok {
		return false
	}
	_, format, _ := a.printedBy(p, call, unparenthesized(a, e))
	i := slices.Index(call.Args, format)
	text, known := "", false
	if i >= 0 {
		text, known = literal(p, format)
	}
	return known && mapping.PrintsString(text, slices.Index(call.Args, unparenthesized(a, e))-i-1)
}

// printedAs returns how e is printed and which type it has, "" where it is none that is
// printed.
func (a *analysis) printedAs(p *usage.Package, e ast.Expr) (how mapping.Printed, name string) {
	t := p.Info.TypeOf(e)
	if tuple, ok := t.(*types.Tuple); ok && tuple.Len() > 0 {
		t = tuple.At(0).Type() // fmt.Println(client.SendEmail(in))
	}
	sdk, name := usage.Named(t)
	if !a.isOutput(p, sdk, name) && name != "SendEmailInput" {
		return how, ""
	}
	how, ok := a.prints(p, e)
	if !ok {
		return how, ""
	}
	return how, name
}

// prints reports whether e is an argument of a call that prints it, or stands in the
// literal of a map that is.
func (a *analysis) prints(p *usage.Package, e ast.Expr) (how mapping.Printed, ok bool) {
	arg := unparenthesized(a, e)
	if kv, isEntry := a.parent[arg].(*ast.KeyValueExpr); isEntry && kv.Value == arg {
		lit, isLit := a.parent[kv].(*ast.CompositeLit)
		if !isLit {
			return how, false
		}
		if m, isMap := under(p, lit).(*types.Map); !isMap || !isEmptyInterface(m.Elem()) {
			return how, false
		}
		arg = lit
	}
	call, isCall := a.parent[arg].(*ast.CallExpr)
	if !isCall || !slices.Contains(call.Args, arg) {
		return how, false
	}
	how, format, ok := a.printedBy(p, call, arg)
	return how, ok && (format == nil || readable(p, format))
}

// printedBy reports whether a call prints its argument arg, and returns the format by
// which it does, nil where there is none.
func (a *analysis) printedBy(p *usage.Package, call *ast.CallExpr, arg ast.Expr) (how mapping.Printed, format ast.Expr, ok bool) {
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil {
		return how, nil, false
	}
	how, ok = mapping.Prints(fn.Pkg().Path(), fn.Name())
	if !ok {
		return a.ownPrint(fn, call, arg)
	}
	if !how.Formatted {
		return how, nil, true
	}
	for i, x := range call.Args {
		if i >= fn.Signature().Params().Len()-1 || x == arg {
			break
		}
		if isString(fn.Signature().Params().At(i).Type()) {
			return how, x, true
		}
	}
	return how, nil, false
}

// readable reports whether a format is known to show values in a way that a person reads.
func readable(p *usage.Package, format ast.Expr) bool {
	text, known := literal(p, format)
	return known && mapping.PrintsText(text)
}

// showsText reports whether call prints its argument n in a way that fits a string.
func (a *analysis) showsText(p *usage.Package, call *ast.CallExpr, n ast.Node) bool {
	arg, ok := n.(ast.Expr)
	if !ok || call.Fun == arg {
		return false
	}
	_, format, ok := a.printedBy(p, call, arg)
	if !ok || format == nil {
		return ok
	}
	text, known := literal(p, format)
	return known && mapping.StringVerbs(text)
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

// compared reports whether an answer, or an input, goes into a function of a test that
// asks whether it equals another, which changes with it.
//
//	// Have: require.Equal(t, tt.want, got)  =>  require.Equal(t, tt.want, got)
func (a *analysis) compared(p *usage.Package, e ast.Expr) bool {
	t := p.Info.TypeOf(e)
	call, ok := a.parent[e].(*ast.CallExpr)
	sdk, name := usage.Named(t)
	if !ok || !a.isOutput(p, sdk, name) && name != "SendEmailInput" || !slices.Contains(call.Args, e) {
		return false
	}
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil || name == "SendEmailInput" && (!a.inTest(p, e) || strings.HasPrefix(fn.Name(), "Not") || a.emptyLists()) {
		return false
	}
	object := 0 // behind the receiver, or behind t
	switch {
	case fullName(fn) == "reflect.DeepEqual":
	case fn.Pkg().Path() == "github.com/google/go-cmp/cmp" && (fn.Name() == "Diff" || fn.Name() == "Equal"):
		if len(call.Args) != 2 {
			return false // options may speak of the fields
		}
	case !mapping.AsksEqual(fn.Pkg().Path(), fn.Name()):
		return false
	case fn.Signature().Recv() == nil:
		object = 1
	}
	if len(call.Args) < object+2 {
		return false
	}
	x, y := call.Args[object], call.Args[object+1]
	return (x == e || y == e) && types.Identical(p.Info.TypeOf(x), p.Info.TypeOf(y))
}

// emptyLists reports whether a literal of SES has a list without elements: the new one
// has none, and a test sees the difference.
func (a *analysis) emptyLists() (found bool) {
	for _, p := range a.pkgs {
		for _, f := range p.Files {
			ast.Inspect(f, func(n ast.Node) bool {
				if kv, ok := n.(*ast.KeyValueExpr); ok && inSES(p, kv) {
					lit, isLit := kv.Value.(*ast.CompositeLit)
					found = found || isLit && len(lit.Elts) == 0 && isList(p.Info.TypeOf(lit))
				}
				return !found
			})
		}
	}
	return found
}

func isList(t types.Type) bool {
	_, ok := t.Underlying().(*types.Slice)
	return ok
}
