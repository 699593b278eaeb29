package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// joinMethods links the methods of one name whose signatures hold an SES type: a
// type that satisfies an interface changes with it or not at all.
func (a *analysis) joinMethods(p *usage.Package) {
	for _, obj := range p.Info.Defs {
		fn, ok := obj.(*types.Func)
		if !ok || fn.Signature().Recv() == nil || !usage.Mentions(fn.Type()) {
			continue
		}
		for _, other := range a.methods[fn.Name()] {
			if other.Pkg().Path() == fn.Pkg().Path() || (isInterface(other) || isInterface(fn)) && sameShape(other, fn) && related(other.Pkg(), fn.Pkg()) {
				a.groups.join(other.Pos(), fn.Pos())
			}
		}
		a.methods[fn.Name()] = append(a.methods[fn.Name()], fn)
	}
	a.joinClientInterface(p)
}

// joinClientInterface links every use of the interface of a client of generation 1
// with the methods of the user's own types that stand in for those of the client.
func (a *analysis) joinClientInterface(p *usage.Package) {
	for _, r := range a.refs[p] {
		if name, ok := r.Obj.(*types.TypeName); ok && name.Name() == r.SDK.IfaceType {
			a.ifaces[r.SDK] = append(a.ifaces[r.SDK], named{p.Types, a.container(r.Node).Pos()})
		}
	}
	for _, list := range a.methods {
		for _, fn := range list {
			if sdk, ok := sendMethod(fn); ok {
				for _, n := range a.ifaces[sdk] {
					if related(n.pkg, fn.Pkg()) {
						a.groups.join(n.pos, fn.Pos())
					}
				}
			}
		}
	}
}

// named is a place that names a type.
type named struct {
	pkg *types.Package
	pos token.Pos
}

// related reports whether two packages are the same, or one imports the other: a
// type of one may satisfy an interface of the other.
func related(p, q *types.Package) bool {
	imports := func(from, to *types.Package) bool {
		return slices.ContainsFunc(from.Imports(), func(i *types.Package) bool { return i.Path() == to.Path() })
	}
	return p.Path() == q.Path() || imports(p, q) || imports(q, p)
}

// sameShape reports whether two methods have the same signature, by the names of
// types: with and without its tests a package has types of its own.
func sameShape(f, g *types.Func) bool { return shape(f.Signature()) == shape(g.Signature()) }

func shape(sig *types.Signature) string {
	var b strings.Builder
	for _, t := range []*types.Tuple{sig.Params(), sig.Results()} {
		for v := range t.Variables() {
			b.WriteString(types.TypeString(v.Type(), nil) + ",")
		}
		b.WriteString(";")
	}
	return b.String()
}

// embedded links the fields that a selection goes through without naming them.
func (a *analysis) embedded(sel *ast.SelectorExpr, s *types.Selection) {
	t := s.Recv()
	for _, i := range s.Index()[:len(s.Index())-1] {
		if p, ok := t.Underlying().(*types.Pointer); ok {
			t = p.Elem()
		}
		st, ok := t.Underlying().(*types.Struct)
		if !ok {
			return
		}
		f := st.Field(i)
		if a.local(f) && usage.Mentions(f.Type()) && !isMixed(f) {
			a.groups.join(a.container(sel).Pos(), f.Pos())
		}
		t = f.Type()
	}
}
