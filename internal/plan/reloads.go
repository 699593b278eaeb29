package plan

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// loadsToo reports whether a condition loads a configuration in its branches, beside
// what has nothing to do with that: the loading can go, and the rest stays.
//
//	if static { if key == "" { return nil, errNoKey }; cfg, err = load(…) } else { cfg, err = load(…) }
func (a *analysis) loadsToo(p *usage.Package, stmt ast.Stmt, writes []*ast.AssignStmt, v *types.Var) bool {
	cond, ok := stmt.(*ast.IfStmt)
	if !ok || cond.Init != nil && a.effect(p, cond.Init) != nil {
		return false
	}
	failed, _ := p.Info.ObjectOf(identOf(writes[0].Lhs[1])).(*types.Var)
	blocks := []*ast.BlockStmt{cond.Body}
	switch e := cond.Else.(type) {
	case *ast.BlockStmt:
		blocks = append(blocks, e)
	case *ast.IfStmt:
		return false
	}
	for i, block := range blocks {
		left := 0
		for _, inner := range block.List {
			if as, ok := inner.(*ast.AssignStmt); ok && slices.Contains(writes, as) {
				continue
			}
			left++
			if failed == nil || uses(p, v, inner) || uses(p, failed, inner) || jumps(inner) {
				return false
			}
		}
		if left == 0 && i < len(blocks)-1 {
			return false // an empty body before an else
		}
	}
	return failed != nil && !uses(p, failed, cond.Cond)
}

// reloads lists the statements behind load that load the same configuration again.
//
//	// Have: cfg, err := config.LoadDefaultConfig(ctx); if region != "" { cfg, err = config.LoadDefaultConfig(ctx, …) }
func (a *analysis) reloads(p *usage.Package, load *ast.AssignStmt) (list []ast.Stmt, writes []*ast.AssignStmt) {
	v, _ := p.Info.Defs[identOf(load.Lhs[0])].(*types.Var)
	if v == nil {
		return nil, nil
	}
	for stmt := a.next(load); stmt != nil; stmt = a.next(stmt) {
		var here []*ast.AssignStmt
		for _, use := range a.uses[p][v] {
			w := a.configWrite(p, use)
			if w == nil || !inside(w, stmt) {
				continue
			}
			if len(w.Lhs) != 2 || w.Lhs[0] != ast.Expr(use) || len(w.Rhs) != 1 || !a.loads(p, w.Rhs[0]) || p.Info.ObjectOf(identOf(w.Lhs[1])) != p.Info.ObjectOf(identOf(load.Lhs[1])) {
				return list, writes
			}
			here = append(here, w)
		}
		if len(here) == 0 || !a.onlyLoads(p, stmt, here) {
			break
		}
		list, writes = append(list, stmt), append(writes, here...)
	}
	return list, writes
}

// lastLoad returns the last statement that loads the configuration of load.
func (a *analysis) lastLoad(p *usage.Package, load *ast.AssignStmt) ast.Stmt {
	if list, _ := a.reloads(p, load); len(list) > 0 {
		return list[len(list)-1]
	}
	return load
}

// removeReloads deletes what loads the configuration again.
func (a *analysis) removeReloads(p *usage.Package, c *Client, load *ast.AssignStmt) {
	list, writes := a.reloads(p, load)
	for _, w := range writes {
		if len(c.Options) > 0 {
			a.blockf(w, "the AWS configuration, which has an endpoint or an HTTP client, is loaded again without")
		}
		a.loadAway(p, c, w)
	}
	for _, stmt := range list {
		a.removeConfigStmt(c, stmt)
	}
}
