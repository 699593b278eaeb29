package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// Blank gives values of an assignment to the blank identifier: nothing reads the
// variables any more, and what the assignment calls may do something.
type Blank struct {
	Stmt   *ast.AssignStmt
	Names  []int // of the left side
	Assign bool  // := becomes =
}

// Node returns the statement.
func (c Blank) Node() ast.Node { return c.Stmt }

// removeUnused takes out the local variables that nothing reads any more once the
// dropped expressions are gone: Go refuses them.
func (a *analysis) removeUnused(units []*Unit, unit func(*usage.Package, ast.Node) *Unit) {
	for _, u := range units {
		if !u.Convertible() {
			continue
		}
		l := &leftovers{analysis: a, u: u}
		for _, d := range a.dropped {
			if unit(nil, d) == u {
				l.gone = append(l.gone, d)
			}
		}
		for i := 0; i < len(l.gone); i++ {
			for _, id := range identsIn(l.gone[i]) {
				l.drop(id)
			}
			for _, stmt := range a.emptied(l.gone) {
				l.remove(stmt)
			}
		}
		l.blanks()
	}
}

// leftovers are the variables that the dropped code of a unit used.
type leftovers struct {
	*analysis
	u     *Unit
	gone  []ast.Node
	stays []*ast.Ident // in code that goes, of variables whose statements stay
}

func identsIn(n ast.Node) (ids []*ast.Ident) {
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			ids = append(ids, id)
		}
		return true
	})
	return ids
}

func (l *leftovers) remove(stmt ast.Stmt) {
	if slices.Contains(l.gone, ast.Node(stmt)) {
		return
	}
	l.u.Changes = append(l.u.Changes, Remove{stmt})
	l.gone = append(l.gone, stmt)
}

// drop removes the statements that give the variable id a value, if nothing reads
// it any more, and they do nothing else.
func (l *leftovers) drop(id *ast.Ident) {
	p, v := l.variable(id)
	if v == nil || !l.unread(p, v) {
		return
	}
	l.stays = append(l.stays, id)
	for _, stmt := range l.sources(p, v) {
		switch s := stmt.(type) {
		case *ast.AssignStmt:
			rest := slices.ContainsFunc(s.Lhs, func(e ast.Expr) bool { return !l.goes(p, e) })
			effect := slices.ContainsFunc(s.Rhs, func(e ast.Expr) bool { return l.acts(p, e) != nil })
			if !rest && !effect && l.inList(s) {
				l.remove(s)
			}
			l.dropContext(p, s)
		case *ast.DeclStmt:
			l.remove(s)
		}
	}
}

// variable returns the local variable that id uses.
func (l *leftovers) variable(id *ast.Ident) (*usage.Package, *types.Var) {
	for _, p := range l.pkgs {
		if v, ok := p.Info.Uses[id].(*types.Var); ok && !v.IsField() && v.Parent() != p.Types.Scope() && !l.isParameter(v) {
			return p, v
		}
	}
	return nil, nil
}

// unread reports whether all that is left of a variable are assignments to it.
func (l *leftovers) unread(p *usage.Package, v *types.Var) bool {
	return !slices.ContainsFunc(l.uses[p][v], func(use *ast.Ident) bool {
		if slices.ContainsFunc(l.kept, func(n ast.Node) bool { return inside(use, n) }) {
			return true
		}
		if slices.ContainsFunc(l.gone, func(n ast.Node) bool { return n.Pos() <= use.Pos() && use.End() <= n.End() }) {
			return false
		}
		as, ok := l.parent[use].(*ast.AssignStmt)
		assigned := ok && as.Tok == token.ASSIGN && slices.Contains(as.Lhs, ast.Expr(use))
		return !assigned && !l.onlyDefault(p, v, use)
	})
}

// sources lists the statements that declare a variable or assign to it.
func (l *leftovers) sources(p *usage.Package, v *types.Var) (list []ast.Stmt) {
	switch d := l.parent[l.defs[v]].(type) {
	case *ast.AssignStmt:
		list = append(list, d)
	case *ast.ValueSpec:
		decl, ok := l.parent[d].(*ast.GenDecl)
		stmt, isStmt := l.parent[decl].(*ast.DeclStmt)
		if ok && isStmt && len(decl.Specs) == 1 && len(d.Names) == 1 && !slices.ContainsFunc(d.Values, func(e ast.Expr) bool { return l.acts(p, e) != nil }) {
			list = append(list, stmt)
		}
	}
	for _, use := range l.uses[p][v] {
		if as, ok := l.parent[use].(*ast.AssignStmt); ok && slices.Contains(as.Lhs, ast.Expr(use)) {
			list = append(list, as)
		}
	}
	return list
}

// goes reports whether e, on the left side of an assignment, is blank, or a variable
// that nothing reads any more.
func (l *leftovers) goes(p *usage.Package, e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := p.Info.ObjectOf(id).(*types.Var)
	return id.Name == "_" || ok && !v.IsField() && v.Parent() != p.Types.Scope() && !l.isParameter(v) && l.unread(p, v)
}

// blanks gives to the blank identifier what the statements that stay assign to
// variables that nothing reads.
func (l *leftovers) blanks() {
	done := map[ast.Stmt]bool{}
	for _, id := range l.stays {
		p, v := l.variable(id)
		for _, stmt := range l.sources(p, v) {
			as, ok := stmt.(*ast.AssignStmt)
			if !ok || done[as] || slices.ContainsFunc(l.gone, func(n ast.Node) bool { return inside(as, n) }) {
				continue
			}
			done[as] = true
			c := Blank{Stmt: as, Assign: true}
			for i, e := range as.Lhs {
				switch left, isID := e.(*ast.Ident); {
				case l.goes(p, e):
					c.Names = append(c.Names, i)
				case isID && p.Info.Defs[left] != nil:
					c.Assign = false
				}
			}
			l.u.Changes = append(l.u.Changes, c)
		}
	}
}
