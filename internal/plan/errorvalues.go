package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

func isGlobal(v *types.Var) bool { return v.Pkg() != nil && v.Parent() == v.Pkg().Scope() }

// steady reports whether a package variable always holds the value that it was
// declared with, and that is no error of a send. That of another module does, unless
// the packages at hand set it.
func (f *errorFlow) steady(v *types.Var) bool {
	switch {
	case v.IsField() || !isGlobal(v) || f.setAgain(v):
		return false
	case !f.local(v):
		return true
	}
	def := f.defAt(v.Pos())
	if def == nil {
		return false
	}
	p := f.packageOf(def)
	spec, ok := f.parent[def].(*ast.ValueSpec)
	if !ok || v.Exported() && !f.usersSeen(p, def) {
		return false
	}
	return len(spec.Values) == 0 || f.nth(p, spec, spec.Values, len(spec.Names), slices.Index(spec.Names, def))
}

// setAgain reports whether anything in the packages at hand gives a package variable,
// or a field, another value than it was declared with, or may do so.
func (a *analysis) setAgain(v *types.Var) bool {
	for _, p := range a.withAside() {
		for obj, ids := range a.uses[p] {
			if obj.Pos() == v.Pos() && slices.ContainsFunc(ids, func(id *ast.Ident) bool { return a.changing(p, id) != nil }) {
				return true
			}
		}
	}
	return false
}

// defAt returns the identifier that is declared at pos: objects differ between
// the variants of a package.
func (a *analysis) defAt(pos token.Pos) *ast.Ident {
	if a.idents == nil {
		a.idents = map[token.Pos]*ast.Ident{}
		for _, id := range a.defs {
			a.idents[id.Pos()] = id
		}
	}
	return a.idents[pos]
}

// sealed reports whether an error of type t holds no other error but those that its
// literals are made with: nothing writes to such a field later.
func (a *analysis) sealed(t types.Type) bool {
	const deep = 5
	return a.sealedAt(t, deep)
}

func (a *analysis) sealedAt(t types.Type, depth int) bool {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		for f := range u.Fields() {
			_, isStruct := f.Type().Underlying().(*types.Struct)
			if carriesError(f.Type()) && a.setAgain(f) || isStruct && (depth == 0 || !a.sealedAt(f.Type(), depth-1)) {
				return false
			}
		}
		return true
	case *types.Basic, *types.Signature:
		return true
	}
	return false
}
