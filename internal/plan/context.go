package plan

import (
	"fmt"
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// Background stands for context.Background() as the context of a [Send].
const Background = "context.Background()"

// ContextType is the type of a [Retype] that is none of paubox-go.
const ContextType = "context.Context"

// AddContext gives a method that has the shape of SendEmail of generation 1, which
// takes no context, one as its first parameter.
type AddContext struct {
	Func *ast.FuncType
	Name string // of the parameter; "" where the others have none
}

// Node returns the function type.
func (c AddContext) Node() ast.Node { return c.Func }

const backgroundNote = "no context is at hand here that lasts until the send: it gets context.Background(), which nothing cancels (mapping.md 1.1)"

const cancelNote = "the send now ends where the context of the function does, and fails where that is done or nil; before, nothing cancelled it (mapping.md 1.1)"

// contextSources are the types that hold the context of a request, with the way
// to it (mapping.md 1.1, "call-form rules").
var contextSources = map[string]string{
	"context.Context":                     "%s",
	"*net/http.Request":                   "%s.Context()",
	"*github.com/gin-gonic/gin.Context":   "%s.Request.Context()",
	"github.com/labstack/echo/v4.Context": "%s.Request().Context()",
	"github.com/labstack/echo.Context":    "%s.Request().Context()",
	"*github.com/gofiber/fiber/v2.Ctx":    "%s.UserContext()",
	"github.com/gofiber/fiber/v3.Ctx":     "%s.Context()",
}

// contextAt returns the expression for the context of a call: that of a parameter
// of the function around it. A function literal may run when the context of the
// function around the literal is done, so that one's parameters are no source. Nor
// are those of a function that goes on after its caller.
func (a *analysis) contextAt(p *usage.Package, call ast.Node) string {
	fn := a.enclosingFunc(call)
	if decl, ok := fn.(*ast.FuncDecl); ok && a.gainsContext(p, decl) {
		return contextName(decl)
	}
	if fn == nil || a.outlives(p, call, fn) {
		return Background
	}
	for v := range signature(p, fn).Params().Variables() {
		way := contextSources[types.TypeString(types.Unalias(v.Type()), nil)]
		if way == "" || v.Name() == "" || v.Name() == "_" {
			continue
		}
		if scope := p.Types.Scope().Innermost(call.Pos()); scope != nil {
			if _, obj := scope.LookupParent(v.Name(), call.Pos()); obj == types.Object(v) && !a.reassigned(p, v) && !a.waitsFor(p, v) {
				return fmt.Sprintf(way, v.Name())
			}
		}
	}
	return Background
}

// outlives reports whether a send runs when the context of its function may be done:
// by go or defer, or in a function that something starts with go.
//
//	go s.notify(r, to)
func (a *analysis) outlives(p *usage.Package, call, fn ast.Node) bool {
	switch a.parent[call].(type) {
	case *ast.GoStmt, *ast.DeferStmt:
		return true
	}
	decl, ok := fn.(*ast.FuncDecl)
	if !ok {
		return false
	}
	started := false
	for _, q := range a.pkgs {
		for _, f := range q.Files {
			ast.Inspect(f, func(n ast.Node) bool {
				if stmt, ok := n.(*ast.GoStmt); ok {
					callee := callee(q.Info, stmt.Call)
					started = started || callee != nil && callee.Pos() == decl.Name.Pos()
				}
				return !started
			})
		}
	}
	return started
}

// waitsFor reports whether a function looks whether its context is done, and so may
// send when it is.
//
//	<-ctx.Done(); svc.SendEmail(in)
func (a *analysis) waitsFor(p *usage.Package, v *types.Var) bool {
	for _, id := range a.uses[p][v] {
		n := a.parent[id]
		for sel, ok := n.(*ast.SelectorExpr); ok; sel, ok = n.(*ast.SelectorExpr) {
			if sel.Sel.Name == "Done" || sel.Sel.Name == "Err" {
				return true
			}
			if n = a.parent[n]; n != nil {
				if _, isCall := n.(*ast.CallExpr); isCall {
					n = a.parent[n]
				}
			}
		}
	}
	return false
}

// reassigned reports whether a variable gets another value after its declaration.
func (a *analysis) reassigned(p *usage.Package, v *types.Var) bool {
	for _, id := range a.uses[p][v] {
		if a.changing(p, id) != nil {
			return true
		}
	}
	return false
}

// gainsContext reports whether decl is a method of the user's own that gets a
// context with its new name.
func (a *analysis) gainsContext(p *usage.Package, decl *ast.FuncDecl) bool {
	fn, ok := p.Info.Defs[decl.Name].(*types.Func)
	if !ok {
		return false
	}
	_, ok = sendMethod(fn)
	return ok && !takesContext(fn.Signature())
}

func takesContext(sig *types.Signature) bool {
	return sig.Params().Len() > 0 && isContext(sig.Params().At(0).Type())
}

func isContext(t types.Type) bool {
	return types.TypeString(types.Unalias(t), nil) == "context.Context"
}

// contextName returns a name for the new parameter that the function does not use.
func contextName(decl *ast.FuncDecl) string {
	used := map[string]bool{}
	ast.Inspect(decl, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			used[id.Name] = true
		}
		return true
	})
	for _, name := range []string{"ctx", "sendCtx", "pauboxCtx"} {
		if !used[name] {
			return name
		}
	}
	return "sendMessageContext"
}

// addContext plans the context of the method whose function type is ft.
func (a *analysis) addContext(p *usage.Package, ft *ast.FuncType, decl *ast.FuncDecl) {
	name := ""
	if len(ft.Params.List) > 0 && len(ft.Params.List[0].Names) > 0 {
		name = "ctx"
		if decl != nil {
			name = "_"
			if a.sendsIn(p, decl) || a.callsSend(p, decl) {
				name = contextName(decl)
			}
		}
	}
	a.groups.join(a.container(ft).Pos(), ft.Params.List[0].Pos())
	a.changes = append(a.changes, AddContext{ft, name})
}

// callsSend reports whether fn calls a method of the user's own that gains a context.
func (a *analysis) callsSend(p *usage.Package, fn *ast.FuncDecl) (found bool) {
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if callee := callee(p.Info, call); callee != nil && a.enclosingFunc(call) == ast.Node(fn) {
				_, ok := sendMethod(callee)
				found = found || ok && !takesContext(callee.Signature())
			}
		}
		return !found
	})
	return found
}

// isStar reports whether e is written *name.
func isStar(e ast.Expr, name string) bool {
	star, ok := e.(*ast.StarExpr)
	if !ok {
		return false
	}
	id, ok := star.X.(*ast.Ident)
	return ok && id.Name == name
}
