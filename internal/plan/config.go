package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// config looks at what the old client is made from: an aws.Config, or a session
// and configurations (mapping.md 4.1). Where that serves this client alone, the
// new client takes over its place and its error handling.
func (a *analysis) config(p *usage.Package, c *Client) {
	if a.handouts[c.Call] != nil {
		a.handoutConfig(p, c)
		return
	}
	for i, arg := range c.Call.Args {
		switch {
		case isNil(p, arg):
		case i > 0 && isFunc(p, arg):
			a.optionFunc(p, c, arg)
		default:
			a.configArg(p, c, arg)
		}
	}
}

func isFunc(p *usage.Package, e ast.Expr) bool {
	_, ok := under(p, e).(*types.Signature)
	return ok
}

func (a *analysis) configArg(p *usage.Package, c *Client, arg ast.Expr) {
	e := unaddressed(arg)
	if star, ok := e.(*ast.StarExpr); ok {
		e = ast.Unparen(star.X)
	}
	v, isVar := a.object(p, e).(*types.Var)
	switch {
	case !isVar:
		a.dropped = append(a.dropped, arg)
		a.claimOption(p, c, arg)
		a.plainOption(p, c, arg)
	case v.IsField() || v.Parent() == v.Pkg().Scope() || a.isParameter(v):
		a.configStays(p, c, e) // unused by this client
	default:
		a.localConfig(p, c, e.(*ast.Ident), v)
	}
}

// localConfig deals with a configuration in a local variable.
func (a *analysis) localConfig(p *usage.Package, c *Client, id *ast.Ident, v *types.Var) {
	first := id
	var writes []*ast.AssignStmt
	var traced []*ast.ExprStmt
	for _, use := range a.uses[p][v] {
		if w := a.configWrite(p, use); w != nil {
			writes = append(writes, w)
			continue
		}
		if t := a.traces(p, use); t != nil {
			traced = append(traced, t)
			continue
		}
		a.askedForCredentials(p, c, use)
		if !a.makesSES(p, use) && !a.inConstruction(c, use) && !a.inOtherConstruction(p, use) {
			a.configStays(p, c, id) // other services need it
			return
		}
		if use.Pos() < first.Pos() {
			first = use
		}
	}
	if first != id {
		// The first client made from it takes its place.
		if slices.ContainsFunc(a.clients, func(o *Client) bool { return o != c && o.carries(p, v) }) {
			a.blockf(id, "the AWS configuration %s, which has an endpoint or an HTTP client, serves several clients", id.Name)
		}
		return
	}
	if c.shared == v {
		return // its second use in the construction
	}
	if c.shared != nil {
		a.blockf(id, "the AWS configuration %s comes from a place that sesfix does not follow", id.Name)
	}
	c.shared = v
	defer a.removeTraces(p, c, traced)
	load := a.loading(p, v)
	if load != nil {
		a.groups.join(a.container(c.Call).Pos(), load.Pos())
		_, again := a.reloads(p, load)
		writes = slices.DeleteFunc(writes, func(w *ast.AssignStmt) bool { return slices.Contains(again, w) })
	}
	switch {
	case load != nil && a.parent[load] != a.parent[c.Stmt] && !a.sees(c, load):
		a.blockf(id, "the AWS configuration is loaded outside of the block that makes the client")
	case load != nil && !a.sees(c, load) && !a.leaves(p, load) && !a.leavesBehind(p, c, load):
		if a.looseLoad(p, c, load) {
			a.removeWrites(p, c, id, writes)
			return
		}
		a.blockf(load, "the function goes on where the AWS configuration cannot be loaded: without a Paubox client it must not")
	case load != nil:
		a.takeOver(p, c, load)
		a.removeWrites(p, c, id, writes)
	case a.branches(p, c, v, writes):
	case a.removeConfig(p, c, v):
		a.removeWrites(p, c, id, writes)
	default:
		a.blockf(id, "the AWS configuration %s comes from a place that sesfix does not follow", id.Name)
	}
}

// configWrite returns the assignment to a configuration, or to a field of it, that
// use is the target of.
func (a *analysis) configWrite(p *usage.Package, use *ast.Ident) *ast.AssignStmt {
	var e ast.Expr = use
	if sel, ok := a.parent[use].(*ast.SelectorExpr); ok && sel.X == ast.Expr(use) {
		e = sel
	}
	as, ok := a.parent[e].(*ast.AssignStmt)
	if !ok || as.Tok != token.ASSIGN || !slices.Contains(as.Lhs, e) {
		return nil
	}
	return as
}

// removeWrites deletes the assignments to a configuration that goes.
//
//	// Have: if key != "" { cfg.Credentials = credentials.NewStaticCredentialsProvider(…) }  =>  (gone)
func (a *analysis) removeWrites(p *usage.Package, c *Client, id *ast.Ident, writes []*ast.AssignStmt) {
	m := &message{analysis: a, p: p}
	for _, w := range writes {
		a.groups.join(a.container(c.Call).Pos(), w.Pos())
		stmt := m.soleStatement(w)
		if stmt == nil || len(w.Lhs) != 1 {
			a.blockf(w, "the AWS configuration %s is built in a way that sesfix does not follow", id.Name)
			return
		}
		if sel, ok := w.Lhs[0].(*ast.SelectorExpr); ok && len(w.Rhs) == 1 {
			a.setting(p, c, sel.Sel.Name, w.Rhs[0])
		} else {
			a.plainOption(p, c, w.Rhs[0])
		}
		a.removeConfigStmt(c, stmt)
	}
}

func (a *analysis) removeConfigStmt(c *Client, stmt ast.Stmt) {
	a.groups.join(a.container(c.Call).Pos(), stmt.Pos())
	a.dropped = append(a.dropped, stmt)
	a.changes = append(a.changes, Remove{stmt})
}

// removeConfig deletes the declaration of a configuration that cannot fail.
//
//	// Have: sess := session.Must(session.NewSession())  =>  (gone)
//	// Have: cfg := aws.Config{Region: region}           =>  (gone)
func (a *analysis) removeConfig(p *usage.Package, c *Client, v *types.Var) bool {
	switch d := a.parent[a.defs[v]].(type) {
	case *ast.AssignStmt:
		unchecked := len(d.Lhs) == 2 && len(d.Rhs) == 1 && isBlank(d.Lhs[1]) && a.loads(p, d.Rhs[0])
		if len(d.Lhs) != 1 && !unchecked || !a.inList(d) {
			return false
		}
		a.plainOption(p, c, d.Rhs[0])
		a.removeConfigStmt(c, d)
		a.configSite(p, d.Rhs[0])
		return true
	case *ast.ValueSpec:
		decl, ok := a.parent[d].(*ast.GenDecl)
		stmt, isStmt := a.parent[decl].(*ast.DeclStmt)
		if !ok || !isStmt || len(decl.Specs) != 1 || len(d.Names) != 1 || len(d.Values) > 1 {
			return false
		}
		for _, x := range d.Values {
			a.plainOption(p, c, x)
		}
		a.removeConfigStmt(c, stmt)
		return true
	}
	return false
}

func isBlank(e ast.Expr) bool { return identOf(e).Name == "_" }

// sees reports whether the client is made in the else of the check that follows
// the loading statement: wherever one is loaded, the other is made. A client made
// under another condition must not take the place of the configuration, since
// the new one needs its key there and then.
//
//	// Have: cfg, err := config.LoadDefaultConfig(ctx); if err != nil {…} else { m.client = sesv2.NewFromConfig(cfg) }
func (a *analysis) sees(c *Client, load *ast.AssignStmt) bool {
	check := a.nextIf(a.lastLoad(c.Pkg, load))
	return defined(c) == nil && check != nil && check.Else != nil && a.parent[c.Stmt] == ast.Node(check.Else)
}

// next returns the statement that follows stmt in its list.
func (a *analysis) next(stmt ast.Stmt) ast.Stmt {
	var list []ast.Stmt
	switch up := a.parent[stmt].(type) {
	case *ast.BlockStmt:
		list = up.List
	case *ast.CaseClause:
		list = up.Body
	}
	if i := slices.Index(list, stmt) + 1; i > 0 && i < len(list) {
		return list[i]
	}
	return nil
}

func (a *analysis) nextIf(stmt ast.Stmt) *ast.IfStmt {
	check, _ := a.next(stmt).(*ast.IfStmt)
	return check
}

// takeOver puts the client in the place of the AWS configuration.
func (a *analysis) takeOver(p *usage.Package, c *Client, load *ast.AssignStmt) {
	c.Config = load
	if check := a.nextIf(a.lastLoad(p, load)); check != nil {
		c.textNote(check.Body)
	}
	call := load.Rhs[0].(*ast.CallExpr)
	a.configSite(p, call)
	a.loadArgs(p, c, call)
	a.removeReloads(p, c, load)
}

// loadArgs looks at what a configuration is loaded with.
func (a *analysis) loadArgs(p *usage.Package, c *Client, call *ast.CallExpr) {
	own := a.ownConfig(p, call, 2)
	if own {
		a.usedUp(p, c, call)
	}
	for _, arg := range call.Args {
		a.dropped = append(a.dropped, arg)
		if own {
			a.pure(p, arg)
			continue
		}
		id, ok := unaddressed(arg).(*ast.Ident)
		if ok && call.Ellipsis.IsValid() && a.optionList(p, c, id) {
			continue
		}
		if ok && a.settingsVariable(p, c, id) {
			continue
		}
		spread := call.Ellipsis.IsValid() && arg == call.Args[len(call.Args)-1] && !a.isLiteral(arg)
		if spread || a.fromElsewhere(p, arg) {
			a.blockf(arg, "the AWS configuration has an option whose settings are not seen here")
			continue
		}
		a.plainOption(p, c, arg)
	}
}

// note adds a note to the finding of the client, once.
func (c *Client) note(text string) {
	if !slices.Contains(c.site.Notes, text) {
		c.site.Notes = append(c.site.Notes, text)
	}
}

func (a *analysis) configSite(p *usage.Package, e ast.Expr) {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return
	}
	if fn := callee(p.Info, call); fn != nil && fn.Pkg() != nil {
		a.site(p, call, "aws-config", mapping.Rewrite, fn.Pkg().Name()+"."+fn.Name(), "AWS configuration that SES alone uses: goes")
	}
}

// loading returns the statement `cfg, err := config.LoadDefaultConfig(…)`.
func (a *analysis) loading(p *usage.Package, obj *types.Var) *ast.AssignStmt {
	if obj == nil || a.defs[obj] == nil {
		return nil
	}
	id := a.defs[obj]
	as, ok := a.parent[id].(*ast.AssignStmt)
	if !ok || len(as.Lhs) != 2 || len(as.Rhs) != 1 || as.Lhs[0] != ast.Expr(id) || !a.loads(p, as.Rhs[0]) || identOf(as.Lhs[1]).Name == "" || isBlank(as.Lhs[1]) {
		return nil
	}
	return as
}

// loads reports whether e loads an AWS configuration and may fail.
func (a *analysis) loads(p *usage.Package, e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	return ok && (loadFuncs[fullName(callee(p.Info, call))] || a.ownConfig(p, call, 2))
}

// loadFuncs give an AWS configuration, or a session, and an error.
var loadFuncs = map[string]bool{
	"github.com/aws/aws-sdk-go-v2/config.LoadDefaultConfig":       true,
	"github.com/aws/aws-sdk-go/aws/session.NewSession":            true,
	"github.com/aws/aws-sdk-go/aws/session.NewSessionWithOptions": true,
}

func (a *analysis) isParameter(obj *types.Var) bool {
	if obj == nil || a.defs[obj] == nil {
		return false
	}
	f, ok := a.parent[a.defs[obj]].(*ast.Field)
	return ok && !a.inStruct(f)
}

// makesSES reports whether a use of a configuration is the making of an SES
// client that is going to change.
func (a *analysis) makesSES(p *usage.Package, id *ast.Ident) bool {
	var e ast.Node = id
	switch up := a.parent[e].(type) {
	case *ast.StarExpr, *ast.UnaryExpr:
		e = up
	}
	call, ok := a.parent[e].(*ast.CallExpr)
	if !ok {
		return false
	}
	fn := callee(p.Info, call)
	return fn != nil && usage.SDKOf(fn) != nil && (fn.Name() == "NewFromConfig" || fn.Name() == "New")
}
