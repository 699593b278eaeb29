package hook

import (
	"go/ast"
	"go/types"
)

// place says of which function a variable is a receiver or parameter.
type place int

const (
	notParameter place = iota
	ofMessage          // of the function that is called for each event
	ofSetup            // of a function around it, which is called once
)

// parameter finds a receiver or parameter of the SES handler, or of the functions
// around it.
func (w *writer) parameter(r *root, v *types.Var) place {
	from := ast.Node(r.decl)
	if r.source != nil {
		from = r.source
	}
	where := ofMessage
	for n := from; n != nil; n = w.parent[n] {
		var lists []*ast.FieldList
		switch n := n.(type) {
		case *ast.FuncLit:
			lists = []*ast.FieldList{n.Type.Params}
		case *ast.FuncDecl:
			lists = []*ast.FieldList{n.Recv, n.Type.Params}
		default:
			continue
		}
		for _, list := range lists {
			if list != nil && list.Pos() <= v.Pos() && v.Pos() < list.End() {
				return where
			}
		}
		where = ofSetup
	}
	return notParameter
}

// lasting reports whether a receiver or parameter of the function that is called
// for each event can be the same for every event: what the program works with (an
// interface, a function, a pointer to a struct), not what came with the message.
func (w *writer) lasting(r *root, v *types.Var) bool {
	if w.reader.Envelope(v.Type()) || w.reader.Event(v.Type()) || r.source != nil && w.mentions(r.source, v) {
		return false
	}
	if fn, ok := w.p.Info.Defs[r.decl.Name].(*types.Func); ok && fn.Signature().Recv() == v {
		return true
	}
	switch t := v.Type().Underlying().(type) {
	case *types.Interface, *types.Signature:
		return true
	case *types.Pointer:
		_, ok := t.Elem().Underlying().(*types.Struct)
		return ok
	}
	return false
}

// mentions reports whether code refers to a variable.
func (w *writer) mentions(n ast.Node, v *types.Var) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		found = found || ok && w.p.Info.Uses[id] == types.Object(v)
		return !found
	})
	return found
}
