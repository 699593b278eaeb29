package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/usage"
)

// inConstruction reports whether a use of a configuration stands in an argument of the
// client's construction, which goes.
//
//	ses.New(sess, sess.Config.WithRegion(region))
func (a *analysis) inConstruction(c *Client, use *ast.Ident) bool {
	for _, arg := range c.Call.Args {
		if inside(use, arg) {
			return true
		}
	}
	return false
}

// inOtherConstruction reports whether a use of a configuration stands in an argument of
// the construction of another client of SES, which goes too.
func (a *analysis) inOtherConstruction(p *usage.Package, use *ast.Ident) bool {
	for n := a.parent[ast.Node(use)]; n != nil; n = a.parent[n] {
		switch n := n.(type) {
		case ast.Stmt, *ast.FuncLit:
			return false
		case *ast.CallExpr:
			if a.constructs(p, n) && !inside(use, n.Fun) {
				return !a.staysBeside(n)
			}
		}
	}
	return false
}

// configPart plans the local configuration that a part of one, or a copy, comes from.
// It reports whether x is such a part.
func (a *analysis) configPart(p *usage.Package, c *Client, x ast.Expr) bool {
	sel, ok := ast.Unparen(x).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	id, ok := ast.Unparen(sel.X).(*ast.Ident)
	if !ok || sel.Sel.Name != "Config" || !isConfig(p.Info.TypeOf(id)) || !a.inConstruction(c, id) {
		return false
	}
	a.configArg(p, c, id)
	return true
}

// copiedHere plans a copy of a local configuration, or of a part of one, that the
// client's construction makes. It reports whether call is one.
//
//	ses.New(sess.Copy(&aws.Config{Region: aws.String(region)}))
func (a *analysis) copiedHere(p *usage.Package, c *Client, call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	if !a.configPart(p, c, sel.X) {
		id, isID := ast.Unparen(sel.X).(*ast.Ident)
		if !isID || !a.inConstruction(c, id) {
			return false
		}
		a.configArg(p, c, id)
	}
	for _, arg := range call.Args {
		a.plainOption(p, c, arg)
	}
	return true
}

// copied reports whether fn copies a session or a configuration, with the settings of
// its arguments.
func copied(fn *types.Func) bool {
	if fn == nil {
		return false
	}
	switch fn.FullName() {
	case "(*github.com/aws/aws-sdk-go/aws/session.Session).Copy", "(*github.com/aws/aws-sdk-go/aws.Config).Copy", "(github.com/aws/aws-sdk-go-v2/aws.Config).Copy":
		return true
	}
	return false
}

// settingsVariable takes out an aws.Config in a variable of its own that a session
// is loaded with. It reports whether id is one.
//
//	// Have: cfg := &aws.Config{Region: …}; cfg.Credentials = …; sess, err := session.NewSession(cfg)
func (a *analysis) settingsVariable(p *usage.Package, c *Client, id *ast.Ident) bool {
	v, _ := p.Info.Uses[id].(*types.Var)
	if v == nil || v.IsField() || v.Parent() == p.Types.Scope() || a.isParameter(v) || !isConfigType(v.Type()) {
		return false
	}
	var writes []*ast.AssignStmt
	for _, use := range a.uses[p][v] {
		if w := a.configWrite(p, use); w != nil {
			writes = append(writes, w)
		} else if use != id {
			a.configStays(p, c, id) // it serves more than SES
			return true
		}
	}
	if !a.removeConfig(p, c, v) {
		a.blockf(id, "the AWS configuration %s comes from a place that sesfix does not follow", id.Name)
	}
	a.removeWrites(p, c, id, writes)
	return true
}
