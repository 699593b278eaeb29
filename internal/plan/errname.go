package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// What makes a client stands as `client, err := …` before or behind a statement of
// the user's. There an err of the same block is written over, and one of a block
// around it is hidden: neither may lose an error.

// errName names the variable for the error of a client that is made at stmt: err,
// or another where err still has something to say.
//
//	// Have: err := first(); client := sesv2.NewFromConfig(cfg); …; return err
//	//   =>  err := first(); client, clientErr := paubox.New(…); …; return err
func (a *analysis) errName(p *usage.Package, stmt ast.Stmt) string {
	if a.errIsFree(p, stmt) {
		return "err"
	}
	used := identsIn(a.enclosingFunc(stmt))
	for _, name := range []string{"clientErr", "pauboxErr", "pauboxClientErr"} {
		taken := p.Types.Scope().Lookup(name) != nil || slices.ContainsFunc(used, func(id *ast.Ident) bool { return id.Name == name })
		if !taken {
			return name
		}
	}
	return "errOfPauboxClient"
}

// errIsFree reports whether err, at stmt, holds no error, or one that nothing reads.
func (a *analysis) errIsFree(p *usage.Package, stmt ast.Stmt) bool {
	list := a.parent[stmt]
	if a.declaredLater(p, list, stmt) {
		return false
	}
	scope := p.Types.Scope().Innermost(stmt.Pos())
	if scope == nil {
		return true
	}
	at, obj := scope.LookupParent("err", stmt.Pos())
	v, ok := obj.(*types.Var)
	switch {
	case obj == nil:
		return true
	case !ok || !isErrorType(v.Type()):
		return false
	case at != scope && !a.inFunctionBody(stmt, at, p):
		return !a.readBehind(p, v, stmt, list)
	}
	return !a.writtenElsewhere(p, v, stmt) && (a.knownNil(p, v, stmt, list) || a.writtenFirst(p, v, stmt, list))
}

// inFunctionBody reports whether stmt stands in the body of a function whose
// parameters and results are in scope at: these a := there uses again.
func (a *analysis) inFunctionBody(stmt ast.Stmt, at *types.Scope, p *usage.Package) bool {
	switch fn := a.enclosingFunc(stmt).(type) {
	case *ast.FuncDecl:
		return p.Info.Scopes[fn.Type] == at && a.parent[stmt] == ast.Node(fn.Body)
	case *ast.FuncLit:
		return p.Info.Scopes[fn.Type] == at && a.parent[stmt] == ast.Node(fn.Body)
	}
	return false
}

// declaredLater reports whether the list declares err with var behind stmt: after a
// `client, err :=` that would be a second declaration.
func (a *analysis) declaredLater(p *usage.Package, list ast.Node, stmt ast.Stmt) (found bool) {
	for _, s := range statementsOf(list) {
		decl, ok := s.(*ast.DeclStmt)
		if !ok || s.Pos() < stmt.Pos() {
			continue
		}
		for _, id := range identsIn(decl) {
			found = found || id.Name == "err" && p.Info.Defs[id] != nil && a.parent[a.parent[id]] == ast.Node(decl.Decl)
		}
	}
	return found
}

// readBehind reports whether the list uses an err of an outer block behind stmt.
func (a *analysis) readBehind(p *usage.Package, v *types.Var, stmt ast.Stmt, list ast.Node) bool {
	for _, s := range statementsOf(list) {
		if s.Pos() >= stmt.Pos() && (uses(p, v, s) || isResult(p, a.enclosingFunc(stmt), v) && bareReturn(s)) {
			return true
		}
	}
	return false
}

// writtenElsewhere reports whether a function literal writes to v.
func (a *analysis) writtenElsewhere(p *usage.Package, v *types.Var, stmt ast.Stmt) bool {
	fn := a.enclosingFunc(stmt)
	return slices.ContainsFunc(a.uses[p][v], func(id *ast.Ident) bool {
		return a.enclosingFunc(id) != fn && a.changing(p, id) != nil
	})
}

// knownNil reports whether the last statement before stmt that has to do with v
// leaves the function where v is an error.
func (a *analysis) knownNil(p *usage.Package, v *types.Var, stmt ast.Stmt, list ast.Node) bool {
	known := isResult(p, a.enclosingFunc(stmt), v)
	for _, s := range statementsOf(list) {
		if s.Pos() >= stmt.Pos() {
			break
		}
		if !uses(p, v, s) && !declares(p, v, s) {
			continue
		}
		switch s := s.(type) {
		case *ast.IfStmt:
			known = s.Else == nil && a.ends(p, s.Body) && onlyNonNil(p, s.Cond, v)
		case *ast.ExprStmt:
			known = requiresNoError(p, s)
		case *ast.DeclStmt:
			known = len(s.Decl.(*ast.GenDecl).Specs) == 1 && declaredEmpty(s)
		default:
			known = false
		}
	}
	return known
}

// declaredEmpty reports whether a declaration gives its variables no values.
func declaredEmpty(decl *ast.DeclStmt) bool {
	spec, ok := decl.Decl.(*ast.GenDecl).Specs[0].(*ast.ValueSpec)
	return ok && len(spec.Values) == 0
}

// onlyNonNil reports whether a condition is v != nil.
func onlyNonNil(p *usage.Package, cond ast.Expr, v *types.Var) bool {
	b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	return ok && b.Op == token.NEQ && isNil(p, b.Y) && p.Info.Uses[identOf(b.X)] == types.Object(v)
}

// writtenFirst reports whether v gets a new value behind stmt before anything reads
// it, or nothing reads it any more.
func (a *analysis) writtenFirst(p *usage.Package, v *types.Var, stmt ast.Stmt, list ast.Node) bool {
	fn := a.enclosingFunc(stmt)
	if jumps(fn) || slices.ContainsFunc(a.uses[p][v], func(id *ast.Ident) bool { return a.enclosingFunc(id) != fn }) {
		return false
	}
	for _, s := range statementsOf(list) {
		if s.Pos() < stmt.Pos() {
			continue
		}
		if isResult(p, fn, v) && bareReturn(s) {
			return false
		}
		if uses(p, v, s) {
			return writesFirst(p, v, s)
		}
	}
	// The list ends, and v with it, unless it is a result that has a name.
	return !isResult(p, fn, v)
}

// writesFirst reports whether a statement does nothing with v before it has given it
// a value.
func writesFirst(p *usage.Package, v *types.Var, s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.IfStmt:
		return s.Init != nil && writesFirst(p, v, s.Init)
	case *ast.AssignStmt:
		to := slices.ContainsFunc(s.Lhs, func(l ast.Expr) bool { return p.Info.ObjectOf(identOf(l)) == types.Object(v) })
		return to && !slices.ContainsFunc(s.Rhs, func(r ast.Expr) bool { return uses(p, v, r) })
	}
	return false
}

func statementsOf(list ast.Node) []ast.Stmt {
	switch l := list.(type) {
	case *ast.BlockStmt:
		return l.List
	case *ast.CaseClause:
		return l.Body
	case *ast.CommClause:
		return l.Body
	}
	return nil
}

func uses(p *usage.Package, v *types.Var, n ast.Node) bool {
	return slices.ContainsFunc(identsIn(n), func(id *ast.Ident) bool { return p.Info.Uses[id] == types.Object(v) })
}

func declares(p *usage.Package, v *types.Var, n ast.Node) bool {
	return slices.ContainsFunc(identsIn(n), func(id *ast.Ident) bool { return p.Info.Defs[id] == types.Object(v) })
}

// isResult reports whether v is a result of fn that has a name.
func isResult(p *usage.Package, fn ast.Node, v *types.Var) bool {
	for r := range signature(p, fn).Results().Variables() {
		if r == v {
			return true
		}
	}
	return false
}

// bareReturn reports whether n holds a return without values.
func bareReturn(n ast.Node) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		ret, ok := n.(*ast.ReturnStmt)
		found = found || ok && len(ret.Results) == 0
		_, isLit := n.(*ast.FuncLit)
		return !isLit
	})
	return found
}
