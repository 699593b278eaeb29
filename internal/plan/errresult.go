package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// ErrResult gives a function an error as its second result (mapping.md 4.2, S7 a).
//
//	// Have: func newMailer(cfg aws.Config) *mailer  =>  func newMailer(cfg aws.Config) (*mailer, error)
type ErrResult struct {
	Decl    *ast.FuncDecl
	Returns []*ast.ReturnStmt // those that return nil for it
}

// Node returns the name of the function.
func (c ErrResult) Node() ast.Node { return c.Decl.Name }

// Caller answers the error that a function has got for a result.
//
//	// Have: m := newMailer(cfg)  =>  m, err := newMailer(cfg); if err != nil { return err }
type Caller struct {
	Call  *ast.CallExpr
	Stmt  ast.Stmt
	Name  string // the variable that gets the first result
	Named bool   // it is the one that Stmt declares
	Fail  Fail
}

// Node returns the call.
func (c Caller) Node() ast.Node { return c.Call }

const errResultNote = "the constructor returns the error of paubox.New, and its callers answer it (mapping.md 4.2, S7)"

// errResult gives the constructor around a client an error, where it is not exported
// and every caller can answer one. It reports whether that is so.
func (a *analysis) errResult(p *usage.Package, c *Client, decl *ast.FuncDecl) bool {
	f := &fallible{analysis: a, client: c, zeros: map[*ast.FuncDecl]string{}}
	if decl == nil || f.makesMore(p, decl) || !f.function(p, decl) {
		return false
	}
	for _, change := range f.list {
		if _, again := a.failing[change.Node().Pos()]; !again {
			a.failing[change.Node().Pos()] = true
			a.changes = append(a.changes, change)
		}
		a.groups.join(a.container(change.Node()).Pos(), a.container(c.Call).Pos())
	}
	c.Fail = Fail{Kind: "return", Zeros: []string{f.zeros[decl]}}
	if ret, ok := c.Stmt.(*ast.ReturnStmt); ok && ast.Unparen(ret.Results[0]) == ast.Expr(c.Call) {
		c.Fail = Fail{Kind: "direct"}
	}
	c.note(errResultNote)
	return true
}

// fallible collects the functions that get an error, and their callers.
type fallible struct {
	*analysis
	client *Client
	zeros  map[*ast.FuncDecl]string
	list   []Change
}

// makesMore reports whether decl makes more clients than one.
func (f *fallible) makesMore(p *usage.Package, decl *ast.FuncDecl) bool {
	return slices.ContainsFunc(f.refs[p], func(r usage.Ref) bool {
		fn, ok := r.Obj.(*types.Func)
		return ok && fn.Signature().Recv() == nil && inside(r.Node, decl) && !inside(r.Node, f.client.Call)
	})
}

// function reports whether decl can return an error as well.
func (f *fallible) function(p *usage.Package, decl *ast.FuncDecl) bool {
	if _, seen := f.zeros[decl]; seen {
		return true
	}
	fn, _ := p.Info.Defs[decl.Name].(*types.Func)
	if fn == nil || decl.Recv != nil || fn.Exported() || decl.Body == nil || decl.Type.TypeParams != nil || fn.Signature().Results().Len() != 1 ||
		len(decl.Type.Results.List[0].Names) > 0 || isErrorType(fn.Signature().Results().At(0).Type()) || !f.errIsError(p, decl) {
		return false
	}
	zero, ok := zeroOf(p, fn.Signature().Results().At(0).Type())
	if !ok {
		return false
	}
	f.zeros[decl] = zero
	change := ErrResult{Decl: decl}
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		ret, isReturn := n.(*ast.ReturnStmt)
		if isReturn && !f.returnsBoth(p, decl, ret) {
			change.Returns = append(change.Returns, ret)
		}
		_, isLit := n.(*ast.FuncLit)
		return !isLit
	})
	f.list = append(f.list, change)
	calls := 0
	seen := map[token.Pos]bool{}
	for _, q := range f.pkgs {
		for obj, ids := range f.uses[q] {
			if obj.Pos() != fn.Pos() {
				continue
			}
			for _, id := range ids {
				if call := f.callOf(id); call == nil || !seen[id.Pos()] && !f.caller(q, call) {
					return false
				}
				seen[id.Pos()] = true
				calls++
			}
		}
	}
	return calls > 0
}

// returnsBoth reports whether a return of decl gives on both results of a call: that
// of paubox.New, or of another function that gets an error.
func (f *fallible) returnsBoth(p *usage.Package, decl *ast.FuncDecl, ret *ast.ReturnStmt) bool {
	call, ok := ast.Unparen(ret.Results[0]).(*ast.CallExpr)
	if !ok {
		return false
	}
	if call == f.client.Call {
		return true
	}
	fn := callee(p.Info, call)
	return fn != nil && slices.ContainsFunc(f.list, func(c Change) bool {
		e, ok := c.(ErrResult)
		return ok && e.Decl.Name.Pos() == fn.Pos()
	})
}

// caller plans one call of a function that gets an error.
func (f *fallible) caller(p *usage.Package, call *ast.CallExpr) bool {
	stmt, ok := f.container(call).(ast.Stmt)
	if !ok || !f.inList(stmt) {
		return false
	}
	fn := f.enclosingFunc(stmt)
	c := Caller{Call: call, Stmt: stmt}
	switch s := stmt.(type) {
	case *ast.ReturnStmt:
		decl, isDecl := fn.(*ast.FuncDecl)
		switch {
		case ast.Unparen(s.Results[0]) != ast.Expr(call):
			return false
		case len(s.Results) == 1:
			return isDecl && f.function(p, decl) // the return gives on both results
		case len(s.Results) == 2 && isNil(p, s.Results[1]) && isErrorType(signature(p, fn).Results().At(1).Type()):
			c.Fail.Kind = "direct"
			f.list = append(f.list, c)
			return true
		}
		return false
	case *ast.AssignStmt:
		if len(s.Lhs) != 1 || len(s.Rhs) != 1 || ast.Unparen(s.Rhs[0]) != ast.Expr(call) || !f.takesFirst(p, &c, s) {
			return false
		}
	default:
		return false
	}
	c.Fail, ok = f.answer(p, fn)
	c.Fail.Err = f.errName(p, stmt)
	ok = ok && !f.leavesLocked(p, stmt)
	f.list = append(f.list, c)
	return ok && f.errIsError(p, fn)
}

// takesFirst names the variable for the first result.
func (f *fallible) takesFirst(p *usage.Package, c *Caller, s *ast.AssignStmt) bool {
	left := s.Lhs[0]
	if id, ok := left.(*ast.Ident); ok && s.Tok == token.DEFINE {
		c.Name, c.Named = id.Name, true
		return id.Name != "_" && id.Name != "err"
	}
	obj := f.object(p, left)
	if obj == nil || s.Tok != token.ASSIGN || f.effect(p, left) != nil {
		return false
	}
	c.Name = obj.Name()
	used := identsIn(f.enclosingFunc(s))
	for slices.ContainsFunc(used, func(id *ast.Ident) bool {
		v, isVar := p.Info.ObjectOf(id).(*types.Var)
		return id.Name == c.Name && !(isVar && v.IsField())
	}) || p.Types.Scope().Lookup(c.Name) != nil {
		c.Name += "Made"
	}
	return true
}

// answer says how a function answers an error, as for that of paubox.New.
func (f *fallible) answer(p *usage.Package, fn ast.Node) (Fail, bool) {
	results := signature(p, fn).Results()
	if n := results.Len(); n > 0 && isErrorType(results.At(n-1).Type()) {
		fail := Fail{Kind: "return"}
		for i := range n - 1 {
			zero, ok := zeroOf(p, results.At(i).Type())
			if !ok {
				return Fail{}, false
			}
			fail.Zeros = append(fail.Zeros, zero)
		}
		return fail, true
	}
	if fail, ok := stops(p, fn); ok {
		return fail, true
	}
	decl, ok := fn.(*ast.FuncDecl)
	if !ok || !f.function(p, decl) {
		return Fail{}, false
	}
	return Fail{Kind: "return", Zeros: []string{f.zeros[decl]}}, true
}

// errIsError reports whether what fn calls err is an error everywhere.
func (f *fallible) errIsError(p *usage.Package, fn ast.Node) bool {
	return !slices.ContainsFunc(identsIn(fn), func(id *ast.Ident) bool {
		obj := p.Info.ObjectOf(id)
		v, isVar := obj.(*types.Var)
		return id.Name == "err" && obj != nil && !(isVar && (v.IsField() || isErrorType(v.Type())))
	})
}

func isErrorType(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}
