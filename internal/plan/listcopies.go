package plan

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// copied returns the list that a function of the packages at hand copies into one of
// pointers, and notes that the call goes.
//
//	// Have: func pointers(list []string) (out []*string) { for _, s := range list { out = append(out, aws.String(s)) }; return }
//	//       ToAddresses: pointers(to)  =>  Recipients: slices.Clone(to)
func (m *message) copied(call *ast.CallExpr) (ast.Expr, bool) {
	if len(call.Args) != 1 || !m.copies(call) {
		return nil, false
	}
	fn := callee(m.p.Info, call)
	m.usedUps[fn.Pos()] = append(m.usedUps[fn.Pos()], call.Fun)
	return call.Args[0], true
}

// copies reports whether call is one of such a function.
func (m *message) copies(call *ast.CallExpr) bool {
	fn := callee(m.p.Info, call)
	if fn == nil || call.Ellipsis.IsValid() {
		return false
	}
	decl := m.funcs[fn.Pos()]
	return decl != nil && decl.Recv == nil && m.copiesList(m.packageOf(decl), decl)
}

// copiesList reports whether a function gives the elements of its parameter, a []string,
// as a []*string, each with a pointer of its own.
func (a *analysis) copiesList(p *usage.Package, decl *ast.FuncDecl) bool {
	fn, ok := p.Info.Defs[decl.Name].(*types.Func)
	if !ok || decl.Body == nil || fn.Signature().Variadic() || fn.Signature().Params().Len() != 1 || fn.Signature().Results().Len() != 1 {
		return false
	}
	in, out := fn.Signature().Params().At(0), fn.Signature().Results().At(0)
	if in.Type().String() != "[]string" || !isPointerList(out.Type()) {
		return false
	}
	c := &listCopy{p: p, a: a, in: in}
	list := decl.Body.List
	if out.Name() != "" {
		c.out = out
	} else if len(list) > 0 && c.starts(list[0]) {
		list = list[1:]
	}
	if c.out == nil || len(list) != 2 {
		return false
	}
	ret, ok := list[1].(*ast.ReturnStmt)
	if !ok || len(ret.Results) == 1 && a.object(p, ret.Results[0]) != types.Object(c.out) || len(ret.Results) == 0 && out.Name() == "" {
		return false
	}
	return c.loops(list[0])
}

// listCopy is a function that may copy a list.
type listCopy struct {
	p       *usage.Package
	a       *analysis
	in, out *types.Var
	filled  bool // out has all its elements from the start
}

// starts reports whether stmt declares the list that is returned: without elements,
// or with as many as the parameter has.
func (c *listCopy) starts(stmt ast.Stmt) bool {
	switch s := stmt.(type) {
	case *ast.DeclStmt:
		decl := s.Decl.(*ast.GenDecl)
		spec, ok := decl.Specs[0].(*ast.ValueSpec)
		if !ok || len(decl.Specs) != 1 || len(spec.Names) != 1 || len(spec.Values) != 0 {
			return false
		}
		c.out, _ = c.p.Info.Defs[spec.Names[0]].(*types.Var)
		return true
	case *ast.AssignStmt:
		if s.Tok != token.DEFINE || len(s.Lhs) != 1 || len(s.Rhs) != 1 {
			return false
		}
		c.out, _ = c.p.Info.Defs[identOf(s.Lhs[0])].(*types.Var)
		switch e := ast.Unparen(s.Rhs[0]).(type) {
		case *ast.CompositeLit:
			return len(e.Elts) == 0
		case *ast.CallExpr:
			return c.makes(e)
		}
	}
	return false
}

// makes reports whether call is make([]*string, 0) or make([]*string, len(in)).
func (c *listCopy) makes(call *ast.CallExpr) bool {
	if identOf(call.Fun).Name != "make" || !c.p.Info.Types[call.Fun].IsBuiltin() || len(call.Args) < 2 {
		return false
	}
	if n, ok := call.Args[1].(*ast.BasicLit); ok {
		return n.Value == "0"
	}
	length, ok := call.Args[1].(*ast.CallExpr)
	c.filled = ok && len(call.Args) == 2 && identOf(length.Fun).Name == "len" && c.a.object(c.p, length.Args[0]) == types.Object(c.in)
	return c.filled
}

// loops reports whether stmt puts a pointer to a copy of each element into the list.
func (c *listCopy) loops(stmt ast.Stmt) bool {
	loop, ok := stmt.(*ast.RangeStmt)
	if !ok || loop.Tok != token.DEFINE || len(loop.Body.List) != 1 || c.a.object(c.p, loop.X) != types.Object(c.in) {
		return false
	}
	as, ok := loop.Body.List[0].(*ast.AssignStmt)
	if !ok || as.Tok != token.ASSIGN || len(as.Lhs) != 1 || len(as.Rhs) != 1 {
		return false
	}
	call, ok := as.Rhs[0].(*ast.CallExpr)
	if !ok {
		return false
	}
	if !c.filled {
		return isAppend(c.p, call) && len(call.Args) == 2 && !call.Ellipsis.IsValid() && c.isOut(as.Lhs[0]) && c.isOut(call.Args[0]) && c.pointer(loop, call.Args[1])
	}
	at, ok := as.Lhs[0].(*ast.IndexExpr)
	return ok && c.isOut(at.X) && c.isKey(loop, at.Index) && c.pointer(loop, call)
}

func (c *listCopy) isOut(e ast.Expr) bool { return c.a.object(c.p, e) == types.Object(c.out) }

func (c *listCopy) isKey(loop *ast.RangeStmt, e ast.Expr) bool {
	key, ok := loop.Key.(*ast.Ident)
	return ok && key.Name != "_" && c.a.object(c.p, e) == c.p.Info.Defs[key]
}

// pointer reports whether e is aws.String, or the like, of the element of the turn.
func (c *listCopy) pointer(loop *ast.RangeStmt, e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 || !pointerFuncs[fullName(callee(c.p.Info, call))] {
		return false
	}
	switch x := ast.Unparen(call.Args[0]).(type) {
	case *ast.Ident:
		value, ok := loop.Value.(*ast.Ident)
		return ok && value.Name != "_" && c.p.Info.Uses[x] == c.p.Info.Defs[value]
	case *ast.IndexExpr:
		return c.a.object(c.p, x.X) == types.Object(c.in) && c.isKey(loop, x.Index)
	}
	return false
}
