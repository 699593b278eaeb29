package plan

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"regexp"

	"github.com/sesfix/sesfix/internal/usage"
)

// client plans the construction of one client (mapping.md 4.1, 4.2).
func (a *analysis) client(p *usage.Package, call *ast.CallExpr, s *Site) {
	stmt, ok := a.container(call).(ast.Stmt)
	if spec, isSpec := a.container(call).(*ast.ValueSpec); isSpec {
		if a.enclosingFunc(spec) == nil {
			a.globalClient(p, call, s)
			return
		}
		if stmt = a.soleVar(spec); stmt == nil {
			a.blockf(call, "the client is one of several in a var declaration, or an interface there")
			return
		}
	} else if !ok {
		a.blockf(call, "the client is made in a place that sesfix does not follow")
		return
	}
	c := &Client{Call: call, Pkg: p, Stmt: stmt, site: s}
	if !a.inList(stmt) {
		if c.Stmt = a.inHead(p, call, stmt); c.Stmt == nil {
			a.blockf(call, "the client is made in the head of a statement, where no error can be handled")
			return
		}
		c.Fail.Kind = "late"
	}
	c.Name = a.clientName(p, c, "client", "pauboxClient", "mailClient")
	a.clients = append(a.clients, c)
	a.changes = append(a.changes, c)
	a.config(p, c)
	a.assumedRole(p, c)
	if c.Config == nil && c.Branches == nil {
		if c.Fail.Kind == "" {
			a.failure(p, c)
		}
		a.nameError(p, c)
	}
	if c.loose != nil {
		a.tighten(p, c)
	}
	a.placeOptions(p, c)
	switch {
	case c.Config != nil, c.Branches != nil: // their check answers the error
	case c.Fail.Kind == "must":
		s.Notes = append(s.Notes, mustNote)
	case c.Fail.Kind == "late":
		s.Notes = append(s.Notes, lateNote)
	}
	s.Notes = append(s.Notes, domainNote)
}

const mustNote = "the function has no error result: mustPauboxClient panics where PAUBOX_API_KEY is not set, which the AWS client never did (mapping.md 4.2, S7)"

const textNote = "what is said where the configuration cannot be loaded speaks of AWS, and is said of the Paubox client now: change the text"

var speaksOfAWS = regexp.MustCompile(`(?i)\b(aws|ses|sess|session|amazon)\b`)

// textNote says that the answer to an error of the AWS configuration, which becomes
// that to one of paubox.New, has a text of AWS.
func (c *Client) textNote(body *ast.BlockStmt) {
	ast.Inspect(body, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING && speaksOfAWS.MatchString(lit.Value) {
			c.note(textNote)
		}
		return true
	})
}

const domainNote = "a Paubox API key belongs to one domain: each From domain needs a client of its own"

// inList reports whether stmt stands in a list of statements.
func (a *analysis) inList(stmt ast.Stmt) bool {
	switch a.parent[stmt].(type) {
	case *ast.BlockStmt, *ast.CaseClause, *ast.CommClause:
		return true
	}
	return false
}

// defined returns the variable of `x := call`, or of `var x = call`.
func defined(c *Client) *ast.Ident {
	if decl, ok := c.Stmt.(*ast.DeclStmt); ok {
		spec := decl.Decl.(*ast.GenDecl).Specs[0].(*ast.ValueSpec)
		if ast.Unparen(spec.Values[0]) != ast.Expr(c.Call) {
			return nil
		}
		return spec.Names[0]
	}
	as, ok := c.Stmt.(*ast.AssignStmt)
	if !ok || as.Tok != token.DEFINE || len(as.Lhs) != 1 || ast.Unparen(as.Rhs[0]) != ast.Expr(c.Call) {
		return nil
	}
	id, _ := as.Lhs[0].(*ast.Ident)
	return id
}

// clientName returns the name of the variable for the new client: the old one's,
// or the first of names that is free.
func (a *analysis) clientName(p *usage.Package, c *Client, names ...string) string {
	if id := defined(c); id != nil && id.Name != "_" && !c.Beside {
		return id.Name
	}
	used := map[string]bool{}
	ast.Inspect(a.enclosingFunc(c.Stmt), func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, isVar := p.Info.ObjectOf(id).(*types.Var); !isVar || !v.IsField() {
				used[id.Name] = true
			}
		}
		return true
	})
	for _, name := range a.namesBeside(c.Stmt) {
		used[name] = true // of variables and parameters that are not there yet
	}
	for _, other := range a.clients {
		if other.Beside && c.Beside && a.parent[other.Stmt] == a.parent[c.Stmt] {
			used[other.Name] = true
		}
	}
	for _, name := range names {
		if !used[name] && p.Types.Scope().Lookup(name) == nil {
			return name
		}
	}
	for i := 2; ; i++ {
		if name := fmt.Sprint("pauboxClient", i); !used[name] && p.Types.Scope().Lookup(name) == nil {
			return name
		}
	}
}

// failure decides what the function does with the error of paubox.New.
func (a *analysis) failure(p *usage.Package, c *Client) {
	fn := a.enclosingFunc(c.Stmt)
	sig := signature(p, fn)
	results := sig.Results()
	if c.loose != nil && c.loose.check != nil && a.sendsOnly(p, c) {
		c.Fail.Kind = "late" // the function goes on, and its sends failed
		return
	}
	if ret, ok := c.Stmt.(*ast.ReturnStmt); ok && len(ret.Results) == 2 && ast.Unparen(ret.Results[0]) == ast.Expr(c.Call) && isNil(p, ret.Results[1]) {
		c.Fail.Kind = "direct"
		return
	}
	if n := results.Len(); n > 0 && types.Identical(results.At(n-1).Type(), types.Universe.Lookup("error").Type()) {
		c.Fail.Kind = "return"
		if c.Fail.Zeros = a.failValues(p, c, results); c.Fail.Zeros != nil {
			return
		}
		for i := range n - 1 {
			c.Fail.Zeros = append(c.Fail.Zeros, a.zero(p, c, results.At(i).Type()))
		}
		return
	}
	if fail, ok := stops(p, fn); ok {
		c.Fail = fail
		return
	}
	if body := a.configAnswer(p, c); body != nil {
		c.Fail = Fail{Kind: "same", Body: body}
		c.textNote(body)
		return
	}
	switch {
	case a.sendsOnly(p, c):
		c.Fail.Kind = "late"
		return
	case !c.Beside && a.panicked(p, c) && !a.sendsIn(p, fn):
		c.Fail.Kind = "must"
		return
	case !gives(results) || a.sendsIn(p, fn):
		a.blockf(c.Call, "the function that makes the client cannot return the error of paubox.New")
		return
	}
	if decl, _ := fn.(*ast.FuncDecl); a.errResult(p, c, decl) {
		return
	}
	c.Fail.Kind = "must" // a constructor
}

// nameError names the variable for the error of paubox.New.
func (a *analysis) nameError(p *usage.Package, c *Client) {
	c.Fail.Err = a.errName(p, c.Stmt)
	if kind := c.Fail.Kind; (kind == "return" || kind == "same") && a.leavesLocked(p, c.Stmt) {
		a.blockf(c.Call, "a mutex is locked where the client is made, and a return for the error of paubox.New would leave it locked: unlock it by defer")
	}
	if c.Fail.Kind == "same" && c.Fail.Err != "err" {
		a.blockf(c.Call, "the answer to an error of paubox.New would read err, which may hold another error here")
	}
}

// stops says how main, init or a test answers an error.
func stops(p *usage.Package, fn ast.Node) (Fail, bool) {
	decl, _ := fn.(*ast.FuncDecl)
	if decl != nil && decl.Recv == nil && (decl.Name.Name == "init" || decl.Name.Name == "main" && p.Types.Name() == "main") {
		return Fail{Kind: "fatal"}, true
	}
	for v := range signature(p, fn).Params().Variables() {
		if t := v.Type().String(); (t == "*testing.T" || t == "*testing.B") && v.Name() != "" && v.Name() != "_" {
			return Fail{Kind: "test", Test: v.Name()}, true
		}
	}
	return Fail{}, false
}

// gives reports whether a function gives back something that can hold a client:
// it is a constructor, and not work that makes a client for its own use.
func gives(results *types.Tuple) bool {
	for v := range results.Variables() {
		switch v.Type().Underlying().(type) {
		case *types.Pointer, *types.Struct, *types.Interface, *types.Signature:
			return true
		}
	}
	return false
}

// sendsIn reports whether fn calls an SES operation: it makes its client per
// call, where a panic would end more than the start of the program.
func (a *analysis) sendsIn(p *usage.Package, fn ast.Node) bool {
	for _, r := range a.refs[p] {
		op, ok := r.Obj.(*types.Func)
		if ok && op.Signature().Recv() != nil && fn.Pos() <= r.Pos() && r.Pos() < fn.End() {
			return true
		}
	}
	return false
}

func signature(p *usage.Package, fn ast.Node) *types.Signature {
	if decl, ok := fn.(*ast.FuncDecl); ok {
		return p.Info.Defs[decl.Name].Type().(*types.Signature)
	}
	return p.Info.TypeOf(fn.(*ast.FuncLit)).(*types.Signature)
}

// zero writes the zero value of a result.
func (a *analysis) zero(p *usage.Package, c *Client, t types.Type) string {
	if _, ok := t.(*types.TypeParam); ok {
		a.blockf(c.Call, "the function that makes the client is generic")
	}
	zero, ok := zeroOf(p, t)
	if !ok {
		a.blockf(c.Call, "the function that makes the client returns a value whose zero sesfix cannot write")
	}
	return zero
}

// zeroOf is the Go text of the zero value of a type, where p can write it.
func zeroOf(p *usage.Package, t types.Type) (string, bool) {
	if _, ok := t.(*types.TypeParam); ok {
		return "nil", false
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		switch {
		case u.Info()&types.IsString != 0:
			return `""`, true
		case u.Info()&types.IsBoolean != 0:
			return "false", true
		case u.Info()&types.IsNumeric != 0:
			return "0", true
		}
	case *types.Struct, *types.Array:
		n, ok := t.(*types.Named)
		if !ok || n.Obj().Pkg() != p.Types || n.TypeArgs().Len() > 0 {
			return "nil", false
		}
		return n.Obj().Name() + "{}", true
	}
	return "nil", true
}
