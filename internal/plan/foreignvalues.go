package plan

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// handsNoSend reports whether a function of another module is handed nothing by
// which it could send: no function but a literal, which is looked at where it
// stands, and no value of a type of the user's own whose methods may send.
//
//	// Not: filepath.WalkDir(dir, m.visit); io.Copy(m, r)
func (a *analysis) handsNoSend(p *usage.Package, call *ast.CallExpr) bool {
	for _, arg := range call.Args {
		t := p.Info.TypeOf(arg)
		if t == nil {
			return false
		}
		if _, isFunc := t.Underlying().(*types.Signature); isFunc {
			if _, isLit := ast.Unparen(arg).(*ast.FuncLit); !isLit && !isNil(p, arg) {
				return false
			}
		}
		if !a.methodsSendNot(t) {
			return false
		}
	}
	return true
}

// methodsSendNot reports whether no method of a type of the user's own gives the
// error of a send.
func (a *analysis) methodsSendNot(t types.Type) bool {
	elem := t
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		elem = ptr.Elem()
	}
	n, ok := types.Unalias(elem).(*types.Named)
	if !ok || !a.atHand(n.Obj()) || types.IsInterface(n) {
		return true
	}
	for m := range n.Methods() {
		if givesError(m.Type()) && !a.sendless(m) {
			return false
		}
	}
	return true
}

// holdsErrors reports whether a value of type t is an error, or anything at all, or
// a list, map, channel or pointer of these.
func holdsErrors(t types.Type) bool {
	const deep = 5 // a type may hold itself
	return holdsErrorsAt(t, deep)
}

func holdsErrorsAt(t types.Type, depth int) bool {
	fault := types.Universe.Lookup("error").Type().Underlying().(*types.Interface)
	if depth == 0 || types.Implements(t, fault) || types.Implements(types.NewPointer(t), fault) {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Interface:
		return u.Empty()
	case *types.Slice:
		return holdsErrorsAt(u.Elem(), depth-1)
	case *types.Array:
		return holdsErrorsAt(u.Elem(), depth-1)
	case *types.Pointer:
		_, isStruct := u.Elem().Underlying().(*types.Struct)
		return !isStruct && holdsErrorsAt(u.Elem(), depth-1)
	case *types.Map:
		return holdsErrorsAt(u.Elem(), depth-1) || holdsErrorsAt(u.Key(), depth-1)
	case *types.Chan:
		return holdsErrorsAt(u.Elem(), depth-1)
	}
	return false
}

// carriesError reports whether a value of type t may be an error from elsewhere, or
// a function that gives one.
func carriesError(t types.Type) bool {
	const deep = 5 // as above
	return carriesErrorAt(t, deep)
}

func carriesErrorAt(t types.Type, depth int) bool {
	if depth == 0 {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Interface:
		return !isContext(t)
	case *types.Signature:
		for v := range u.Results().Variables() {
			if carriesErrorAt(v.Type(), depth-1) {
				return true
			}
		}
	case *types.Slice:
		return carriesErrorAt(u.Elem(), depth-1)
	case *types.Chan:
		return carriesErrorAt(u.Elem(), depth-1)
	case *types.Map:
		return carriesErrorAt(u.Elem(), depth-1)
	}
	return holdsErrors(t)
}

// givesError reports whether a result of a function may be an error.
func givesError(t types.Type) bool {
	sig, ok := t.Underlying().(*types.Signature)
	return !ok || carriesError(sig)
}

// storesErrors are types of the standard library that hand out errors, or the
// errors of functions, that they were given before.
var storesErrors = map[string]bool{
	"io.PipeReader": true, "io.PipeWriter": true, "text/template.Template": true, "html/template.Template": true,
}

// standardRoots are the folders of the standard library: the path of a module of the
// user's own may be without a dot as well.
const standardRoots = " archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings sync syscall testing text time unicode unique weak "

// isStandard reports whether path is one of the standard library.
func (a *analysis) isStandard(path string) bool {
	for _, p := range a.pkgs {
		if p.Module != "" && (path == p.Module || strings.HasPrefix(path, p.Module+"/")) {
			return false
		}
	}
	root, _, _ := strings.Cut(path, "/")
	return strings.Contains(standardRoots, " "+root+" ")
}

// typeNameOf returns the name of the type whose method fn is.
func typeNameOf(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return ""
	}
	t := recv.Type()
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	return types.TypeString(types.Unalias(t), nil)
}
