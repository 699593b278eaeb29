package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// isLiteral reports whether e is a literal, or the address of one.
func (a *analysis) isLiteral(e ast.Expr) bool {
	_, ok := unaddressed(e).(*ast.CompositeLit)
	return ok
}

// optionFunc plans a function that sets options of the old client.
//
//	// Have: sesv2.NewFromConfig(cfg, func(o *sesv2.Options) { o.BaseEndpoint = aws.String(ep) })
func (a *analysis) optionFunc(p *usage.Package, c *Client, arg ast.Expr) {
	lit, ok := ast.Unparen(arg).(*ast.FuncLit)
	if !ok || c.Call.Ellipsis.IsValid() || lit.Type.Params.NumFields() != 1 {
		a.blockf(arg, "the client has options (func(*Options)) of its own from a place that sesfix does not follow")
		return
	}
	a.dropped = append(a.dropped, lit)
	a.claimOption(p, c, lit)
	var o types.Object
	if names := lit.Type.Params.List[0].Names; len(names) == 1 {
		o = p.Info.Defs[names[0]]
	}
	a.optionBody(p, c, lit.Body.List, o)
}

// claimOption claims the references to SES in an argument of the old client's
// construction, which goes with it.
func (a *analysis) claimOption(p *usage.Package, c *Client, arg ast.Node) {
	a.claim(p, arg)
	ast.Inspect(arg, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && p.Info.ObjectOf(id) != nil {
			if usage.SDKOf(p.Info.Uses[id]) != nil {
				a.groups.join(a.container(c.Call).Pos(), a.container(id).Pos())
			}
		}
		return true
	})
}

// optionBody plans the statements of such a function: settings, and conditions.
func (a *analysis) optionBody(p *usage.Package, c *Client, list []ast.Stmt, o types.Object) {
	for i, stmt := range list {
		switch s := stmt.(type) {
		case *ast.AssignStmt:
			if i+1 < len(list) && a.startsIf(p, c, s, list[i+1]) {
				continue
			}
			if len(s.Lhs) == 1 && len(s.Rhs) == 1 && s.Tok == token.ASSIGN {
				if sel, ok := s.Lhs[0].(*ast.SelectorExpr); ok && o != nil && p.Info.ObjectOf(identOf(sel.X)) == o {
					a.setting(p, c, sel.Sel.Name, s.Rhs[0])
					continue
				}
			}
		case *ast.BlockStmt:
			a.optionBody(p, c, s.List, o)
			continue
		case *ast.IfStmt:
			if s.Init == nil || a.defines(p, s.Init) {
				a.goes(p, c, s.Cond)
				a.optionBody(p, c, s.Body.List, o)
				if s.Else != nil {
					a.optionBody(p, c, []ast.Stmt{s.Else}, o)
				}
				continue
			}
		}
		a.blockf(c.Call, "the function that sets the client's options (func(*Options)) does more than that")
	}
}

// startsIf takes a variable of a function of options, that the condition behind it
// alone uses, for the statement of that condition. It reports whether s declares one.
//
//	// Have: ep := os.Getenv("SES_ENDPOINT"); if ep != "" {…}  =>  if ep := os.Getenv("SES_ENDPOINT"); ep != "" {…}
func (a *analysis) startsIf(p *usage.Package, c *Client, s *ast.AssignStmt, next ast.Stmt) bool {
	cond, ok := next.(*ast.IfStmt)
	if !ok || cond.Init != nil || !a.defines(p, s) {
		return false
	}
	for _, l := range s.Lhs {
		for _, use := range a.uses[p][p.Info.Defs[identOf(l)]] {
			if !inside(use, cond) {
				return false
			}
		}
	}
	if c.Inits == nil {
		c.Inits = map[*ast.IfStmt]*ast.AssignStmt{}
	}
	c.Inits[cond] = s
	return true
}

// defines reports whether a statement gives new variables values, and no more.
func (a *analysis) defines(p *usage.Package, stmt ast.Stmt) bool {
	as, ok := stmt.(*ast.AssignStmt)
	return ok && as.Tok == token.DEFINE && !slices.ContainsFunc(as.Rhs, func(e ast.Expr) bool { return a.effect(p, e) != nil })
}

// carries reports whether the client takes the place of the configuration v, with
// options that it carries over.
func (c *Client) carries(p *usage.Package, v *types.Var) bool {
	return c.Pkg == p && c.shared == v && len(c.Options) > 0
}

// placeOptions looks whether the options can stand where the new client is made,
// and takes up the conditions that they are set under.
func (a *analysis) placeOptions(p *usage.Package, c *Client) {
	var at ast.Stmt = c.Stmt
	if c.Config != nil {
		at = c.Config
	} else if c.Branches != nil {
		at = c.Branches
	}
	for i := range c.Options {
		o := &c.Options[i]
		x := o.Value.X
		if x.Pos() > c.Call.End() {
			a.blockf(x, "the AWS configuration changes after the client is made")
			continue
		}
		if c.Rest || !a.conditions(p, c, o, at) {
			a.blockf(x, "an endpoint or an HTTP client is set in a way that sesfix does not follow")
			continue
		}
		nodes := []ast.Node{x}
		for _, cond := range o.If {
			if cond.Init != nil {
				nodes = append(nodes, cond.Init)
			}
			if init := c.Inits[cond]; init != nil {
				nodes = append(nodes, init)
				a.kept = append(a.kept, init)
			}
			nodes = append(nodes, cond.Cond)
			a.kept = append(a.kept, cond.Cond)
		}
		for _, n := range nodes {
			if why := a.moves(p, n, at, nodes); why != "" {
				a.blockf(x, "an endpoint or an HTTP client %s, at line %d", why, p.Fset.Position(at.Pos()).Line)
			}
			if c.shared != nil && uses(p, c.shared, n) {
				a.blockf(x, "an endpoint or an HTTP client is read from the AWS configuration %s, which goes", c.shared.Name())
			}
			if c.Beside && a.effect(p, n) != nil {
				a.blockf(c.Call, "an endpoint or an HTTP client calls a function, which would be called once for the SES client and once for that of Paubox")
			}
		}
		a.guarded(p, o)
	}
	if len(c.Options) > 0 {
		c.List = a.listName(p, c)
	}
}

// conditions takes up the ifs between the option and the place at. It reports false
// where something else stands between them.
func (a *analysis) conditions(p *usage.Package, c *Client, o *ClientOption, at ast.Stmt) bool {
	var n ast.Node = o.Value.X
	for up := a.parent[n]; up != nil; n, up = up, a.parent[up] {
		switch u := up.(type) {
		case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
			if inside(at, u) {
				return true
			}
			if _, isBlock := u.(*ast.BlockStmt); !isBlock {
				return false
			}
		case *ast.IfStmt:
			if n != ast.Node(u.Body) || u.Init != nil && !a.defines(p, u.Init) || a.effect(p, u.Cond) != nil {
				return false
			}
			o.If = append(o.If, u)
		case *ast.FuncLit:
			if !slices.Contains(c.Call.Args, ast.Expr(u)) {
				return false
			}
		case *ast.ForStmt, *ast.RangeStmt, *ast.FuncDecl:
			return false
		}
	}
	return false
}

// moves says why n cannot stand before the statement at, "" if it can: its names
// have to mean the same there, and nothing between may change what they hold.
func (a *analysis) moves(p *usage.Package, n ast.Node, at ast.Stmt, with []ast.Node) string {
	scope := p.Types.Scope().Innermost(at.Pos())
	here := inside(n, at)
	for _, id := range identsIn(n) {
		obj := p.Info.Uses[id]
		if obj == nil || slices.ContainsFunc(with, func(w ast.Node) bool { return w.Pos() <= obj.Pos() && obj.Pos() < w.End() }) {
			continue // declared by the conditions themselves
		}
		v, isVar := obj.(*types.Var)
		named := obj.Pkg() == p.Types && !(isVar && v.IsField()) || obj.Pkg() == nil
		if _, isPkg := obj.(*types.PkgName); named || isPkg {
			if fn, ok := obj.(*types.Func); !ok || fn.Signature().Recv() == nil {
				if _, found := scope.LookupParent(id.Name, at.Pos()); found != obj {
					return "uses " + id.Name + ", which is not known where the new client is made"
				}
			}
		}
		if isVar && !here && a.changedBetween(p, n, at, v) {
			return "uses " + id.Name + ", which may change before the new client is made, or after it"
		}
	}
	if bad := a.effect(p, n); bad != nil && !here {
		return "calls a function, which cannot move to where the new client is made"
	}
	return ""
}

// changedBetween reports whether something between n and at, or a function literal,
// may give v another value.
func (a *analysis) changedBetween(p *usage.Package, n ast.Node, at ast.Stmt, v *types.Var) (found bool) {
	fn := a.enclosingFunc(at)
	from, to := n.End(), at.Pos()
	if from > to {
		from, to = at.End(), n.Pos()
	}
	for _, id := range a.uses[p][v] {
		by := a.changing(p, id)
		if by == nil {
			continue
		}
		between := from <= by.Pos() && by.Pos() < to
		found = found || between || a.enclosingFunc(id) != fn && inside(id, fn)
	}
	if local := !v.IsField() && v.Parent() != p.Types.Scope() && !a.addressTaken(v); local {
		return found
	}
	ast.Inspect(fn, func(m ast.Node) bool {
		if call, ok := m.(*ast.CallExpr); ok && from <= call.Pos() && call.End() <= to {
			found = found || a.mayWrite(p, call, v)
		}
		return !found
	})
	return found
}

// guarded leaves out a condition that the user's own ones hold already.
func (a *analysis) guarded(p *usage.Package, o *ClientOption) {
	x := types.ExprString(o.Value.X)
	for _, cond := range o.If {
		for _, e := range conjuncts(cond.Cond) {
			b, ok := e.(*ast.BinaryExpr)
			if !ok || b.Op != token.NEQ {
				continue
			}
			of, text := types.ExprString(ast.Unparen(b.X)), types.ExprString(b.Y)
			switch {
			case o.Guard == NotEmpty && of == x && text == `""`, o.Guard == NotNil && of == x && isNil(p, b.Y), o.Guard == Filled && of == "*"+x && text == `""`:
				o.Guard, o.Once = Always, false
			}
		}
	}
}

// conjuncts lists the terms of x && y && z.
func conjuncts(e ast.Expr) []ast.Expr {
	e = ast.Unparen(e)
	if b, ok := e.(*ast.BinaryExpr); ok && b.Op == token.LAND {
		return append(conjuncts(b.X), conjuncts(b.Y)...)
	}
	return []ast.Expr{e}
}

// listName returns a name for the list of options that the function does not use.
func (a *analysis) listName(p *usage.Package, c *Client) string {
	fn := a.enclosingFunc(c.Stmt)
	used := map[string]bool{}
	for _, id := range identsIn(fn) {
		used[id.Name] = true
	}
	for _, o := range a.clients {
		if o != c && o.Pkg == p {
			used[o.List] = used[o.List] || a.enclosingFunc(o.Stmt) == fn
		}
	}
	for _, name := range []string{"opts", "pauboxOpts", "clientOpts", "mailOpts"} {
		if !used[name] && p.Types.Scope().Lookup(name) == nil {
			return name
		}
	}
	a.blockf(c.Call, "every name for the options of the new client is taken")
	return "opts"
}
