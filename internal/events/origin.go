package events

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// role is what a value is, by the JSON member that it comes from.
type role int

const (
	none       role = iota
	kind            // notificationType or eventType
	bounceType      // bounceType
	detail          // the detail-type of EventBridge
	snsType         // the Type of an SNS message
	confirmURL      // its SubscribeURL
	message         // its Message
)

// members are the JSON members that have a role.
var members = map[string]role{
	"notificationtype": kind, "eventtype": kind, "bouncetype": bounceType, "detail-type": detail,
	"type": snsType, "message": message,
	"subscribeurl": confirmURL, "unsubscribeurl": confirmURL,
}

// passing are the functions whose result is their argument in another form.
var passing = []string{
	"strings.ToLower", "strings.ToUpper", "strings.TrimSpace", "strings.Title", "cmp.Or",
	"github.com/aws/aws-sdk-go/aws.StringValue", "github.com/aws/aws-sdk-go-v2/aws.ToString",
}

// origin returns the role of an expression's value.
func (f *finder) origin(e ast.Expr) role {
	if named, ok := types.Unalias(f.p.Info.TypeOf(e)).(*types.Named); ok && f.kinds[named.Obj()] {
		return kind
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		return f.origin(e.X)
	case *ast.StarExpr:
		return f.origin(e.X)
	case *ast.TypeAssertExpr:
		return f.origin(e.X)
	case *ast.UnaryExpr:
		return f.origin(e.X)
	case *ast.Ident:
		return f.roles[f.p.Info.ObjectOf(e)]
	case *ast.SelectorExpr:
		return f.selected(e)
	case *ast.IndexExpr:
		if key, ok := f.text(e.Index); ok && isMap(f.p.Info.TypeOf(e.X)) {
			return f.keyed(key)
		}
	case *ast.CallExpr:
		return f.called(e)
	}
	return none
}

// selected returns the role of x.f.
func (f *finder) selected(e *ast.SelectorExpr) role {
	sel := f.p.Info.Selections[e]
	if sel == nil || sel.Kind() != types.FieldVal {
		return f.roles[f.p.Info.ObjectOf(e.Sel)]
	}
	owner, key := f.member(sel)
	switch r := members[key]; r {
	case kind:
		if f.shape(sel.Recv()).event() || owner.event() || owner.head() && f.vocabulary {
			f.named(sel.Obj())
			return kind
		}
	case bounceType:
		if v, ok := sel.Obj().(*types.Var); ok && (len(f.paths[v]) > 0 || owner.bounce()) {
			return r
		}
	case detail:
		if owner.tagged[key] {
			return r
		}
	case snsType, message, confirmURL:
		if owner.isEnvelope() {
			return r
		}
	}
	return f.roles[sel.Obj()]
}

// named notes the type of a field that holds the type of the event: its
// constants and methods are about nothing else.
func (f *finder) named(field types.Object) {
	n, ok := types.Unalias(field.Type()).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || usage.SDKOf(n.Obj()) != nil {
		return
	}
	if b, ok := n.Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
		f.kinds[n.Obj()] = true
	}
}

// keyed returns the role of what stands under a key in a map, or in a document
// that a library looks keys up in. Others have an eventType too: it counts where
// the package looks up what only SES has in the same way.
func (f *finder) keyed(key string) role {
	switch key {
	case "notificationType":
		if f.vocabulary {
			return kind
		}
	case "eventType", "bounceType":
		if f.lookups {
			return members[lower(key)]
		}
	case "detail-type", "Type", "Message", "SubscribeURL", "UnsubscribeURL":
		return members[lower(key)]
	}
	if lower(key) == snsHeader {
		return snsType
	}
	return none
}

// snsHeader is the header of an SNS message that says of what type it is.
const snsHeader = "x-amz-sns-message-type"

// called returns the role of a call's result: of a conversion, a function that
// only changes the form, one of the package, a look-up by key.
func (f *finder) called(e *ast.CallExpr) role {
	if f.p.Info.Types[e.Fun].IsType() && len(e.Args) == 1 {
		return f.origin(e.Args[0])
	}
	fn := callee(f.p.Info, e)
	if fn == nil {
		return none
	}
	if slices.Contains(passing, fn.FullName()) {
		for _, arg := range e.Args {
			if r := f.origin(arg); r != none {
				return r
			}
		}
		return none
	}
	if r := f.roles[fn]; r != none {
		return r
	}
	if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok && fn.Name() == "String" && len(e.Args) == 0 {
		return f.origin(sel.X)
	}
	if fn.Pkg() == f.p.Types || fn.Signature().Results().Len() == 0 {
		return none
	}
	for _, arg := range e.Args {
		key, _ := f.text(arg)
		switch r := f.keyed(key[strings.LastIndexByte(key, '.')+1:]); r {
		case kind, bounceType, detail, snsType: // the words of the others are too common
			return r
		}
	}
	return none
}

// member returns the struct that declares a selected field, and the JSON member
// that the field stands for.
func (f *finder) member(sel *types.Selection) (*shape, string) {
	t := sel.Recv()
	for n, i := range sel.Index() {
		st := structOf(t)
		if st == nil || i >= st.NumFields() {
			break
		}
		if n == len(sel.Index())-1 {
			key, _ := jsonKey(st.Field(i), st.Tag(i))
			return f.shape(st), lower(key)
		}
		t = st.Field(i).Type()
	}
	return nil, ""
}

// text returns the value of a constant string.
func (f *finder) text(e ast.Expr) (string, bool) {
	v := f.p.Info.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

func isMap(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Map)
	return ok
}

// callee returns the function that a call names; nil for function values.
func callee(info *types.Info, call *ast.CallExpr) *types.Func {
	var id *ast.Ident
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		id = fun
	case *ast.SelectorExpr:
		id = fun.Sel
	default:
		return nil
	}
	fn, _ := info.Uses[id].(*types.Func)
	return fn
}
