package hook

import (
	"go/ast"
	"go/constant"
	"go/token"
)

// cond handles an if.
func (ev *eval) cond(s *ast.IfStmt, rest *frame) (*frame, bool) {
	if as, ok := s.Init.(*ast.AssignStmt); ok && len(as.Rhs) == 1 && as.Tok == token.DEFINE {
		if c, ok := asCall(as.Rhs[0]); ok && !ev.isSource(c) {
			e, blanks := failing(as)
			switch {
			case len(as.Lhs) == 1 && isErrorType(ev.w.p.Info.TypeOf(c)):
				return ev.checked(s, as.Lhs[0], "", c, rest)
			case e != nil && ev.blankCall(as):
				return ev.checked(s, e, blanks, c, rest)
			}
		}
	}
	if !ev.begins(s.Init) {
		return nil, false
	}
	if known, truth := ev.truth(s.Cond); known {
		return arm(s, truth, rest), true
	}
	if name, negated, ok := ev.failure(s.Cond); ok {
		ev.conditional(s, name, negated, "", rest)
		return rest, true
	}
	text, ok := ev.asks(s.Cond)
	if !ok {
		ev.block(s.Cond, "a condition on something else than the type of the event or an error")
		return nil, false
	}
	ev.arms(s, text, "", "", rest)
	return rest, true
}

// begins carries out the statement before a condition, if there is one. A helper
// function there would have to be followed before the condition is.
func (ev *eval) begins(init ast.Stmt) bool {
	if init == nil {
		return true
	}
	here := &frame{}
	if next, ok := ev.stmt(init, here); ok && next != here {
		ev.block(init, "a helper function is called before a condition")
	}
	return ev.blocked == nil
}

// asks reads a comparison of a text of the event with a constant: it is the same
// for Paubox, where it has the text.
func (ev *eval) asks(cond ast.Expr) (text string, ok bool) {
	b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok || b.Op != token.NEQ && b.Op != token.EQL {
		return "", false
	}
	x, y := ev.value(b.X), ev.value(b.Y)
	if x.is == isConst {
		x, y = y, x
	}
	if x.is != isEvent || y.is != isConst || y.from != isUnknown || !isString(x.typ) {
		return "", false
	}
	if leaf, _, _ := ev.leaf(x); leaf == "" || leaf == `""` {
		return "", false
	}
	return ev.text(b.X) + " " + b.Op.String() + " " + ev.text(b.Y), ev.blocked == nil
}

// arm returns what is next when a condition is decided.
func arm(s *ast.IfStmt, truth bool, rest *frame) *frame {
	switch {
	case truth:
		return &frame{stmts: s.Body.List, next: rest}
	case s.Else != nil:
		return &frame{stmts: []ast.Stmt{s.Else}, next: rest}
	}
	return rest
}

// failure reads err != nil and err == nil, for an error of the new code.
func (ev *eval) failure(cond ast.Expr) (name string, negated, ok bool) {
	b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok || b.Op != token.NEQ && b.Op != token.EQL {
		return "", false, false
	}
	x, y := ev.value(b.X), ev.value(b.Y)
	if x.is == isNil {
		x, y = y, x
	}
	return x.text, b.Op == token.EQL, x.is == isError && y.is == isNil
}

// checked handles if err := f(…); err != nil, and if _, err := f(…).
func (ev *eval) checked(s *ast.IfStmt, e ast.Expr, blanks string, c *ast.CallExpr, rest *frame) (*frame, bool) {
	obj := ev.variable(e)
	if obj == nil {
		ev.block(s, "a condition on something else than the type of the event or an error")
		return nil, false
	}
	if decl := ev.helper(c); decl != nil {
		return ev.enter(decl, &call{check: s, err: obj}, rest), true
	}
	text := ev.text(c)
	if ev.blocked != nil {
		return nil, false
	}
	return ev.check(c, s, blanks, obj.Name(), text, func(name string) { ev.env[obj] = value{is: isError, text: name} }, rest)
}

// check emits the call with the condition on its error.
func (ev *eval) check(n ast.Node, s *ast.IfStmt, blanks, name, text string, bind func(string), rest *frame) (*frame, bool) {
	name = ev.fresh(name)
	bind(name)
	_, negated, ok := ev.failure(s.Cond)
	if !ok {
		ev.block(s.Cond, "a condition on something else than the type of the event or an error")
		return nil, false
	}
	ev.doing(n)
	ev.conditional(s, name, negated, blanks+name+" := "+text+"; ", rest)
	delete(ev.used, name)
	return rest, true
}

// conditional emits a condition on an error with its arms.
func (ev *eval) conditional(s *ast.IfStmt, name string, negated bool, init string, rest *frame) {
	if negated {
		ev.arms(s, init+name+" == nil", "", name, rest)
		return
	}
	ev.arms(s, init+name+" != nil", name, "", rest)
}

// arms emits a condition that is not decided, with its arms. failed and other name
// the error that is known to be one in each.
func (ev *eval) arms(s *ast.IfStmt, cond, failed, other string, rest *frame) {
	if ev.pure {
		ev.block(s.Cond, "what a helper function gives back is not decided by the type of the event alone")
		return
	}
	ev.line("if %s {", cond)
	ev.branch(s.Body.List, rest, failed)
	if s.Else != nil {
		ev.line("} else {")
		ev.branch([]ast.Stmt{s.Else}, rest, other)
	}
	ev.line("}")
}

// chosen handles a switch over the type of the event.
func (ev *eval) chosen(s *ast.SwitchStmt, rest *frame) (*frame, bool) {
	if !ev.begins(s.Init) {
		return nil, false
	}
	tag := value{is: isConst, c: constant.MakeBool(true)}
	if s.Tag != nil {
		if tag = ev.value(s.Tag); tag.is != isConst {
			ev.block(s.Tag, "a switch over something else than the type of the event")
			return nil, false
		}
	}
	at := -1
	for i, c := range s.Body.List {
		clause := c.(*ast.CaseClause)
		if clause.List == nil && at < 0 {
			at = -2 - i // the default, unless another holds
		}
		for _, e := range clause.List {
			hit, ok := ev.holds(s, tag, e)
			if !ok {
				return nil, false
			}
			if hit {
				return ev.clauses(s, i, rest), true
			}
		}
	}
	if at <= -2 {
		return ev.clauses(s, -2-at, rest), true
	}
	return rest, true
}

// holds reports whether one value of a case is that of the tag.
func (ev *eval) holds(s *ast.SwitchStmt, tag value, e ast.Expr) (hit, ok bool) {
	if s.Tag == nil {
		known, truth := ev.truth(e)
		if !known {
			ev.block(e, "a condition on something else than the type of the event or an error")
		}
		return truth, known
	}
	v := ev.value(e)
	if v.is != isConst || v.c.Kind() != tag.c.Kind() {
		ev.block(e, "a case that is no constant")
		return false, false
	}
	ev.told = ev.told || tag.from == isBounceType
	if hit = constant.Compare(tag.c, token.EQL, v.c); hit {
		ev.tells(tag, v)
	}
	return hit, true
}

// clauses returns the body of a case, and of those that it falls into.
func (ev *eval) clauses(s *ast.SwitchStmt, i int, rest *frame) *frame {
	f := &frame{stmts: s.Body.List[i].(*ast.CaseClause).Body, sw: true, next: rest}
	if n := len(f.stmts); n > 0 && i+1 < len(s.Body.List) {
		if b, ok := f.stmts[n-1].(*ast.BranchStmt); ok && b.Tok == token.FALLTHROUGH {
			return &frame{stmts: f.stmts[:n-1], next: ev.clauses(s, i+1, rest)}
		}
	}
	return f
}

// returned handles a return: of the SES handler, or of a helper function.
func (ev *eval) returned(s *ast.ReturnStmt, rest *frame) (*frame, bool) {
	if len(s.Results) > 1 {
		ev.block(s, "a function that gives back more than an error")
		return nil, false
	}
	var result ast.Expr
	if len(s.Results) == 1 {
		result = s.Results[0]
	} else if id, n := ev.bare(s); n == 1 {
		result = id
	} else if n > 1 {
		ev.block(s, "a function that gives back more than an error")
		return nil, false
	}
	if ev.pure {
		if result != nil {
			v := ev.value(result)
			ev.result = &v
		}
		return nil, false
	}
	for f := rest; f != nil; f = f.next {
		if f.call != nil && !f.call.tail {
			return ev.back(s, f, result)
		}
	}
	if result == nil {
		ev.finish(nil)
		return nil, false
	}
	return ev.gives(s, result, rest)
}

// gives handles return x of the SES handler.
func (ev *eval) gives(s ast.Node, result ast.Expr, rest *frame) (*frame, bool) {
	if !isErrorType(ev.w.p.Info.TypeOf(result)) && ev.value(result).is != isNil {
		ev.block(s, "a function that gives back something else than an error")
		return nil, false
	}
	if c, ok := ast.Unparen(result).(*ast.CallExpr); ok {
		if decl := ev.helper(c); decl != nil {
			return ev.enter(decl, &call{tail: true}, nil), true
		}
		if !ev.makesError(c) {
			ev.doing(c)
		}
	}
	if ev.value(result).is == isNil {
		result = nil
	}
	ev.finish(result)
	return nil, false
}

// makesError reports whether a call only makes an error.
func (ev *eval) makesError(c *ast.CallExpr) bool {
	fn := ev.w.callee(c)
	return fn != nil && (fn.FullName() == "fmt.Errorf" || fn.FullName() == "errors.New")
}

// back handles the return of a helper function to where it was called.
func (ev *eval) back(s *ast.ReturnStmt, f *frame, result ast.Expr) (*frame, bool) {
	after := f.next
	v := value{is: isNil}
	if result != nil {
		v = ev.value(result)
	}
	c, isCall := asCall(result)
	if f.call.check == nil {
		if isCall && !ev.makesError(c) {
			return ev.does(c, after)
		}
		return after, true
	}
	check, obj := f.call.check, f.call.err
	switch {
	case v.is == isNil:
		ev.env[obj] = v
		known, truth := ev.truth(check.Cond)
		if !known {
			ev.block(check.Cond, "a condition on something else than the type of the event or an error")
			return nil, false
		}
		return arm(check, truth, after), true
	case v.is == isError && v.text == ev.failed: // it is one, here
		ev.env[obj] = v
		if _, negated, ok := ev.failure(check.Cond); ok {
			return arm(check, !negated, after), true
		}
	case isCall && ev.makesError(c):
		text, name := ev.text(c), ev.fresh(obj.Name())
		ev.env[obj] = value{is: isError, text: name}
		if _, negated, ok := ev.failure(check.Cond); ok && ev.blocked == nil {
			ev.line("%s := %s", name, text)
			ev.failed = name
			return arm(check, !negated, after), true
		}
	case isCall:
		if decl := ev.helper(c); decl != nil {
			return ev.enter(decl, f.call, after), true
		}
	}
	text := ev.text(result)
	if ev.blocked != nil {
		return nil, false
	}
	return ev.check(s, check, "", obj.Name(), text, func(name string) {
		ev.env[obj] = value{is: isError, text: name}
	}, after)
}

func asCall(e ast.Expr) (*ast.CallExpr, bool) {
	if e == nil {
		return nil, false
	}
	c, ok := ast.Unparen(e).(*ast.CallExpr)
	return c, ok
}
