package plan

import (
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// interfaceMethod returns a method of an interface that fn, a method, may be called
// through: of the same name and type, in any package at hand or in what these import.
func (a *analysis) interfaceMethod(fn *types.Func) *types.Func {
	if fn.Signature().Recv() == nil {
		return nil
	}
	if a.ifaceMethods == nil {
		a.ifaceMethods = map[string][]*types.Func{}
		a.collectInterfaces()
	}
	for _, m := range a.ifaceMethods[fn.Name()] {
		same := m.Signature().Params().Len() == fn.Signature().Params().Len() && m.Signature().Results().Len() == fn.Signature().Results().Len()
		if same && (sameShape(m, fn) || !usage.Mentions(m.Type())) {
			return m
		}
	}
	return nil
}

// collectInterfaces notes the methods of interfaces that may take a client: by its
// type, or by a type parameter.
func (a *analysis) collectInterfaces() {
	seen := map[*types.Interface]bool{}
	add := func(t types.Type) {
		if t == nil {
			return
		}
		iface, ok := t.Underlying().(*types.Interface)
		if !ok || seen[iface] {
			return
		}
		seen[iface] = true
		for m := range iface.Methods() {
			if usage.Mentions(m.Type()) || takesTypeParam(m.Signature()) {
				a.ifaceMethods[m.Name()] = append(a.ifaceMethods[m.Name()], m)
			}
		}
	}
	visited := map[*types.Package]bool{}
	var visit func(*types.Package)
	visit = func(pkg *types.Package) {
		if visited[pkg] {
			return
		}
		visited[pkg] = true
		for _, name := range pkg.Scope().Names() {
			if obj, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok {
				add(obj.Type())
			}
		}
		for _, imported := range pkg.Imports() {
			visit(imported)
		}
	}
	for _, p := range a.pkgs {
		visit(p.Types)
		for _, tv := range p.Info.Types {
			add(tv.Type)
		}
	}
}

// takesTypeParam reports whether a parameter has the type of a type parameter, which
// may stand for a client.
func takesTypeParam(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		t := v.Type()
		if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
			t = ptr.Elem()
		}
		if _, ok := types.Unalias(t).(*types.TypeParam); ok {
			return true
		}
	}
	return false
}
