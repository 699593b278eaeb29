package hook

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// text returns an expression of the SES handler as the new code has it.
func (ev *eval) text(e ast.Expr) string {
	if ev.blocked != nil {
		return ""
	}
	if v := ev.value(e); v.is != isUnknown && !(v.is == isConst && v.from == isUnknown && v.typ == nil) {
		if text, ok := ev.known(e, v); ok {
			return text
		}
	}
	if ev.blocked != nil {
		return ""
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		return "(" + ev.text(e.X) + ")"
	case *ast.BasicLit:
		return e.Value
	case *ast.Ident:
		return ev.ident(e)
	case *ast.SelectorExpr:
		return ev.selector(e)
	case *ast.CallExpr:
		return ev.call(e)
	case *ast.UnaryExpr:
		if e.Op != token.ARROW {
			return e.Op.String() + ev.text(e.X)
		}
	case *ast.StarExpr:
		return "*" + ev.text(e.X)
	case *ast.BinaryExpr:
		return ev.text(e.X) + " " + e.Op.String() + " " + ev.text(e.Y)
	case *ast.IndexExpr:
		if !ev.w.p.Info.Types[e.Index].IsType() {
			return ev.text(e.X) + "[" + ev.text(e.Index) + "]"
		}
	case *ast.CompositeLit:
		return ev.literal(e)
	}
	ev.block(e, "an expression that sesfix does not carry over")
	return ""
}

// known returns a value of the event, or another that is known.
func (ev *eval) known(e ast.Expr, v value) (string, bool) {
	switch v.is {
	case isConst:
		return ev.constant(v.c, v.typ), true
	case isNil:
		return "nil", true
	case isCtx:
		return ev.w.names.ctx, true
	case isText, isError:
		return v.text, true
	case isResponse, isRequest:
		ev.block(e, "it uses the HTTP request of SNS")
		return "", true
	}
	if text, what, ok := ev.leaf(v); ok {
		if text == "" && ev.logging && isString(v.typ) {
			ev.w.note(what + ": it is empty in log lines")
			return `""`, true
		}
		if text == "" {
			ev.block(e, "%s", what)
		}
		return text, true
	}
	ev.block(e, "the whole of %s is handed to a function that sesfix does not see into", partName(v))
	return "", true
}

// partName names a part of the event.
func partName(v value) string {
	if v.path == "" {
		return "the event"
	}
	return properPath(v.path)
}

// properPath spells a path as SES does.
func properPath(path string) string {
	for _, f := range mapping.EventFields() {
		if strings.EqualFold(f.Path, path) {
			return f.Path
		}
	}
	return path
}

// optional are the members that SES leaves out where the other mail server said
// nothing: empty is what a handler has to reckon with.
var optional = []string{"bounce.bouncedRecipients.action", "bounce.bouncedRecipients.status", "bounce.bouncedRecipients.diagnosticCode",
	"bounce.reportingMTA", "bounce.remoteMtaIp", "delivery.remoteMtaIp", "delivery.reportingMTA"}

// leaf returns the text for a part of the event that is one text or time, or a
// list of recipients. ok is false for larger parts; the text is empty where what
// says why there is none (mapping.md 6.3).
func (ev *eval) leaf(v value) (text, what string, ok bool) {
	path := properPath(v.path)
	_, isList := v.typ.Underlying().(*types.Slice)
	if st := structOf(v.typ); st != nil && !isTime(v.typ) {
		return "", "", false
	}
	if isList && path != "delivery.recipients" && path != "mail.destination" && path != "mail.commonHeaders.to" {
		if elem := v.typ.Underlying().(*types.Slice).Elem(); structOf(elem) != nil {
			return "", "", false
		}
		return "", path + " is a list that Paubox does not have", true
	}
	to, listed := "", false
	for _, f := range mapping.EventFields() {
		if f.Path == path {
			to, listed = f.To, true
		}
	}
	e := ev.w.names.event
	switch {
	case slices.Contains(optional, path):
		ev.w.note(path + " has no equivalent: it is empty, as in SES events without it")
		text = `""`
	case to == "" && listed:
		return "", path + " has no equivalent in Paubox", true
	case to == "payload.time" && (isTime(v.typ) || isString(v.typ)):
		return ev.time(v, path)
	case to == "payload.to" && path == "mail.commonHeaders.to":
		text = e + ".Payload.To"
	case to == "payload.to":
		text = e + ".Payload.recipient()"
	case path == "mail.source":
		text = e + ".Payload.sender()"
	case to == "payload.source_tracking_id":
		text = e + ".Payload.SourceTrackingID"
	case to == "payload.header_message_id":
		text = e + ".Payload.HeaderMessageID"
	case to == "payload.subject":
		text = e + ".Payload.Subject"
	default:
		return "", path + " has no equivalent that sesfix knows", true
	}
	if path == "mail.destination" || path == "mail.commonHeaders.to" {
		ev.w.note(path + " holds the one recipient that the webhook is about, not all of the message")
	}
	switch elem := v.typ; {
	case isList:
		if t := elem.Underlying().(*types.Slice).Elem(); !isString(t) || !types.Identical(t, types.Typ[types.String]) {
			return "", path + " has a type that sesfix does not carry over", true
		}
		return ev.converted("[]string{"+text+"}", v.typ), "", true
	case !isString(elem):
		return "", path + " has a type that sesfix does not carry over", true
	}
	return ev.converted(text, v.typ), "", true
}

// time returns the text for the time of the event, as text or as time.Time: the
// struct of the webhook has it as the code wants it, which is one of them.
func (ev *eval) time(v value, path string) (text, what string, ok bool) {
	want := "string"
	if isTime(v.typ) {
		want = "time.Time"
	}
	if ev.w.time == "" {
		ev.w.time = want
	}
	if ev.w.time != want {
		return "", path + " is read as text here and as a time elsewhere", true
	}
	ev.w.note(path + " is payload.time: Paubox does not document whether that is the time of the event")
	text = ev.w.names.event + ".Payload.Time"
	if want == "string" {
		text = ev.converted(text, v.typ)
	}
	return text, "", true
}

// converted returns text as a value of type t.
func (ev *eval) converted(text string, t types.Type) string {
	if t == nil {
		return text
	}
	if _, named := types.Unalias(t).(*types.Named); named && !isTime(t) {
		return ev.w.names.typ(t) + "(" + text + ")"
	}
	return text
}

// ident returns a name that means the same in the new file.
func (ev *eval) ident(id *ast.Ident) string {
	obj := ev.w.p.Info.ObjectOf(id)
	switch {
	case obj == nil:
		ev.block(id, "a name that does not resolve")
	case obj.Parent() == types.Universe || obj.Parent() == ev.w.p.Types.Scope():
		return id.Name
	case obj.Pkg() != nil && obj.Pkg() != ev.w.p.Types && obj.Parent() == obj.Pkg().Scope(): // a dot import
		return ev.w.names.pkg(obj.Pkg()) + "." + id.Name
	case isConstant(obj):
		return ev.constant(obj.(*types.Const).Val(), obj.Type())
	default:
		ev.block(id, "%s is made outside of what handles the event", id.Name)
	}
	return ""
}

func isConstant(obj types.Object) bool { _, ok := obj.(*types.Const); return ok }

// selector returns pkg.Name, or a field or method of what is carried over.
func (ev *eval) selector(e *ast.SelectorExpr) string {
	if id, ok := e.X.(*ast.Ident); ok {
		if name, ok := ev.w.p.Info.Uses[id].(*types.PkgName); ok {
			return ev.w.names.pkg(name.Imported()) + "." + e.Sel.Name
		}
	}
	return ev.text(e.X) + "." + e.Sel.Name
}

// call returns a call with its arguments.
func (ev *eval) call(e *ast.CallExpr) string {
	info := ev.w.p.Info
	if logs := ev.logging; ev.logs(e) {
		ev.logging = true
		defer func() { ev.logging = logs }()
	}
	var parts []string
	for _, arg := range e.Args {
		if info.Types[arg].IsType() {
			parts = append(parts, ev.w.names.typ(info.TypeOf(arg)))
			continue
		}
		parts = append(parts, ev.text(arg))
	}
	dots := ""
	if e.Ellipsis.IsValid() {
		dots = "..."
	}
	fun := ""
	if info.Types[e.Fun].IsType() {
		fun = "(" + ev.w.names.typ(info.TypeOf(e.Fun)) + ")"
		if _, named := types.Unalias(info.TypeOf(e.Fun)).(*types.Named); named {
			fun = fun[1 : len(fun)-1]
		}
	} else {
		fun = ev.text(e.Fun)
	}
	return fun + "(" + strings.Join(parts, ", ") + dots + ")"
}

// literal returns a composite literal.
func (ev *eval) literal(e *ast.CompositeLit) string {
	t := ev.w.p.Info.TypeOf(e)
	_, isStruct := t.Underlying().(*types.Struct)
	var parts []string
	for _, elt := range e.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		switch {
		case !ok:
			parts = append(parts, ev.text(elt))
		case isStruct:
			parts = append(parts, fmt.Sprintf("%s: %s", kv.Key.(*ast.Ident).Name, ev.text(kv.Value)))
		default:
			parts = append(parts, ev.text(kv.Key)+": "+ev.text(kv.Value))
		}
	}
	if _, ptr := types.Unalias(t).(*types.Pointer); ptr || e.Type == nil { // an element whose type is left out
		return "{" + strings.Join(parts, ", ") + "}"
	}
	return ev.w.names.typ(t) + "{" + strings.Join(parts, ", ") + "}"
}

// simple returns the text of an argument that can be written more than once: no
// calls. "" where it cannot.
func (ev *eval) simple(e ast.Expr) string {
	calls := false
	ast.Inspect(e, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.CallExpr, *ast.CompositeLit, *ast.FuncLit:
			calls = true
		}
		return !calls
	})
	if calls {
		return ""
	}
	return ev.text(e)
}
