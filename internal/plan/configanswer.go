package plan

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// configAnswer returns what the function does where the AWS configuration that it
// loads before the client cannot be loaded, if that leaves the function: the nearest one
// above the client, in its block or in one around it.
//
//	// Have: cfg, err := config.LoadDefaultConfig(ctx); if err != nil { initErr = err; return }
//	//       if provider == "ses" { client = sesv2.NewFromConfig(cfg) }
//	//   =>  …; if provider == "ses" { pauboxClient, err := paubox.New(…); if err != nil { initErr = err; return }; … }
func (a *analysis) configAnswer(p *usage.Package, c *Client) *ast.BlockStmt {
	var n ast.Node = c.Stmt
	for outer := false; n != nil; outer = true {
		var found *ast.BlockStmt
		for _, stmt := range statementsOf(a.parent[n]) {
			if body := a.loadAnswer(p, stmt); body != nil && stmt.Pos() < n.Pos() {
				found = body
			}
		}
		if found != nil {
			if outer && !a.meansTheSame(p, c, found) || a.changesBehind(p, c, found) {
				return nil
			}
			return found
		}
		switch n = a.parent[n]; n.(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return nil
		}
	}
	return nil
}

// loadAnswer returns what is done where the configuration that stmt loads cannot be
// loaded, if that leaves the function, and its error is a variable of that: one of a
// function around it would keep the error, and another err would not.
func (a *analysis) loadAnswer(p *usage.Package, stmt ast.Stmt) *ast.BlockStmt {
	load, ok := stmt.(*ast.AssignStmt)
	if !ok || len(load.Lhs) != 2 || len(load.Rhs) != 1 || !a.loads(p, load.Rhs[0]) || identOf(load.Lhs[1]).Name != "err" || !a.leaves(p, load) {
		return nil
	}
	if v := a.errorOf(p, load); v == nil || a.defs[v] == nil || !inside(a.defs[v], a.enclosingFunc(load)) {
		return nil
	}
	if check := a.nextIf(a.lastLoad(p, load)); check != nil && check.Else == nil {
		return check.Body
	}
	return nil
}

// meansTheSame reports whether an answer that stands in a block around that of the
// client would do the same there: nothing hides its names, and it goes on with no loop,
// which may be another one there.
func (a *analysis) meansTheSame(p *usage.Package, c *Client, body *ast.BlockStmt) bool {
	scope := p.Types.Scope().Innermost(c.Stmt.Pos())
	same := scope != nil
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BranchStmt:
			same = false
		case *ast.Ident:
			obj := p.Info.Uses[n]
			if obj == nil || n.Name == "err" || obj.Parent() == nil || obj.Pkg() != nil && obj.Pkg() != p.Types {
				break // a field, a method, a name of another package
			}
			if def := a.defs[obj]; same && (def == nil || !inside(def, body)) {
				_, at := scope.LookupParent(n.Name, c.Stmt.Pos())
				same = at == obj
			}
		}
		return same
	})
	return same
}

// changesBehind reports whether something between an answer and the client changes what
// the answer reads: it may do something else there.
//
//	// Not: if err != nil { if !ready { initErr = err }; return }; ready = true; client = sesv2.NewFromConfig(cfg)
func (a *analysis) changesBehind(p *usage.Package, c *Client, body *ast.BlockStmt) bool {
	return slices.ContainsFunc(identsIn(body), func(id *ast.Ident) bool {
		v, ok := p.Info.Uses[id].(*types.Var)
		if !ok || isErrorType(v.Type()) && a.changing(p, id) != nil {
			return false // it is written here
		}
		return slices.ContainsFunc(a.uses[p][v], func(use *ast.Ident) bool {
			return body.End() <= use.Pos() && use.Pos() < c.Stmt.Pos() && id.Name != "err" && a.changing(p, use) != nil
		})
	})
}
