package plan

import (
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// behindInterface reports whether fn is a method of an interface that stands for an
// operation of AWS which is no send, and nothing of the user's own that has such a
// method sends in it. The fakes of tests do not count: no program meets them.
//
//	// Have: interface{ HeadBucket(context.Context, *s3.HeadBucketInput, ...func(*s3.Options)) (*s3.HeadBucketOutput, error) }
func (a *analysis) behindInterface(fn *types.Func) bool {
	if !isInterface(fn) || !a.staysInAWS(fn) {
		return false
	}
	name := operationIn(fn)
	if done, ok := a.behinds[name]; ok {
		return done
	}
	a.behinds[name] = true // until one is found: a method that calls the one behind it is none
	for _, decl := range a.funcs {
		if decl.Recv == nil || decl.Name.Name != fn.Name() {
			continue
		}
		p := a.packageOf(decl)
		m, ok := p.Info.Defs[decl.Name].(*types.Func)
		if !ok || operationIn(m) != name || a.inTest(p, decl) || a.sendless(m) {
			continue
		}
		a.behinds[name] = false
		clear(a.sendlesses) // some may have been shown with it
		return false
	}
	return true
}

// staysInAWS reports whether the method fn of an interface is an operation of AWS
// that stays, and whether all that implements it is at hand, but for other modules.
func (a *analysis) staysInAWS(fn *types.Func) bool {
	if operationIn(fn) == "" || a.opts.SinglePackage && !a.allMain() {
		return false
	}
	sdk, name := sendOf(fn.Signature())
	op, _, ok := mapping.OperationOf(sdk, name)
	return sdk == nil || ok && op.Rule != "send-email"
}

func (a *analysis) allMain() bool {
	for _, p := range a.pkgs {
		if p.Types.Name() != "main" {
			return false
		}
	}
	return true
}

// operationIn returns the operation of AWS, with its package, that the method fn has
// the name and the types of, "" for any other method.
func operationIn(fn *types.Func) string {
	sig := fn.Signature()
	if sig.Results().Len() != 2 || !isErrorType(sig.Results().At(1).Type()) {
		return ""
	}
	name := strings.TrimSuffix(fn.Name(), "WithContext")
	out := awsType(sig.Results().At(0).Type(), name+"Output")
	for v := range sig.Params().Variables() {
		if in := awsType(v.Type(), name+"Input"); in != "" && in == out {
			return in + "." + fn.Name()
		}
	}
	return ""
}

// awsType returns the package of AWS whose type t, a pointer, is called name, or "".
func awsType(t types.Type, name string) string {
	ptr, ok := types.Unalias(t).(*types.Pointer)
	if !ok {
		return ""
	}
	n, ok := types.Unalias(ptr.Elem()).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || n.Obj().Name() != name || usage.SDKOf(n.Obj()) == nil && !inAWS(n.Obj().Pkg().Path()) {
		return ""
	}
	return n.Obj().Pkg().Path()
}
