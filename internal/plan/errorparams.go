package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// placedCall is a call in one of the packages at hand.
type placedCall struct {
	p    *usage.Package
	call *ast.CallExpr
}

// handed reports whether no error of a send comes into a parameter from the calls of
// its function, nor into a named result from the return statements.
func (f *errorFlow) handed(p *usage.Package, v *types.Var) bool {
	list, _ := f.parent[f.parent[f.defs[v]]].(*ast.FieldList)
	typ, ok := f.parent[list].(*ast.FuncType)
	if !ok {
		return false // a receiver
	}
	owner := f.parent[typ]
	if _, isDecl := owner.(*ast.FuncDecl); !isDecl {
		if _, isLit := owner.(*ast.FuncLit); !isLit {
			return false
		}
	}
	sig := signature(p, owner)
	if list == typ.Results {
		return f.returned(p, owner, indexOf(sig.Results(), v), sig.Results().Len())
	}
	at := indexOf(sig.Params(), v)
	if at < 0 || sig.Variadic() && at == sig.Params().Len()-1 {
		return false
	}
	calls, ok := f.callsOf(p, owner)
	from := 0
	for _, c := range calls {
		if !f.tests && f.inTest(c.p, c.call) {
			continue // what a test hands it is seen by no program
		}
		from++
		if len(c.call.Args) <= at && len(c.call.Args) != 1 || !f.nth(c.p, c.call, c.call.Args, max(len(c.call.Args), at+1), at) {
			return false
		}
	}
	return ok && from > 0
}

func indexOf(list *types.Tuple, v *types.Var) int {
	for i := range list.Len() {
		if list.At(i) == v {
			return i
		}
	}
	return -1
}

// returned reports whether no return statement of fn gives its i-th result of n an
// error of a send: a deferred function may look at it.
func (f *errorFlow) returned(p *usage.Package, fn ast.Node, i, n int) bool {
	ok := i >= 0
	ast.Inspect(fn, func(node ast.Node) bool {
		ret, isReturn := node.(*ast.ReturnStmt)
		if isReturn && len(ret.Results) > 0 && f.enclosingFunc(ret) == fn {
			ok = ok && f.nth(p, ret, ret.Results, n, i)
		}
		return ok
	})
	return ok
}

// callsOf returns all calls of a function. ok is false where there may be more: it is
// used as a value, or code that is not seen can call it.
func (a *analysis) callsOf(p *usage.Package, fn ast.Node) (calls []placedCall, ok bool) {
	lit, isLit := fn.(*ast.FuncLit)
	if isLit {
		if call, isCall := a.parent[unparenthesized(a, lit)].(*ast.CallExpr); isCall && ast.Unparen(call.Fun) == ast.Expr(lit) {
			return []placedCall{{p, call}}, true
		}
		v := a.variableOf(p, lit)
		if v == nil || a.reassigned(p, v) || v.Exported() && v.Parent() == p.Types.Scope() {
			return nil, false
		}
		return a.callsAt(v.Pos())
	}
	decl := fn.(*ast.FuncDecl)
	obj, isFunc := p.Info.Defs[decl.Name].(*types.Func)
	if !isFunc || !a.callersSeen(p, obj) {
		return nil, false
	}
	return a.callsAt(obj.Pos())
}

// callsAt returns the calls of what is declared at pos. ok is false where a use of it
// is no call. It goes by the place: a variant of a package with its tests has objects
// of its own.
func (a *analysis) callsAt(pos token.Pos) (calls []placedCall, ok bool) {
	for _, p := range a.pkgs {
		for obj, ids := range a.uses[p] {
			if obj.Pos() != pos {
				continue
			}
			for _, id := range ids {
				call := a.callOf(id)
				if call == nil || isMethodExpr(p, call) {
					return nil, false
				}
				calls = append(calls, placedCall{p, call})
			}
		}
	}
	return calls, true
}

// callersSeen reports whether all code that can call fn is at hand. A method that is
// exported may be called by an interface of any package.
func (a *analysis) callersSeen(p *usage.Package, fn *types.Func) bool {
	switch {
	case a.opts.Partial[p.Path] || a.opts.Broken[p.Path] != "":
		return false
	case !fn.Exported():
		return !a.byInterface(p, fn)
	}
	return fn.Signature().Recv() == nil && a.usersSeen(p, a.defs[fn])
}

// usersSeen reports whether all code that can use an exported declaration is at hand.
func (a *analysis) usersSeen(p *usage.Package, name *ast.Ident) bool {
	if p.Types.Name() == "main" || a.inTest(p, name) {
		return true
	}
	if a.opts.SinglePackage || a.opts.KeepExported && !isInternal(p.Path) || a.opts.UsedElsewhere[p.Path][name.Name] != "" || a.opts.Open[p.Path] {
		return false
	}
	return !slices.ContainsFunc(a.pkgs, func(q *usage.Package) bool {
		return (a.opts.Partial[q.Path] || a.opts.Broken[q.Path] != "") && mayGet(q, p)
	})
}

// closure returns the function literal that the local variable e always holds, or nil.
func (a *analysis) closure(p *usage.Package, e ast.Expr) *ast.FuncLit {
	v, ok := p.Info.Uses[identOf(ast.Unparen(e))].(*types.Var)
	if !ok || v.IsField() || a.defs[v] == nil || v.Parent() == p.Types.Scope() || a.reassigned(p, v) {
		return nil
	}
	switch up := a.parent[a.defs[v]].(type) {
	case *ast.AssignStmt:
		return literalFor(up.Lhs, up.Rhs, a.defs[v])
	case *ast.ValueSpec:
		var names []ast.Expr
		for _, name := range up.Names {
			names = append(names, name)
		}
		return literalFor(names, up.Values, a.defs[v])
	}
	return nil
}

func literalFor(names, values []ast.Expr, id *ast.Ident) *ast.FuncLit {
	i := slices.Index(names, ast.Expr(id))
	if i < 0 || len(names) != len(values) {
		return nil
	}
	lit, _ := ast.Unparen(values[i]).(*ast.FuncLit)
	return lit
}

// variableOf returns the variable that is declared with a function literal, or nil.
func (a *analysis) variableOf(p *usage.Package, lit *ast.FuncLit) *types.Var {
	e := unparenthesized(a, lit)
	var id *ast.Ident
	switch up := a.parent[e].(type) {
	case *ast.AssignStmt:
		if i := slices.Index(up.Rhs, e); len(up.Lhs) == len(up.Rhs) {
			id = identOf(up.Lhs[i])
		}
	case *ast.ValueSpec:
		if i := slices.Index(up.Values, e); len(up.Names) == len(up.Values) {
			id = up.Names[i]
		}
	}
	if id == nil {
		return nil
	}
	v, _ := p.Info.Defs[id].(*types.Var)
	return v
}
