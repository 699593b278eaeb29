package hook

import (
	"go/ast"
	"go/types"
	"slices"
)

// after finds what the callers of the function that decodes the event do when it
// is done: the new handler stands in for that function alone, and would not do it.
// To answer the request and to log is not it.
func (w *writer) after(r *root) *block {
	if r.source == nil {
		return nil
	}
	todo := []*ast.FuncDecl{r.decl}
	for i := 0; i < len(todo); i++ {
		for _, call := range w.callsOf(todo[i]) {
			caller, stmt := w.function(call), w.statement(call)
			if caller == nil || stmt == nil || w.test(caller) || slices.Contains(todo, caller) {
				continue
			}
			if w.doesMore(call, stmt) {
				return &block{call.Pos(), caller.Name.Name + " does more when the event is handled"}
			}
			todo = append(todo, caller)
		}
	}
	return nil
}

// callsOf returns the calls of a function in the package.
func (w *writer) callsOf(decl *ast.FuncDecl) (calls []*ast.CallExpr) {
	for _, file := range w.p.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			if c, ok := n.(*ast.CallExpr); ok && w.funcs[w.callee(c)] == decl {
				calls = append(calls, c)
			}
			return true
		})
	}
	return calls
}

// doesMore reports whether the code that follows a call does something.
func (w *writer) doesMore(call *ast.CallExpr, stmt ast.Stmt) (found bool) {
	ev := &eval{w: w}
	for f := ev.from(stmt); f != nil; f = f.next {
		for _, s := range f.stmts {
			ast.Inspect(s, func(n ast.Node) bool {
				c, ok := n.(*ast.CallExpr)
				if c == call {
					return false
				}
				found = found || ok && !w.harmless(c)
				return !found
			})
		}
	}
	return found
}

// quiet are the packages of which no function does what a program cannot leave
// out; loggers the names of methods that log. They are never written.
var (
	quiet = []string{"net/http", "log", "log/slog", "fmt", "io", "errors", "encoding/json", "strings", "bytes", "time", "strconv"}

	loggers = []string{"Error", "Errorf", "Errorw", "Info", "Infof", "Infow", "Warn", "Warnf", "Warnw", "Debug", "Debugf", "Debugw", "Print",
		"Printf", "Println", "Log", "Logf", "Close", "Err", "Str", "Msg", "Msgf", "WithError", "WithField"}
)

// harmless reports whether a call only answers the request, logs, or looks at a
// value.
func (w *writer) harmless(c *ast.CallExpr) bool {
	if w.p.Info.Types[c.Fun].IsType() {
		return true
	}
	if id, ok := ast.Unparen(c.Fun).(*ast.Ident); ok {
		if _, builtin := w.p.Info.Uses[id].(*types.Builtin); builtin {
			return true
		}
	}
	fn := w.callee(c)
	if fn == nil {
		return false
	}
	if fn.Pkg() != nil && fn.Pkg().Path() == "net/http" && slices.Contains([]string{"Do", "Get", "Head", "Post", "PostForm"}, fn.Name()) && fn.FullName() != "(net/http.Header).Get" {
		return false
	}
	return fn.Pkg() == nil || slices.Contains(quiet, fn.Pkg().Path()) || fn.Signature().Recv() != nil && slices.Contains(loggers, fn.Name())
}
