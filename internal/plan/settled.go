package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"go/version"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// settled reports whether the variable or field that x names keeps its value
// once its address was taken (rule V2): the new code takes the value there and
// then, where SES would read it at the send. What cannot be shown is not settled.
func (a *analysis) settled(p *usage.Package, x ast.Expr) bool {
	for {
		if ix, ok := ast.Unparen(x).(*ast.IndexExpr); ok {
			x = ix.X
			continue
		}
		v, ok := a.object(p, x).(*types.Var)
		fn := a.enclosingFunc(x)
		if !ok || fn == nil || jumps(fn) || a.oneForAllTurns(p, v) || !a.keeps(p, v, x) || v.IsField() && a.replaced(x, p) {
			return false
		}
		sel, ok := ast.Unparen(x).(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if id, isName := ast.Unparen(sel.X).(*ast.Ident); isName {
			if _, isPackage := p.Info.Uses[id].(*types.PkgName); isPackage {
				return true
			}
		}
		x = sel.X // the struct around the field must stay too
	}
}

// unwritten reports whether no package at hand writes through pointers to strings,
// or to a string whose address is taken: what the pointer e points to stays.
func (a *analysis) unwritten(p *usage.Package, e ast.Expr) bool {
	if v, ok := a.object(p, e).(*types.Var); ok && !a.settled(p, e) && v != nil {
		return false
	}
	if a.writesStrings == nil {
		writes := false
		for _, q := range a.pkgs {
			for _, f := range q.Files {
				ast.Inspect(f, func(n ast.Node) bool {
					if as, ok := n.(*ast.AssignStmt); ok && as.Tok != token.DEFINE {
						for _, l := range as.Lhs {
							writes = writes || a.stringTarget(q, l)
						}
					}
					return !writes
				})
			}
		}
		a.writesStrings = &writes
	}
	return !*a.writesStrings
}

// stringTarget reports whether an assignment to l changes a string that a pointer
// may point to.
func (a *analysis) stringTarget(p *usage.Package, l ast.Expr) bool {
	l = ast.Unparen(l)
	t := p.Info.TypeOf(l)
	if t == nil {
		return false
	}
	b, isBasic := t.Underlying().(*types.Basic)
	isString := isBasic && b.Info()&types.IsString != 0
	if _, ok := l.(*ast.StarExpr); ok {
		return isString
	}
	obj := a.object(p, l)
	return isString && obj != nil && a.addressTaken(obj)
}

// keeps looks at every use of v in the packages at hand.
func (a *analysis) keeps(p *usage.Package, v *types.Var, x ast.Expr) bool {
	for _, q := range a.pkgs {
		for obj, ids := range a.uses[q] {
			if obj.Pos() != v.Pos() { // by place: a variant with tests has objects of its own
				continue
			}
			for _, id := range ids {
				if change := a.changing(q, id); change != nil && !a.harmless(q, v, change, x) {
					return false
				}
			}
		}
	}
	return true
}

// changing returns the node by which the use id of a variable gives it another
// value, or may do so at any time from then on; nil for a read.
func (a *analysis) changing(p *usage.Package, id *ast.Ident) ast.Node {
	e := unparenthesized(a, a.qualified(id))
	for {
		ix, ok := a.parent[e].(*ast.IndexExpr)
		if !ok || ix.X != e {
			break
		}
		e = unparenthesized(a, ix)
	}
	switch up := a.parent[e].(type) {
	case *ast.AssignStmt:
		if slices.Contains(up.Lhs, e) {
			return up
		}
	case *ast.IncDecStmt:
		return up
	case *ast.RangeStmt:
		if up.Key == e || up.Value == e {
			return up
		}
	case *ast.StarExpr: // *p = v, where x is what p points to
		if as, ok := a.parent[up].(*ast.AssignStmt); ok && slices.Contains(as.Lhs, ast.Expr(up)) {
			return as
		}
	case *ast.UnaryExpr:
		if up.Op == token.AND && !a.intoInput(p, up) {
			return up
		}
	}
	return nil
}

// unparenthesized returns the outermost (((e))).
func unparenthesized(a *analysis, e ast.Expr) ast.Expr {
	for {
		paren, ok := a.parent[e].(*ast.ParenExpr)
		if !ok {
			return e
		}
		e = paren
	}
}

// intoInput reports whether an address goes into a field of an SES struct,
// through which nothing is written (see write through a pointer, [analysis.read]).
func (a *analysis) intoInput(p *usage.Package, addr *ast.UnaryExpr) bool {
	switch up := a.parent[addr].(type) {
	case *ast.CompositeLit:
		return isPointerList(p.Info.TypeOf(up))
	case *ast.CallExpr:
		return isAppend(p, up) && isPointerList(p.Info.TypeOf(up))
	case *ast.KeyValueExpr:
		key, ok := up.Key.(*ast.Ident)
		return ok && usage.SDKOf(p.Info.Uses[key]) != nil
	case *ast.AssignStmt:
		for i, r := range up.Rhs {
			if r == ast.Expr(addr) && i < len(up.Lhs) {
				if ix, ok := up.Lhs[i].(*ast.IndexExpr); ok && isPointerList(p.Info.TypeOf(ix.X)) {
					return true
				}
				_, below := a.pathOf(p, up.Lhs[i])
				return below != ""
			}
		}
	}
	return false
}

// harmless reports whether a change comes before x takes the address, and
// cannot come again: it is a setting-up.
func (a *analysis) harmless(p *usage.Package, v *types.Var, change ast.Node, x ast.Expr) bool {
	if addr, ok := change.(*ast.UnaryExpr); ok {
		// decode(&v) is done with v when it returns; p := &v is not.
		call, ok := a.parent[addr].(*ast.CallExpr)
		if !ok || call.Fun == ast.Expr(addr) {
			return false
		}
		if fn := callee(p.Info, call); fn == nil || a.local(fn) {
			return false
		}
	}
	fn := a.enclosingFunc(x)
	outlives := v.IsField() || v.Parent() == v.Pkg().Scope() // it is the same in the next call of fn
	if a.enclosingFunc(change) == fn && (!outlives || a.startsUp(p, change)) {
		return change.Pos() < x.Pos() && !a.inLoopWith(change, x, v)
	}
	if !outlives {
		return false // another function literal has hold of a local variable
	}
	return a.startsUp(p, change)
}

// inLoopWith reports whether a loop holds both nodes, and v from without: the
// change of the next turn comes after the address was taken in this one.
func (a *analysis) inLoopWith(n, x ast.Node, v *types.Var) bool {
	for ; n != nil; n = a.parent[n] {
		if isLoop(n) && inside(x, n) && (v.IsField() || !(n.Pos() <= v.Pos() && v.Pos() < n.End())) {
			return true
		}
	}
	return false
}

// oneForAllTurns reports whether v is a variable of a loop that all turns share: in
// a file whose language version is older than Go 1.22.
func (a *analysis) oneForAllTurns(p *usage.Package, v *types.Var) bool {
	def := a.defs[v]
	if def == nil {
		return false
	}
	loop, ok := a.parent[def].(*ast.RangeStmt)
	if !ok {
		as, isAssign := a.parent[def].(*ast.AssignStmt)
		if !isAssign || !isLoop(a.parent[as]) {
			return false
		}
	} else if loop.Tok != token.DEFINE {
		return false
	}
	return a.olderThan(p, def, "go1.22")
}

// olderThan reports whether the language version of the file that holds n is known,
// and older.
func (a *analysis) olderThan(p *usage.Package, n ast.Node, v string) bool {
	file, _ := up[*ast.File](a, n)
	lang := p.Info.FileVersions[file]
	if lang == "" {
		lang = p.Types.GoVersion()
	}
	return lang != "" && version.Compare(lang, v) < 0
}

// replaced reports whether a whole struct of the type that x is a field of is
// assigned anywhere, other than to a new variable.
func (a *analysis) replaced(x ast.Expr, p *usage.Package) bool {
	sel, ok := ast.Unparen(x).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	name := structName(p.Info.TypeOf(sel.X))
	if name == "" {
		return false
	}
	for _, q := range a.pkgs {
		found := false
		for _, f := range q.Files {
			ast.Inspect(f, func(n ast.Node) bool {
				if as, ok := n.(*ast.AssignStmt); ok && as.Tok == token.ASSIGN {
					for _, l := range as.Lhs {
						t := q.Info.TypeOf(l)
						if _, pointer := t.(*types.Pointer); !pointer && t != nil && structName(t) == name {
							found = true
						}
					}
				}
				return !found
			})
		}
		if found {
			return true
		}
	}
	return false
}

func structName(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if _, ok := t.Underlying().(*types.Struct); !ok {
		return ""
	}
	return types.TypeString(types.Unalias(t), nil)
}

// startsUp reports whether a change belongs to the making of what it changes: in
// init, or on a variable that the same function makes by a literal.
func (a *analysis) startsUp(p *usage.Package, change ast.Node) bool {
	decl, ok := a.enclosingFunc(change).(*ast.FuncDecl)
	if ok && decl.Recv == nil && decl.Name.Name == "init" {
		return true
	}
	var targets []ast.Expr
	switch c := change.(type) {
	case *ast.AssignStmt:
		targets = c.Lhs
	case *ast.UnaryExpr:
		targets = []ast.Expr{c.X}
	}
	for _, t := range targets {
		sel, ok := ast.Unparen(t).(*ast.SelectorExpr)
		if !ok {
			return false
		}
		id, ok := ast.Unparen(sel.X).(*ast.Ident)
		if !ok || a.definition(p.Info.Uses[id]) == nil || a.handedOn(p, p.Info.Uses[id], change) {
			return false
		}
	}
	return len(targets) > 0
}

// handedOn reports whether a variable may have gone elsewhere before a change: it
// is used for more than its fields, or the change comes again.
func (a *analysis) handedOn(p *usage.Package, obj types.Object, change ast.Node) bool {
	for _, id := range a.uses[p][obj] {
		if _, isField := a.parent[id].(*ast.SelectorExpr); !isField && id.Pos() < change.Pos() {
			return true
		}
		if sel, ok := a.parent[id].(*ast.SelectorExpr); ok && id.Pos() < change.Pos() {
			if _, isCall := a.parent[sel].(*ast.CallExpr); isCall {
				return true // a method, or a field handed to a function
			}
		}
	}
	for n := a.parent[change]; n != nil; n = a.parent[n] {
		if isLoop(n) && !inside(a.defs[obj], n) {
			return true
		}
	}
	return false
}
