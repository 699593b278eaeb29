package plan

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// leavesLocked reports whether a return at stmt would leave a mutex locked, which
// the function unlocks behind it.
//
//	// Have: m.mu.Lock(); m.client = sesv2.NewFromConfig(cfg); m.mu.Unlock()
func (a *analysis) leavesLocked(p *usage.Package, stmt ast.Stmt) bool {
	held := map[string]bool{}
	var unlocked []string
	fn := a.enclosingFunc(stmt)
	ast.Inspect(fn, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return n == fn || !isFuncLit(n)
		}
		f, sel := callee(p.Info, call), selectorOf(call)
		if f == nil || sel == nil || f.Pkg() == nil || f.Pkg().Path() != "sync" || !strings.HasSuffix(f.Name(), "ock") {
			return true
		}
		mutex := types.ExprString(sel.X)
		if strings.HasPrefix(f.Name(), "R") {
			mutex += " to read"
		}
		_, inDefer := a.parent[call].(*ast.DeferStmt)
		switch lock := f.Name() == "Lock" || f.Name() == "RLock"; {
		case lock:
			held[mutex] = held[mutex] || call.End() <= stmt.Pos()
		case !inDefer && call.Pos() >= stmt.End():
			unlocked = append(unlocked, mutex)
		case !inDefer && a.parent[a.parent[call]] == a.parent[stmt]:
			held[mutex] = false
		}
		return true
	})
	for _, mutex := range unlocked {
		if held[mutex] {
			return true
		}
	}
	return false
}

func isFuncLit(n ast.Node) bool {
	_, ok := n.(*ast.FuncLit)
	return ok
}

func selectorOf(call *ast.CallExpr) *ast.SelectorExpr {
	sel, _ := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	return sel
}
