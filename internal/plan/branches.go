package plan

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// branches plans a configuration that is loaded in the branches of one statement.
//
//	// Have: var cfg aws.Config; if keys { cfg, err = config.LoadDefaultConfig(…) } else { cfg, err = … }
//	//   =>  var client *paubox.Client; client, err = paubox.New(…)
//
// It reports whether v is loaded like that.
func (a *analysis) branches(p *usage.Package, c *Client, v *types.Var, writes []*ast.AssignStmt) bool {
	spec, ok := a.parent[a.defs[v]].(*ast.ValueSpec)
	if !ok || len(spec.Names) != 1 || len(spec.Values) != 0 || len(writes) == 0 {
		return false
	}
	decl, ok := a.parent[a.parent[spec]].(*ast.DeclStmt)
	if !ok {
		return false
	}
	list := a.parent[decl]
	outer := a.statementIn(list, writes[0])
	err := ""
	for _, w := range writes {
		if a.statementIn(list, w) != outer || len(w.Lhs) != 2 || !a.loads(p, w.Rhs[0]) || isBlank(w.Lhs[1]) {
			return false
		}
		err = identOf(w.Lhs[1]).Name
	}
	if outer == nil || err == "" || a.parent[c.Stmt] != list || !a.answered(p, outer, err) {
		return false
	}
	only := a.onlyLoads(p, outer, writes)
	if !only && !a.loadsToo(p, outer, writes, v) {
		return false
	}
	for _, w := range writes {
		a.loadAway(p, c, w)
		if !only {
			a.removeConfigStmt(c, w)
		}
	}
	a.groups.join(a.container(c.Call).Pos(), outer.Pos())
	a.groups.join(a.container(c.Call).Pos(), spec.Pos())
	if only {
		a.dropped = append(a.dropped, outer)
	} else {
		c.note(restNote)
	}
	c.Branches, c.Decl, c.Err, c.Rest = outer, spec, err, !only
	return true
}

const restNote = "what else the branches do that loaded the AWS configuration stays: a check of AWS settings still ends the function where these are gone"

// loadAway plans a statement that loads a configuration, and goes.
func (a *analysis) loadAway(p *usage.Package, c *Client, w *ast.AssignStmt) {
	call := w.Rhs[0].(*ast.CallExpr)
	a.configSite(p, call)
	a.loadArgs(p, c, call)
	a.groups.join(a.container(c.Call).Pos(), w.Pos())
}

// statementIn returns the statement of the list that holds n.
func (a *analysis) statementIn(list ast.Node, n ast.Node) ast.Stmt {
	for ; n != nil; n = a.parent[n] {
		if a.parent[n] == list {
			stmt, _ := n.(ast.Stmt)
			return stmt
		}
	}
	return nil
}

// onlyLoads reports whether a statement does nothing but load a configuration.
func (a *analysis) onlyLoads(p *usage.Package, stmt ast.Stmt, writes []*ast.AssignStmt) bool {
	switch s := stmt.(type) {
	case *ast.AssignStmt:
		for _, w := range writes {
			if w == s {
				return true
			}
		}
	case *ast.BlockStmt:
		for _, inner := range s.List {
			if !a.onlyLoads(p, inner, writes) {
				return false
			}
		}
		return true
	case *ast.IfStmt:
		return s.Init == nil && a.effect(p, s.Cond) == nil && a.onlyLoads(p, s.Body, writes) && (s.Else == nil || a.onlyLoads(p, s.Else, writes))
	}
	return false
}

// leaves reports whether the error of the loading statement is answered by leaving
// the function, so that the code behind it finds a client.
func (a *analysis) leaves(p *usage.Package, load *ast.AssignStmt) bool {
	return a.answered(p, a.lastLoad(p, load), identOf(load.Lhs[1]).Name)
}

// leavesBehind reports whether the client is made between load and the check of its
// error, alone.
func (a *analysis) leavesBehind(p *usage.Package, c *Client, load *ast.AssignStmt) bool {
	return defined(c) != nil && a.next(a.lastLoad(p, load)) == c.Stmt && a.answered(p, c.Stmt, identOf(load.Lhs[1]).Name)
}

// answered reports whether what follows stmt checks the error and leaves.
func (a *analysis) answered(p *usage.Package, stmt ast.Stmt, err string) bool {
	switch next := a.next(stmt).(type) {
	case *ast.IfStmt:
		cond, ok := ast.Unparen(next.Cond).(*ast.BinaryExpr)
		if !ok || cond.Op != token.NEQ || identOf(cond.X).Name != err || !isNil(p, cond.Y) {
			return false
		}
		return a.ends(p, next.Body)
	case *ast.ExprStmt:
		return requiresNoError(p, next)
	}
	return false
}

// requiresNoError reports whether a statement ends a test where there is an error.
func requiresNoError(p *usage.Package, stmt *ast.ExprStmt) bool {
	call, ok := stmt.X.(*ast.CallExpr)
	if !ok {
		return false
	}
	fn := callee(p.Info, call)
	return fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "github.com/stretchr/testify/require" && fn.Name() == "NoError"
}

// ends reports whether a block leaves: by return, panic, os.Exit, a fatal log line,
// or for the next turn of the loop.
func (a *analysis) ends(p *usage.Package, block *ast.BlockStmt) bool {
	if len(block.List) == 0 {
		return false
	}
	switch last := block.List[len(block.List)-1].(type) {
	case *ast.ReturnStmt:
		return true
	case *ast.BranchStmt:
		return last.Tok == token.CONTINUE || last.Tok == token.BREAK || last.Tok == token.GOTO
	case *ast.ExprStmt:
		call, ok := last.X.(*ast.CallExpr)
		if !ok {
			return false
		}
		if id, ok := ast.Unparen(call.Fun).(*ast.Ident); ok && id.Name == "panic" {
			return p.Info.Types[call.Fun].IsBuiltin()
		}
		fn := callee(p.Info, call)
		return fn != nil && leaving[fn.Name()]
	}
	return false
}

// leaving are the names of functions and methods that do not return, in package
// log, os and testing, and in the usual loggers.
var leaving = map[string]bool{
	"Fatal": true, "Fatalf": true, "Fatalln": true, "Fatalw": true, "Panic": true, "Panicf": true, "Panicln": true,
	"Exit": true, "FailNow": true, "Goexit": true, "FatalContext": true,
}
