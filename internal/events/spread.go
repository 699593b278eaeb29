package events

import (
	"go/ast"
	"go/types"
)

// maxRounds bounds how far a value is followed: through so many variables,
// parameters and results, one after the other.
const maxRounds = 8

// spread gives roles to the variables, parameters, fields and functions of the
// package that a value with a role is put into.
func (f *finder) spread() {
	for range maxRounds {
		before := len(f.roles) + len(f.kinds)
		for _, file := range f.p.Files {
			ast.Inspect(file, func(n ast.Node) bool {
				f.flow(n)
				return true
			})
		}
		if len(f.roles)+len(f.kinds) == before {
			return
		}
	}
}

// flow handles one statement or expression that hands values on.
func (f *finder) flow(n ast.Node) {
	switch n := n.(type) {
	case *ast.AssignStmt:
		f.assign(n.Lhs, n.Rhs)
	case *ast.ValueSpec:
		var names []ast.Expr
		for _, name := range n.Names {
			names = append(names, name)
		}
		f.assign(names, n.Values)
	case *ast.KeyValueExpr:
		if id, ok := n.Key.(*ast.Ident); ok {
			if v, ok := f.p.Info.Uses[id].(*types.Var); ok && v.IsField() {
				f.give(v, f.origin(n.Value))
			}
		}
	case *ast.ReturnStmt:
		f.result(n)
	case *ast.CallExpr:
		f.arguments(n)
	case *ast.SelectorExpr:
		f.origin(n) // for the type of the field
	}
}

// assign hands values on. A type assertion and a look-up give a second value.
func (f *finder) assign(lhs, rhs []ast.Expr) {
	if len(lhs) == 0 || len(rhs) != len(lhs) && len(rhs) != 1 {
		return
	}
	for i, e := range rhs {
		f.give(f.target(lhs[i]), f.origin(e))
	}
}

// target returns the variable or field that an assignment writes.
func (f *finder) target(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return f.p.Info.ObjectOf(e)
	case *ast.SelectorExpr:
		return f.p.Info.ObjectOf(e.Sel)
	}
	return nil
}

// result gives a function the role of the one value that it returns, first or
// alone.
func (f *finder) result(n *ast.ReturnStmt) {
	if len(n.Results) == 0 || len(n.Results) > 2 {
		return
	}
	for up := f.parent[n]; up != nil; up = f.parent[up] {
		switch up := up.(type) {
		case *ast.FuncLit:
			return
		case *ast.FuncDecl:
			f.give(f.p.Info.Defs[up.Name], f.origin(n.Results[0]))
			return
		}
	}
}

// arguments gives the parameters of a function of the package what it is called
// with.
func (f *finder) arguments(call *ast.CallExpr) {
	fn := callee(f.p.Info, call)
	if fn == nil || fn.Pkg() != f.p.Types {
		return
	}
	targets := []*types.Func{fn}
	if recv := fn.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
		targets = f.methods[fn.Name()]
	}
	for _, fn := range targets {
		params := fn.Signature().Params()
		for i, arg := range call.Args {
			if i < params.Len() && !(fn.Signature().Variadic() && i == params.Len()-1) {
				f.give(params.At(i), f.origin(arg))
			}
		}
	}
}

// give notes a role; the first one holds.
func (f *finder) give(obj types.Object, r role) {
	switch obj.(type) {
	case *types.Var, *types.Func:
		if r != none && f.roles[obj] == none {
			f.roles[obj] = r
		}
	}
}
