package hook

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// stmt carries out one statement and returns what is next. ok is false where the
// code ends.
func (ev *eval) stmt(s ast.Stmt, rest *frame) (next *frame, ok bool) {
	switch s := s.(type) {
	case *ast.EmptyStmt:
		return rest, true
	case *ast.BlockStmt:
		return &frame{stmts: s.List, next: rest}, true
	case *ast.ExprStmt:
		if call, ok := ast.Unparen(s.X).(*ast.CallExpr); ok {
			return ev.does(call, rest)
		}
	case *ast.AssignStmt:
		return ev.assign(s, rest)
	case *ast.DeclStmt:
		return ev.declare(s, rest)
	case *ast.IfStmt:
		return ev.cond(s, rest)
	case *ast.SwitchStmt:
		return ev.chosen(s, rest)
	case *ast.RangeStmt:
		return ev.each(s, rest)
	case *ast.ReturnStmt:
		return ev.returned(s, rest)
	case *ast.BranchStmt:
		return ev.jump(s, rest)
	}
	ev.block(s, "a statement that sesfix does not carry over (%s)", nameOf(s))
	return nil, false
}

// nameOf names a statement for people.
func nameOf(s ast.Stmt) string {
	switch s.(type) {
	case *ast.GoStmt:
		return "go"
	case *ast.DeferStmt:
		return "defer"
	case *ast.ForStmt:
		return "for"
	case *ast.TypeSwitchStmt:
		return "a switch over types"
	case *ast.SelectStmt, *ast.SendStmt:
		return "a channel"
	case *ast.LabeledStmt:
		return "a label"
	}
	return "it changes a variable"
}

// does handles a call for what it does.
func (ev *eval) does(c *ast.CallExpr, rest *frame) (*frame, bool) {
	if ev.isSource(c) || ev.answers(c) {
		return rest, true
	}
	if decl := ev.helper(c); decl != nil {
		return ev.enter(decl, &call{}, rest), true
	}
	if text := ev.text(c); ev.blocked == nil {
		ev.act(c, "%s", text)
	}
	return rest, true
}

// helper returns the function of the package that a call hands the event to, or
// a part of it, with its parameters known. nil where a call has to be taken over.
func (ev *eval) helper(c *ast.CallExpr) *ast.FuncDecl {
	fn := ev.w.callee(c)
	decl := ev.w.funcs[fn]
	if fn == nil || decl == nil || ev.calls > maxCalls || !ev.hands(c) {
		return nil
	}
	ev.calls++
	if !ev.bind(c, decl, false) {
		return nil
	}
	return decl
}

// hands reports whether a call hands on the event, a part of it that is no text,
// or the answer to the request.
func (ev *eval) hands(c *ast.CallExpr) bool {
	args := c.Args
	if sel, ok := ast.Unparen(c.Fun).(*ast.SelectorExpr); ok && ev.w.p.Info.Selections[sel] != nil {
		args = append([]ast.Expr{sel.X}, args...)
	}
	for _, arg := range args {
		switch v := ev.value(arg); v.is {
		case isEvent:
			if _, _, leaf := ev.leaf(v); !leaf {
				return true
			}
		case isResponse, isRequest:
			return true
		}
	}
	return false
}

// enter goes on in a helper function.
func (ev *eval) enter(decl *ast.FuncDecl, c *call, rest *frame) *frame {
	for f := rest; f != nil; f = f.next {
		if f.call != nil && f.call.decl == decl {
			ev.block(decl.Name, "%s calls itself", decl.Name.Name)
		}
	}
	c.decl = decl
	return &frame{stmts: decl.Body.List, call: c, next: rest}
}

// assign handles err := f(…), and names for parts of the event.
func (ev *eval) assign(s *ast.AssignStmt, rest *frame) (*frame, bool) {
	if len(s.Rhs) == 1 {
		if c, ok := ast.Unparen(s.Rhs[0]).(*ast.CallExpr); ok && ev.isSource(c) {
			for _, lhs := range s.Lhs {
				if obj := ev.variable(lhs); obj != nil && obj != ev.root.event {
					ev.env[obj] = value{is: isNil}
				}
			}
			return rest, true
		}
	}
	if e, blanks := failing(s); e != nil && ev.blankCall(s) {
		ev.set(s, e, s.Rhs[0], blanks)
		return rest, ev.blocked == nil
	}
	if len(s.Lhs) != len(s.Rhs) || s.Tok != token.DEFINE && s.Tok != token.ASSIGN {
		ev.block(s, "it works on with what a function returns")
		return nil, false
	}
	for i, lhs := range s.Lhs {
		if ev.set(s, lhs, s.Rhs[i], ""); ev.blocked != nil {
			return nil, false
		}
	}
	return rest, true
}

// variable returns the local variable that e names, nil for _ and others.
func (ev *eval) variable(e ast.Expr) types.Object {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok || id.Name == "_" {
		return nil
	}
	v, ok := ev.w.p.Info.ObjectOf(id).(*types.Var)
	if !ok || v.IsField() || v.Parent() == ev.w.p.Types.Scope() {
		return nil
	}
	return v
}

// failing returns the variable of _, err := f(…) with the blanks before it; nil
// for other assignments.
func failing(s *ast.AssignStmt) (e ast.Expr, blanks string) {
	last := len(s.Lhs) - 1
	if last < 1 || len(s.Rhs) != 1 {
		return nil, ""
	}
	for _, lhs := range s.Lhs[:last] {
		if id, ok := lhs.(*ast.Ident); !ok || id.Name != "_" {
			return nil, ""
		}
		blanks += "_, "
	}
	return s.Lhs[last], blanks
}

// blankCall reports whether an assignment takes of a call nothing but its error,
// which comes last.
func (ev *eval) blankCall(s *ast.AssignStmt) bool {
	c, ok := asCall(s.Rhs[0])
	if !ok {
		return false
	}
	results, ok := ev.w.p.Info.TypeOf(c).(*types.Tuple)
	return ok && isErrorType(results.At(results.Len()-1).Type()) && !ev.hands(c)
}

// set handles the assignment of one value, the last of a call's after blanks.
func (ev *eval) set(s *ast.AssignStmt, lhs, rhs ast.Expr, blanks string) {
	obj := ev.variable(lhs)
	blank, _ := ast.Unparen(lhs).(*ast.Ident)
	switch {
	case obj == nil && (blank == nil || blank.Name != "_"):
		ev.block(s, "it changes more than a variable of its own")
		return
	case obj != nil && s.Tok == token.ASSIGN && ev.depth > 0:
		ev.block(s, "a variable is changed under a condition")
		return
	}
	if v := ev.value(rhs); v.is != isUnknown {
		if obj != nil {
			if v.is == isConst && v.typ == nil {
				v.typ = obj.Type()
			}
			ev.env[obj] = v
		}
		return
	}
	c, ok := ast.Unparen(rhs).(*ast.CallExpr)
	if !ok || blanks == "" && !isErrorType(ev.w.p.Info.TypeOf(rhs)) && obj != nil {
		ev.block(s, "it works on with what a function returns")
		return
	}
	text := ev.text(c)
	if ev.blocked != nil {
		return
	}
	if obj == nil {
		ev.act(c, "%s_ = %s", blanks, text)
		return
	}
	if old, ok := ev.env[obj]; ok && old.is == isError && s.Tok == token.ASSIGN {
		ev.act(c, "%s%s = %s", blanks, old.text, text)
		return
	}
	name := ev.fresh(obj.Name())
	ev.env[obj] = value{is: isError, text: name}
	ev.act(c, "%s%s := %s", blanks, name, text)
}

// declare handles var err error.
func (ev *eval) declare(s *ast.DeclStmt, rest *frame) (*frame, bool) {
	d, ok := s.Decl.(*ast.GenDecl)
	if !ok || d.Tok != token.VAR {
		return rest, true // constants are known where they are used
	}
	for _, spec := range d.Specs {
		vs := spec.(*ast.ValueSpec)
		for i, name := range vs.Names {
			v := value{}
			if len(vs.Values) == len(vs.Names) {
				v = ev.value(vs.Values[i])
			} else if len(vs.Values) == 0 && isErrorType(ev.w.p.Info.TypeOf(name)) {
				v = value{is: isNil}
			}
			if v.is == isUnknown {
				ev.block(s, "it works on with a variable of its own")
				return nil, false
			}
			ev.env[ev.w.p.Info.Defs[name]] = v
		}
	}
	return rest, true
}

// each handles a loop over the recipients. Paubox posts an event for each: the
// body is done once.
func (ev *eval) each(s *ast.RangeStmt, rest *frame) (*frame, bool) {
	list := ev.value(s.X)
	n, ok := ev.list(list)
	if !ok {
		ev.block(s, "a loop over something else than the recipients")
		return nil, false
	}
	if n == 0 {
		return rest, true
	}
	ev.seen(list)
	for i, e := range []ast.Expr{s.Key, s.Value} {
		if e == nil {
			continue
		}
		obj := ev.variable(e)
		switch {
		case obj == nil:
		case i == 0:
			ev.env[obj] = value{is: isConst, c: constant.MakeInt64(0)}
		default:
			ev.env[obj] = value{is: isEvent, path: list.path, elem: true, typ: obj.Type()}
		}
	}
	return &frame{stmts: s.Body.List, loop: true, next: rest}, true
}

// jump handles break and continue.
func (ev *eval) jump(s *ast.BranchStmt, rest *frame) (*frame, bool) {
	is := func(f *frame) bool { return f.loop || f.sw }
	switch {
	case s.Label != nil || s.Tok == token.GOTO:
		ev.block(s, "a jump to a label")
		return nil, false
	case s.Tok == token.CONTINUE:
		is = func(f *frame) bool { return f.loop }
	}
	next, ok := leap(rest, is)
	if !ok {
		next = nil
	}
	return next, true
}

func isErrorType(t types.Type) bool {
	return t != nil && types.Identical(t, types.Universe.Lookup("error").Type())
}
