package smtp

import (
	"go/ast"
	"go/token"
	"go/types"
)

// harmless are functions that only give a value. It is never written.
var harmless = map[string]bool{
	"os.Getenv": true, "os.LookupEnv": true, "fmt.Sprintf": true, "fmt.Sprint": true, "strconv.Itoa": true,
	"net.JoinHostPort": true, "strings.Join": true, "strings.TrimSpace": true, "strings.ToLower": true,
}

// effect reports whether the evaluation of e can do more than give a value. The
// program's own functions are looked into: most of them read a variable of the
// environment.
func (f *finder) effect(e ast.Node) bool { return f.effects(e, 0) }

func (f *finder) effects(e ast.Node, depth int) (found bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			found = found || !f.quiet(n, depth)
		case *ast.UnaryExpr:
			found = found || n.Op == token.ARROW
		case *ast.SendStmt, *ast.GoStmt, *ast.DeferStmt, *ast.ForStmt, *ast.IncDecStmt:
			found = true
		case *ast.AssignStmt:
			found = found || n.Tok != token.DEFINE && !f.writesLocal(n)
		}
		return !found
	})
	return found
}

// quiet reports whether a call only gives a value.
func (f *finder) quiet(call *ast.CallExpr, depth int) bool {
	if f.Info.Types[call.Fun].IsType() || harmless[function(f.Info, call)] {
		return true
	}
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok {
		return false
	}
	if b, ok := f.Info.Uses[id].(*types.Builtin); ok {
		return b.Name() == "len"
	}
	fn, _ := f.Info.Uses[id].(*types.Func)
	d := f.decls[fn]
	return fn != nil && d != nil && d.Body != nil && depth < 3 && !f.effects(d.Body, depth+1)
}

// writesLocal reports whether an assignment changes nothing but variables of its
// own function.
func (f *finder) writesLocal(as *ast.AssignStmt) bool {
	for _, l := range as.Lhs {
		id, ok := l.(*ast.Ident)
		if !ok {
			return false
		}
		if v, ok := f.Info.ObjectOf(id).(*types.Var); id.Name != "_" && (!ok || v.Parent() == f.Types.Scope()) {
			return false
		}
	}
	return true
}
