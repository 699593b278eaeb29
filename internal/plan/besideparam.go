package plan

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// A parameter for a client that serves more than sending gets one for a Paubox client
// behind it, and all calls of its function get an argument more. So all of them have
// to be seen: a function is closed where something else may call it.

// param is a parameter that is needed for sending and for other operations.
type param struct {
	decl  *ast.FuncDecl
	field *ast.Field
	index int
	nils  []ast.Expr // arguments that are no client
	why   string     // why it can have no second one behind it, "" where it can
	at    ast.Node   // the place of that
}

// parameterOf returns the parameter of a function that an argument of a call goes to.
// It is nil for one of many (variadic), and for a function that is not called by name.
func parameterOf(p *usage.Package, call *ast.CallExpr, arg ast.Expr) *types.Var {
	fn := callee(p.Info, call)
	if fn == nil || isMethodExpr(p, call) {
		return nil
	}
	sig := fn.Signature()
	last := sig.Params().Len()
	if sig.Variadic() {
		last--
	}
	i := slices.IndexFunc(call.Args, func(e ast.Expr) bool { return ast.Unparen(e) == ast.Unparen(arg) })
	if i < 0 || i >= last {
		return nil
	}
	return sig.Params().At(i)
}

// isMethodExpr reports whether a call names a method by its type: T.m(t, x).
func isMethodExpr(p *usage.Package, call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	return ok && p.Info.Selections[sel] != nil && p.Info.Selections[sel].Kind() == types.MethodExpr
}

// secondParameters looks at the parameters among the holders that are needed for both.
func (a *analysis) secondParameters(list []*holder) {
	for _, h := range list {
		if h.isParameter() && h.needs(map[*holder]bool{})&both == both {
			h.param = &param{}
			a.openParameter(h)
		}
	}
}

// openParameter finds out whether a parameter can have another behind it.
func (a *analysis) openParameter(h *holder) {
	id := a.defs[h.v]
	field, _ := a.parent[id].(*ast.Field)
	decl := a.declares(field)
	switch {
	case h.v.Kind() != types.ParamVar:
		h.close(id, "it is a result, or a receiver")
		return
	case decl == nil:
		h.close(id, "it is a parameter of a function literal")
		return
	}
	fn := h.p.Info.Defs[decl.Name].(*types.Func)
	params := slices.Collect(fn.Signature().Params().Variables())
	h.param = &param{decl: decl, field: field, index: slices.Index(params, h.v)}
	a.closedDeclaration(h, fn)
	a.closedOutside(h, fn)
	if h.param.why == "" {
		a.closedCalls(h, fn)
	}
}

// declares returns the declaration of the function that a field is a parameter of, nil
// for that of a literal or a type.
func (a *analysis) declares(field *ast.Field) *ast.FuncDecl {
	if field == nil {
		return nil
	}
	decl, _ := a.parent[a.parent[a.parent[field]]].(*ast.FuncDecl)
	return decl
}

// close notes why a parameter stays alone; the first reason counts.
func (h *holder) close(at ast.Node, format string, args ...any) {
	if h.param.why == "" {
		h.param.why, h.param.at = fmt.Sprintf(format, args...), at
	}
}

// closedDeclaration looks at the declaration of the function.
func (a *analysis) closedDeclaration(h *holder, fn *types.Func) {
	decl := h.param.decl
	if decl.Body == nil {
		h.close(decl.Name, "its body is elsewhere")
	}
	if a.linked(decl) {
		h.close(decl.Name, "a directive (//go:linkname, //export) makes it known elsewhere")
	}
	if f, ok := up[*ast.File](a, decl); ok && ast.IsGenerated(f) {
		h.close(decl.Name, "it stands in a generated file%s", byGenerator(f))
	}
	for _, name := range h.param.field.Names {
		if o := a.holders[name.Pos()]; o != nil && o != h && o.needs(map[*holder]bool{})&sending != 0 {
			h.close(name, "%s, which sends too, shares its type", name.Name)
		}
	}
	if m := a.interfaceMethod(fn); m != nil {
		h.close(decl.Name, "an interface has a method of that name and type")
	}
}

// linked reports whether a directive names a function, so that code may call it that
// no file of Go shows.
func (a *analysis) linked(decl *ast.FuncDecl) bool {
	for _, f := range a.packageOf(decl).Files {
		for _, group := range f.Comments {
			for _, c := range group.List {
				words := strings.Fields(c.Text)
				if len(words) > 1 && (words[0] == "//go:linkname" || words[0] == "//export") && words[1] == decl.Name.Name {
					return true
				}
			}
		}
	}
	return false
}

// byGenerator names the generator of a file, where it is known.
func byGenerator(f *ast.File) string {
	if name := mapping.Generator(generatedBy(f)); name != "" {
		return ", made by " + name
	}
	return ""
}

// closedOutside looks at code that is not loaded.
func (a *analysis) closedOutside(h *holder, fn *types.Func) {
	name := h.param.decl.Name
	_, shown := a.exported(h.p, h.param.field)
	private := h.p.Types.Name() == "main" || strings.HasSuffix(h.p.Path, "_test") || a.inTest(h.p, name)
	switch module := a.opts.UsedElsewhere[h.p.Path][fn.Name()]; {
	case module != "":
		h.close(name, "it is used from module %s, which was not loaded: add that to a go.work, or move the code by hand", module)
	case private:
	case a.opts.SinglePackage && fn.Exported():
		h.close(name, "it crosses packages: run sesfix -fix ./...")
	case a.opts.KeepExported && shown != "" && !isInternal(h.p.Path):
		h.close(name, "the exported API would change (-keep-exported)")
	}
	for _, p := range a.pkgs {
		sees := p == h.p || !private && fn.Exported() && meets(h.p.Types, p.Types)
		if sees && a.opts.Partial[p.Path] {
			h.close(name, "the build leaves out files of package %s, which may call it", p.Types.Name())
		}
	}
}

// closedCalls looks at what the calls of the function hand over.
func (a *analysis) closedCalls(h *holder, fn *types.Func) {
	seen := map[token.Pos]bool{}
	clients := false
	for _, p := range a.pkgs {
		for obj, ids := range a.uses[p] {
			if obj.Pos() != fn.Pos() {
				continue
			}
			for _, id := range ids {
				if !seen[id.Pos()] {
					seen[id.Pos()] = true
					clients = a.closedCall(p, h, id) || clients
				}
			}
		}
	}
	if !clients {
		h.close(h.param.decl.Name, "sesfix sees no call of it that gives it a client")
	}
}

// closedCall looks at one use of the function. It reports whether the function gets a
// client there.
func (a *analysis) closedCall(p *usage.Package, h *holder, id *ast.Ident) bool {
	call := a.callOf(id)
	switch {
	case call == nil || isMethodExpr(p, call):
		h.close(id, "it is used as a value")
		return false
	case h.param.index >= len(call.Args) || parameterOf(p, call, call.Args[h.param.index]) == nil:
		h.close(id, "it is called with the results of another call")
		return false
	}
	if f, ok := up[*ast.File](a, call); ok && ast.IsGenerated(f) {
		h.close(call, "it is called from a generated file%s", byGenerator(f))
	}
	arg := call.Args[h.param.index]
	e := ast.Unparen(arg)
	switch {
	case isNil(p, e) || nilClient(p, e):
		h.param.nils = append(h.param.nils, arg)
		return false
	case !a.givesHolder(p, h, e):
		h.close(arg, "it gets a client here that is made where sesfix does not follow")
	}
	if _, isCall := e.(*ast.CallExpr); !isCall && a.effect(p, e) != nil {
		h.close(arg, "the call here, which leads to the client, would be made twice")
	}
	return true
}

// nilClient reports whether e is a nil client: (*sesv2.Client)(nil).
func nilClient(p *usage.Package, e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	return ok && p.Info.Types[call.Fun].IsType() && len(call.Args) == 1 && isNil(p, call.Args[0])
}

// explainParameters says what is in the way of the parameters that stay alone.
func (a *analysis) explainParameters() {
	for _, h := range a.sortedHolders() {
		if h.param == nil || h.name != "" {
			continue
		}
		name := h.v.Name()
		if h.param.decl != nil {
			name = h.param.decl.Name.Name
		}
		at, why := h.param.at, h.param.why
		if why == "" {
			at, why = a.notSplit(h)
		}
		a.blockf(at, "the client also calls %s, which stays with SES, and %s cannot take one of Paubox beside it: %s", h.otherName(), name, why)
		// The place may be far from the parameter.
		a.groups.join(a.container(at).Pos(), a.container(a.defs[h.v]).Pos())
	}
}

// notSplit says why a parameter that is open stays alone.
func (a *analysis) notSplit(h *holder) (ast.Node, string) {
	for _, from := range h.from {
		for _, s := range from.sinks {
			if s.to == h && !h.unknown && !from.isParameter() && !from.splittable(map[*holder]bool{h: true}) {
				return s.use, "it gets a client here that sesfix cannot make one beside"
			}
		}
	}
	return a.defs[h.v], "the client goes to, or comes from, a place that sesfix does not follow"
}

// paramAPI says that the exported API has a new parameter.
func (a *analysis) paramAPI(h *holder, s *Site) {
	decl := h.param.decl
	_, name := a.exported(h.p, h.param.field)
	if name == "" || h.p.Types.Name() == "main" || isInternal(h.p.Path) || a.inTest(h.p, decl) {
		return
	}
	now := *decl.Type
	now.Params = &ast.FieldList{}
	for _, f := range decl.Type.Params.List {
		for _, id := range f.Names {
			list := now.Params.List
			now.Params.List = append(list, &ast.Field{Names: []*ast.Ident{id}, Type: f.Type})
			if o := a.isSplit(h.p.Info.Defs[id]); o != nil {
				second := &ast.Field{Names: []*ast.Ident{ast.NewIdent(o.name)}, Type: ast.NewIdent("*paubox.Client")}
				now.Params.List = append(now.Params.List, second)
			}
		}
	}
	s.Notes = append(s.Notes, "exported API changes: "+name+", from "+types.ExprString(decl.Type)+" to "+types.ExprString(&now))
}

// staysWithSES reports whether id calls a function that needs its clients for other
// operations alone, and gets those of split holders here: call and function do not
// have to change together.
//
//	// Have: &app{mailer: newMailer(client), quota: newQuota(client)}
func (a *analysis) staysWithSES(p *usage.Package, obj types.Object, id *ast.Ident) bool {
	fn, ok := obj.(*types.Func)
	call := a.callOf(id)
	if !ok || call == nil || usage.Mentions(fn.Signature().Results()) {
		return false
	}
	for v := range fn.Signature().Params().Variables() {
		if !usage.Mentions(v.Type()) {
			continue
		}
		h := a.holders[v.Pos()]
		i := slices.IndexFunc(call.Args, func(e ast.Expr) bool {
			to := parameterOf(p, call, e)
			return to != nil && to.Pos() == v.Pos()
		})
		if h == nil || h.needs(map[*holder]bool{}) != others || i < 0 || a.isSplit(a.object(p, call.Args[i])) == nil {
			return false
		}
	}
	return true
}
