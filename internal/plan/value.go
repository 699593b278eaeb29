package plan

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// Form says how the expression of a [Value] is written.
type Form int

// The forms of a value.
const (
	AsIs       Form = iota // x
	Deref                  // *x
	Address                // &x
	Ptr                    // paubox.Ptr(x)
	OrEmpty                // stringOrEmpty(x): a nil pointer is ""
	Strings                // derefStrings(x): what the pointers of a list point to
	Clone                  // slices.Clone(x)
	Clip                   // slices.Clip(x): what is appended goes elsewhere
	Compare                // x != "" for a comparison with nil
	Print                  // fmt.Sprintf("%+v", x)
	True                   // true, whatever x says
	Text                   // a string of its own
	Base64                 // base64.StdEncoding.EncodeToString(x)
	TypeByName             // contentType(x): the type of a file by its name
	Map                    // map[string]string{…}
	First                  // firstAddress(x): the first of a list, "" where it is empty
)

// Value is an expression of the old code in a form for the new.
type Value struct {
	X    ast.Expr
	Form Form
	Sel  string     // a path behind X: "Headers.Subject"
	Name string     // a variable that stands for X
	Text string     // the string of Text
	Map  *HeaderMap // the entries of Map
}

// pointerFuncs return a pointer to their argument (mapping.md V1).
var pointerFuncs = map[string]bool{
	"github.com/aws/aws-sdk-go-v2/aws.String":             true,
	"github.com/aws/aws-sdk-go/aws.String":                true,
	"google.golang.org/protobuf/proto.String":             true,
	"github.com/golang/protobuf/proto.String":             true,
	"github.com/samber/lo.ToPtr":                          true,
	"k8s.io/utils/ptr.To":                                 true,
	"github.com/Azure/go-autorest/autorest/to.StringPtr":  true,
	"github.com/aws/smithy-go/ptr.String":                 true,
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/to.Ptr": true,
	"github.com/paubox/paubox-go.Ptr":                     true,
	"github.com/AlekSi/pointer.ToString":                  true,
	"github.com/gotidy/ptr.String":                        true,
	"github.com/openlyinc/pointy.String":                  true,
}

// derefFuncs return what their argument points to, "" for nil (mapping.md V10).
var derefFuncs = map[string]bool{
	"github.com/aws/aws-sdk-go-v2/aws.ToString": true,
	"github.com/aws/aws-sdk-go/aws.StringValue": true,
	"github.com/aws/smithy-go/ptr.ToString":     true,
}

// callee returns the function that a call calls, generic ones by their origin.
func callee(info *types.Info, call *ast.CallExpr) *types.Func {
	fun := ast.Unparen(call.Fun)
	if ix, ok := fun.(*ast.IndexExpr); ok {
		fun = ix.X
	}
	var id *ast.Ident
	switch f := fun.(type) {
	case *ast.Ident:
		id = f
	case *ast.SelectorExpr:
		id = f.Sel
	default:
		return nil
	}
	fn, _ := info.Uses[id].(*types.Func)
	if fn == nil {
		return nil
	}
	return fn.Origin()
}

// fullName is the name of a package-level function with its import path.
func fullName(fn *types.Func) string {
	if fn == nil || fn.Pkg() == nil || fn.Signature().Recv() != nil {
		return ""
	}
	return fn.Pkg().Path() + "." + fn.Name()
}

// unwrap returns the x of a call that gives a pointer to x.
func (a *analysis) unwrap(p *usage.Package, e ast.Expr) (ast.Expr, bool) {
	if isString(p.Info.TypeOf(e)) {
		return e, true // of a setter, which takes the string itself
	}
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 || call.Ellipsis.IsValid() {
		return nil, false
	}
	if id, ok := ast.Unparen(call.Fun).(*ast.Ident); ok {
		// Go 1.26: new(x) with a value.
		if b, ok := p.Info.Uses[id].(*types.Builtin); ok && b.Name() == "new" && !p.Info.Types[call.Args[0]].IsType() {
			return call.Args[0], true
		}
	}
	fn := callee(p.Info, call)
	if fn == nil {
		return nil, false
	}
	return call.Args[0], pointerFuncs[fullName(fn)] || a.givesPointer(fn)
}

// givesPointer reports whether the user's function fn does nothing but return
// the address of its only parameter.
func (a *analysis) givesPointer(fn *types.Func) bool {
	decl := a.funcs[fn.Pos()]
	if decl == nil || decl.Body == nil || len(decl.Body.List) != 1 || decl.Recv != nil {
		return false
	}
	ret, ok := decl.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 || fn.Signature().Params().Len() != 1 || fn.Signature().Variadic() {
		return false
	}
	addr, ok := ret.Results[0].(*ast.UnaryExpr)
	if !ok || addr.Op != token.AND {
		return false
	}
	id, ok := addr.X.(*ast.Ident)
	return ok && id.Name == fn.Signature().Params().At(0).Name()
}

// scalar turns a *string expression into a string (rules V1-V3). ok is false
// when the variable behind it may change before the send.
func (a *analysis) scalar(p *usage.Package, e ast.Expr) (Value, bool) {
	if x, ok := a.unwrap(p, e); ok {
		return Value{X: x}, true
	}
	if u, ok := ast.Unparen(e).(*ast.UnaryExpr); ok && u.Op == token.AND {
		v, _ := a.object(p, u.X).(*types.Var)
		return Value{X: u.X}, v != nil && a.sentAtOnce(p, u.X, v) || a.settled(p, u.X)
	}
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok && a.neverNil(p, call) {
		return Value{X: e, Form: Deref}, true
	}
	// What the pointer points to is read now, so nothing may write to that later.
	return Value{X: e, Form: OrEmpty}, a.sentAtOnce(p, e, nil) || a.unwritten(p, e)
}

// neverNil reports whether call is one of a function of the packages at hand that
// returns the address of something in every return.
func (a *analysis) neverNil(p *usage.Package, call *ast.CallExpr) bool {
	fn := callee(p.Info, call)
	if fn == nil {
		return false
	}
	decl := a.funcs[fn.Pos()]
	if decl == nil || decl.Body == nil || fn.Signature().Results().Len() != 1 {
		return false
	}
	returns, never := 0, true
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			returns++
			never = never && len(n.Results) == 1 && a.isAddress(fn, n.Results[0])
		}
		return true
	})
	return returns > 0 && never
}

// isAddress reports whether e, in the function fn, is &x or the call of a helper
// that gives a pointer.
func (a *analysis) isAddress(fn *types.Func, e ast.Expr) bool {
	for _, p := range a.pkgs {
		if p.Types.Path() != fn.Pkg().Path() || p.Info.TypeOf(e) == nil {
			continue
		}
		if u, ok := ast.Unparen(e).(*ast.UnaryExpr); ok {
			return u.Op == token.AND
		}
		_, ok := a.unwrap(p, e)
		return ok
	}
	return false
}

// pointer keeps a *string (rule V5).
func (a *analysis) pointer(p *usage.Package, e ast.Expr) Value {
	if x, ok := a.unwrap(p, e); ok {
		return Value{X: x, Form: Ptr}
	}
	return Value{X: e}
}

// object returns the variable or field that an expression names.
func (a *analysis) object(p *usage.Package, e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return p.Info.ObjectOf(e)
	case *ast.SelectorExpr:
		return p.Info.ObjectOf(e.Sel)
	}
	return nil
}

// literal returns the constant string that an expression stands for.
func literal(p *usage.Package, e ast.Expr) (string, bool) {
	tv := p.Info.Types[e]
	if tv.Value == nil || tv.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(tv.Value), true
}

func isNil(p *usage.Package, e ast.Expr) bool { return p.Info.Types[e].IsNil() }

// under returns the type below that of e: an invalid one where e has none, as in packages
// that do not type-check.
func under(p *usage.Package, e ast.Expr) types.Type {
	if t := p.Info.TypeOf(e); t != nil {
		return t.Underlying()
	}
	return types.Typ[types.Invalid]
}
