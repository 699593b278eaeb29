package hook

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// valueKind says what is known of a value of the SES handler's code.
type valueKind int

const (
	isUnknown    valueKind = iota
	isEvent                // the event or a part of it
	isKind                 // the type of the event: only as the origin of a constant
	isBounceType           // the type of a bounce: the same
	isConst                // a constant
	isNil                  // nil
	isCtx                  // a context
	isText                 // an expression of the new code without calls
	isError                // a variable of the new code that holds an error or nil
	isResponse             // an http.ResponseWriter
	isRequest              // an *http.Request
)

// value is what is known of one value.
type value struct {
	is   valueKind
	path string         // of an event's part, "bounce.bouncedrecipients"
	elem bool           // an element of the list at path
	typ  types.Type     // of an event's part
	c    constant.Value // of a constant
	from valueKind      // of a constant: isKind, isBounceType, or isEvent for a list's length
	text string
}

// value returns what is known of an expression's value.
func (ev *eval) value(e ast.Expr) value {
	info := ev.w.p.Info
	if tv := info.Types[e]; tv.Value != nil {
		return value{is: isConst, c: tv.Value}
	} else if tv.IsNil() {
		return value{is: isNil}
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		return ev.value(e.X)
	case *ast.Ident:
		return ev.named(e)
	case *ast.StarExpr:
		if v := ev.value(e.X); v.is == isEvent {
			v.typ = info.TypeOf(e)
			return v
		}
	case *ast.UnaryExpr:
		if v := ev.value(e.X); e.Op == token.AND && v.is == isEvent {
			v.typ = info.TypeOf(e)
			return v
		}
	case *ast.SelectorExpr:
		return ev.selected(e)
	case *ast.IndexExpr:
		return ev.indexed(e)
	case *ast.CallExpr:
		return ev.called(e)
	case *ast.BinaryExpr:
		if known, truth := ev.compare(e); known {
			return value{is: isConst, c: constant.MakeBool(truth), typ: info.TypeOf(e)}
		}
	}
	return value{}
}

// named returns what a variable holds. A receiver or parameter of the SES
// handler becomes a field of the new one.
func (ev *eval) named(id *ast.Ident) value {
	obj := ev.w.p.Info.ObjectOf(id)
	if v, ok := ev.env[obj]; ok {
		return v
	}
	v, ok := obj.(*types.Var)
	if !ok || v.IsField() || v.Parent() == ev.w.p.Types.Scope() || v.Pkg() != ev.w.p.Types {
		return value{}
	}
	where := ev.w.parameter(ev.root, v)
	if where == notParameter {
		return value{}
	}
	if ev.w.changed(ev.root, v) {
		ev.block(id, "%s gets another value in %s", id.Name, ev.root.decl.Name.Name)
		return value{}
	}
	switch types.TypeString(v.Type(), nil) {
	case "context.Context":
		return value{is: isCtx}
	case "net/http.ResponseWriter":
		return value{is: isResponse}
	case "*net/http.Request":
		return value{is: isRequest}
	}
	if where == ofMessage && !ev.w.lasting(ev.root, v) {
		ev.block(id, "%s comes with the SNS message, and Paubox has none", id.Name)
		return value{}
	}
	return value{is: isText, text: ev.w.names.hook + "." + ev.w.field(v)}
}

// members are the names that the handler has for itself.
var members = []string{"Secret", "Mine", "ServeHTTP", "authorized", "handle", "delivered", "opened", "permanentFailure", "temporaryFailure"}

// field returns the name of the new handler's field for a receiver or parameter.
func (w *writer) field(v *types.Var) string {
	for _, f := range w.fields {
		if f.obj == v {
			return f.name
		}
	}
	name := v.Name()
	for slices.Contains(members, name) || slices.ContainsFunc(w.fields, func(f field) bool { return f.name == name }) {
		name += "2"
	}
	w.fields = append(w.fields, field{v, name})
	return name
}

// selected returns x.f: a part of the event, or what the new code reads as x.f.
func (ev *eval) selected(e *ast.SelectorExpr) value {
	sel := ev.w.p.Info.Selections[e]
	if sel == nil || sel.Kind() != types.FieldVal {
		return value{}
	}
	switch v := ev.value(e.X); v.is {
	case isEvent:
		keys, decoded := ev.w.reader.Keys(sel)
		if !decoded {
			ev.block(e, "%s is not read from JSON by its tag", e.Sel.Name)
			return value{}
		}
		path := strings.Join(keys, ".")
		if v.path != "" {
			path = v.path + "." + path
		}
		return ev.part(e, path)
	case isText:
		return value{is: isText, text: v.text + "." + e.Sel.Name}
	}
	return value{}
}

// part returns what stands at a path of the event. The type of the event is
// known, and what belongs to another type of event is not there.
func (ev *eval) part(e ast.Expr, path string) value {
	t := ev.w.p.Info.TypeOf(e)
	top, _, _ := strings.Cut(path, ".")
	switch {
	case path == "eventtype" || path == "notificationtype":
		name := ev.event.Name
		if path != ev.dialect {
			name = ""
		}
		return value{is: isConst, c: str(name), from: isKind, typ: t}
	case absent(ev.event, top) && top != path:
		if b, ok := t.Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
			return value{is: isConst, c: str(""), typ: t}
		}
	case path == "bounce.bouncetype":
		return value{is: isConst, c: str(ev.event.BounceType), from: isBounceType, typ: t}
	}
	return value{is: isEvent, path: path, typ: t}
}

// absent reports whether a member of the event is there for other types of it
// only.
func absent(e mapping.Event, top string) bool {
	for _, other := range mapping.Events() {
		for _, key := range other.Keys {
			if strings.EqualFold(key, top) {
				return other.Name != e.Name
			}
		}
	}
	return false
}

// list returns how many recipients stand in a list of the event: one, because
// Paubox posts an event for each of them.
func (ev *eval) list(v value) (n int64, ok bool) {
	if v.is != isEvent || v.elem {
		return 0, false
	}
	top, _, _ := strings.Cut(v.path, ".")
	if absent(ev.event, top) {
		return 0, true
	}
	switch v.path {
	case "bounce.bouncedrecipients", "delivery.recipients", "mail.destination", "mail.commonheaders.to":
		return 1, true
	}
	return 0, false
}

// indexed returns list[0].
func (ev *eval) indexed(e *ast.IndexExpr) value {
	v := ev.value(e.X)
	n, ok := ev.list(v)
	i := ev.value(e.Index)
	if !ok || i.is != isConst {
		return value{}
	}
	if at, exact := constant.Int64Val(i.c); !exact || at >= n {
		return value{}
	}
	ev.seen(v)
	return value{is: isEvent, path: v.path, elem: true, typ: ev.w.p.Info.TypeOf(e)}
}

// seen notes that a part of the event that only its type has was looked at.
func (ev *eval) seen(v value) {
	top, _, _ := strings.Cut(v.path, ".")
	for _, e := range mapping.Events() {
		for _, key := range e.Keys {
			if strings.EqualFold(key, top) && e.Name == ev.event.Name {
				ev.matched = true
			}
		}
	}
}
