package hook

import (
	"go/ast"
	"go/types"
	"slices"
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
	if w.feeds(r, v) || perMessage(v.Type()) {
		return false
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

// feeds reports whether the text of the event is made from a variable, in several
// steps too: then it came with the message.
func (w *writer) feeds(r *root, v *types.Var) bool {
	if r.source == nil {
		return false
	}
	from := map[types.Object]bool{}
	mark := func(n ast.Node) (more bool) {
		ast.Inspect(n, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				if obj, ok := w.p.Info.ObjectOf(id).(*types.Var); ok && !obj.IsField() && !from[obj] {
					from[obj], more = true, true
				}
			}
			return true
		})
		return more
	}
	for more := mark(r.source); more && !from[v]; {
		more = false
		ast.Inspect(r.decl, func(n ast.Node) bool {
			as, ok := n.(*ast.AssignStmt)
			if !ok || as.Pos() >= r.source.Pos() {
				return true
			}
			for _, lhs := range as.Lhs {
				if id, ok := lhs.(*ast.Ident); ok && from[w.p.Info.ObjectOf(id)] {
					for _, rhs := range as.Rhs {
						more = mark(rhs) || more
					}
				}
			}
			return true
		})
	}
	return from[v]
}

// messageTypes are names of types whose values are made for one message or
// request. It is never written.
var messageTypes = []string{"Context", "Ctx", "Tx", "Message", "Msg", "Request", "Response", "Record", "Event", "Session", "Conn", "Job", "Task"}

// perMessage reports whether a type is by its name, or by the request that it
// leads to, one whose values last for one message: a context of a web framework,
// a transaction.
func perMessage(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	if slices.Contains(messageTypes, named.Obj().Name()) {
		return true
	}
	methods := types.NewMethodSet(types.NewPointer(named))
	if types.IsInterface(named) {
		methods = types.NewMethodSet(named)
	}
	for m := range methods.Methods() {
		if sig, ok := m.Obj().Type().(*types.Signature); ok && sig.Params().Len() == 0 && isRequestResult(sig) {
			return true
		}
	}
	return false
}

// isRequestResult reports whether a function gives back an HTTP request.
func isRequestResult(sig *types.Signature) bool {
	return sig.Results().Len() == 1 && types.TypeString(sig.Results().At(0).Type(), nil) == "*net/http.Request"
}

// changed reports whether the SES handler gives a parameter another value: the
// new code would not see it.
func (w *writer) changed(r *root, v *types.Var) (found bool) {
	ast.Inspect(r.decl, func(n ast.Node) bool {
		if as, ok := n.(*ast.AssignStmt); ok {
			for _, lhs := range as.Lhs {
				id, ok := ast.Unparen(lhs).(*ast.Ident)
				found = found || ok && w.p.Info.Uses[id] == types.Object(v)
			}
		}
		return !found
	})
	return found
}
