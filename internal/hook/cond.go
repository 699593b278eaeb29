package hook

import (
	"bytes"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"maps"
	"strings"
)

// truth decides a condition that is about the event.
func (ev *eval) truth(e ast.Expr) (known, truth bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		if e.Op == token.NOT {
			known, truth = ev.truth(e.X)
			return known, !truth
		}
	case *ast.BinaryExpr:
		return ev.compare(e)
	case *ast.CallExpr, *ast.Ident:
		if v := ev.value(e); v.is == isConst && v.c.Kind() == constant.Bool {
			return true, constant.BoolVal(v.c)
		}
	}
	return false, false
}

// compare decides a comparison, or conditions joined by && and ||.
func (ev *eval) compare(e *ast.BinaryExpr) (known, truth bool) {
	switch e.Op {
	case token.LAND, token.LOR:
		known, truth = ev.truth(e.X)
		if !known || truth == (e.Op == token.LOR) {
			return known, truth
		}
		return ev.truth(e.Y)
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
	default:
		return false, false
	}
	x, y := ev.value(e.X), ev.value(e.Y)
	if x.is == isNil {
		x, y = y, x
	}
	if y.is == isNil {
		known, truth = ev.present(x)
		if e.Op == token.EQL {
			truth = !truth
		}
		return known, truth
	}
	if x.is != isConst || y.is != isConst || x.c.Kind() != y.c.Kind() {
		return false, false
	}
	ev.told = ev.told || x.from == isBounceType || y.from == isBounceType
	truth = constant.Compare(x.c, e.Op, y.c)
	if truth == (e.Op != token.NEQ) {
		ev.tells(x, y)
	}
	return true, truth
}

// tells notes a comparison that tells the event from others: it is equal to a
// name, or its list is not empty.
func (ev *eval) tells(values ...value) {
	for _, v := range values {
		if v.is == isConst && v.c.Kind() == constant.String && constant.StringVal(v.c) == "" {
			return
		}
	}
	for _, v := range values {
		ev.matched = ev.matched || v.from == isKind
		if v.from == isEvent {
			ev.seen(v)
		}
	}
}

// present decides x != nil.
func (ev *eval) present(x value) (known, truth bool) {
	switch x.is {
	case isNil:
		return true, false
	case isEvent:
		if x.elem || strings.Contains(x.path, ".") {
			return false, false
		}
		if absent(ev.event, x.path) {
			return true, false
		}
		ev.seen(x)
		return true, true
	}
	return false, false
}

// called returns what is known of a call's result.
func (ev *eval) called(e *ast.CallExpr) value {
	if ev.isSource(e) { // from where on the event is decoded
		return value{is: isNil}
	}
	if ev.w.p.Info.Types[e.Fun].IsType() && len(e.Args) == 1 {
		v := ev.value(e.Args[0])
		if v.is == isConst || v.is == isEvent {
			v.typ = ev.w.p.Info.TypeOf(e)
			return v
		}
		return value{}
	}
	if id, ok := ast.Unparen(e.Fun).(*ast.Ident); ok && id.Name == "len" && len(e.Args) == 1 {
		v := ev.value(e.Args[0])
		if n, ok := ev.list(v); ok {
			return value{is: isConst, c: constant.MakeInt64(n), from: isEvent, path: v.path}
		}
		return value{}
	}
	fn := ev.w.callee(e)
	if fn == nil {
		return value{}
	}
	switch name := fn.FullName(); name {
	case "strings.ToLower", "strings.ToUpper", "strings.TrimSpace":
		v := ev.value(e.Args[0])
		if v.is != isConst || v.from == isUnknown {
			return value{}
		}
		change := map[string]func(string) string{"strings.ToLower": strings.ToLower, "strings.ToUpper": strings.ToUpper, "strings.TrimSpace": strings.TrimSpace}
		v.c, v.typ = str(change[name](constant.StringVal(v.c))), types.Typ[types.String]
		return v
	case "strings.EqualFold":
		x, y := ev.value(e.Args[0]), ev.value(e.Args[1])
		if x.is != isConst || y.is != isConst {
			return value{}
		}
		ev.told = ev.told || x.from == isBounceType || y.from == isBounceType
		truth := strings.EqualFold(constant.StringVal(x.c), constant.StringVal(y.c))
		if truth {
			ev.tells(x, y)
		}
		return value{is: isConst, c: constant.MakeBool(truth)}
	case "(*net/http.Request).Context":
		if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok && ev.value(sel.X).is == isRequest {
			return value{is: isCtx}
		}
	}
	return ev.looked(e, fn)
}

// isSource reports whether a call gives the event: what follows is carried out
// for the case that it succeeds.
func (ev *eval) isSource(call *ast.CallExpr) bool { return ev.root.source == ast.Node(call) }

// looked returns the result of a function of the package that only looks at the
// event: func (e event) kind() string.
func (ev *eval) looked(e *ast.CallExpr, fn *types.Func) value {
	decl := ev.w.funcs[fn]
	if decl == nil || fn.Signature().Results().Len() != 1 || ev.calls > maxCalls || !ev.hands(e) {
		return value{}
	}
	sub := *ev
	sub.pure, sub.result, sub.calls, sub.blocked, sub.out = true, nil, ev.calls+1, nil, &bytes.Buffer{}
	sub.env, sub.used = maps.Clone(ev.env), maps.Clone(ev.used)
	if !sub.bind(e, decl, true) {
		return value{}
	}
	sub.run(&frame{stmts: decl.Body.List})
	if sub.blocked != nil || sub.result == nil || sub.result.is == isUnknown {
		return value{}
	}
	ev.matched, ev.told = sub.matched, sub.told
	return *sub.result
}

// maxCalls bounds how many helper functions are followed.
const maxCalls = 40

// bind gives the parameters of a helper function what it is called with. It
// reports whether a part of the event is among it, which is no text by itself.
// onlyEvent leaves other arguments unknown; else they must be known.
func (ev *eval) bind(call *ast.CallExpr, decl *ast.FuncDecl, onlyEvent bool) (hands bool) {
	info := ev.w.p.Info
	var names []*ast.Ident
	var args []ast.Expr
	if decl.Recv != nil && len(decl.Recv.List) > 0 {
		sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if !ok {
			return false
		}
		if len(decl.Recv.List[0].Names) > 0 {
			names, args = append(names, decl.Recv.List[0].Names[0]), append(args, sel.X)
		}
	}
	i := 0
	for _, field := range decl.Type.Params.List {
		for _, name := range field.Names {
			if i < len(call.Args) {
				names, args = append(names, name), append(args, call.Args[i])
			}
			i++
		}
		if len(field.Names) == 0 {
			i++
		}
	}
	if i != len(call.Args) || call.Ellipsis.IsValid() {
		return false
	}
	var values []value
	for _, arg := range args {
		v := ev.value(arg)
		if v.is == isUnknown && !onlyEvent && !isSelf(info, arg) {
			if text := ev.simple(arg); text != "" {
				v = value{is: isText, text: text}
			} else {
				ev.block(arg, "a helper function is called with what is neither of the event nor fixed")
			}
		}
		hands = hands || v.is == isEvent
		values = append(values, v)
	}
	for i, name := range names {
		if obj := info.Defs[name]; obj != nil {
			ev.env[obj] = values[i]
		}
	}
	return hands
}

// isSelf reports whether an expression is a constant or nil.
func isSelf(info *types.Info, e ast.Expr) bool {
	tv := info.Types[e]
	return tv.Value != nil || tv.IsNil()
}
