package plan

import (
	"fmt"
	"go/ast"
	"go/types"
	"path/filepath"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

const staysNote = "the AWS configuration stays: what it sets for SES (endpoint, HTTP client, retries) does not hold for Paubox"

// configStays says that the configuration x stays, for other services or for the old
// client. Where it is seen to lead that client to another place, a fake server say,
// the new one would not go there, but mail to Paubox: that blocks.
//
//	// Have: cfg, err := config.LoadDefaultConfig(ctx, config.WithBaseEndpoint(local))
//	//       s3.NewFromConfig(cfg); sesv2.NewFromConfig(cfg)
func (a *analysis) configStays(p *usage.Package, c *Client, x ast.Expr) {
	c.note(staysNote)
	if bad := a.settingIn(p, x, setsEndpoint, map[*types.Var]bool{}); bad != nil {
		a.blockf(c.Call, "the AWS configuration, which stays, has an endpoint (%s) that the Paubox client would not have", a.lineFrom(p, c.Call, bad))
	}
}

// assumedRole blocks a client whose credentials are those of a role: there may be one
// for each tenant or account, where one Paubox API key belongs to one domain
// (mapping.md 4.1, S15).
func (a *analysis) assumedRole(p *usage.Package, c *Client) {
	for _, arg := range c.Call.Args {
		if bad := a.settingIn(p, arg, assumesRole, map[*types.Var]bool{}); bad != nil {
			a.blockf(c.Call, "the credentials of the client are those of an assumed role (line %d), which may be one of several: a Paubox API key belongs to one domain", p.Fset.Position(bad.Pos()).Line)
			return
		}
	}
}

// assumesRole reports whether obj belongs to the credentials of assumed roles.
func assumesRole(obj types.Object) bool {
	return obj != nil && obj.Pkg() != nil && strings.HasPrefix(obj.Pkg().Path(), "github.com/aws/") && strings.HasSuffix(obj.Pkg().Path(), "/stscreds")
}

// askedForCredentials blocks a configuration whose credentials the program asks for,
// as to see whether mail can be sent: they go in the end, and with them the mail.
//
//	// Not: if _, err := cfg.Credentials.Retrieve(ctx); err != nil { return &mailer{} } // no mail
func (a *analysis) askedForCredentials(p *usage.Package, c *Client, use *ast.Ident) {
	for n := a.parent[use]; n != nil; n = a.parent[n] {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return
		}
		if fn, isFunc := p.Info.Uses[sel.Sel].(*types.Func); isFunc && askFuncs[fn.Name()] {
			a.blockf(c.Call, "the AWS credentials are asked for (line %d), which may decide whether mail is sent: that has to go first", p.Fset.Position(use.Pos()).Line)
			return
		}
	}
}

// askFuncs are methods of AWS credentials that say whether there are any.
var askFuncs = map[string]bool{"Retrieve": true, "Get": true, "GetWithContext": true, "IsExpired": true}

// settingIn returns where n, or what the variables of the AWS SDK in it get in this
// package, has an object that makes is for.
func (a *analysis) settingIn(p *usage.Package, n ast.Node, makes func(types.Object) bool, seen map[*types.Var]bool) (found ast.Node) {
	for _, id := range identsIn(n) {
		obj := p.Info.ObjectOf(id)
		if found == nil && makes(obj) {
			return id
		}
		v, ok := obj.(*types.Var)
		if !ok || seen[v] || !strings.Contains(types.TypeString(v.Type(), nil), "github.com/aws/") {
			continue
		}
		seen[v] = true
		for _, given := range a.argumentsFor(v) {
			if found == nil {
				found = a.settingIn(given.p, given.e, makes, seen)
			}
		}
		for _, use := range append([]*ast.Ident{a.defs[v]}, a.uses[p][v]...) {
			if value := a.valueOf(use); value != nil && found == nil {
				found = a.settingIn(p, value, makes, seen)
			}
		}
	}
	return found
}

// placedExpr is an expression with its package.
type placedExpr struct {
	p *usage.Package
	e ast.Expr
}

// argumentsFor lists what the calls at hand give for a parameter.
func (a *analysis) argumentsFor(v *types.Var) (given []placedExpr) {
	decl, ok := up[*ast.FuncDecl](a, a.defs[v])
	if !ok || !a.isParameter(v) {
		return nil
	}
	calls, _ := a.callsAt(decl.Name.Pos())
	for _, c := range calls {
		for _, arg := range c.call.Args {
			if param := parameterOf(c.p, c.call, arg); param != nil && param.Pos() == v.Pos() {
				given = append(given, placedExpr{c.p, arg})
			}
		}
	}
	return given
}

// lineFrom says where n is, for a reason at another node: its line, with the file where
// that is another.
func (a *analysis) lineFrom(p *usage.Package, at, n ast.Node) string {
	here, there := p.Fset.Position(at.Pos()), p.Fset.Position(n.Pos())
	if here.Filename == there.Filename {
		return fmt.Sprintf("line %d", there.Line)
	}
	return fmt.Sprintf("%s:%d", filepath.Base(there.Filename), there.Line)
}

// valueOf returns the assignment, the declaration or the value in a literal that gives
// the variable id, or a field of it, a value.
func (a *analysis) valueOf(id *ast.Ident) ast.Node {
	if id == nil {
		return nil
	}
	e := a.qualified(id)
	for {
		sel, ok := a.parent[e].(*ast.SelectorExpr)
		if !ok || sel.X != e {
			break
		}
		e = sel
	}
	switch up := a.parent[ast.Node(e)].(type) {
	case *ast.AssignStmt:
		for _, l := range up.Lhs {
			if l == e {
				return up
			}
		}
	case *ast.ValueSpec:
		return up
	case *ast.KeyValueExpr:
		if up.Key == e {
			return up.Value
		}
	}
	return nil
}

// setsEndpoint reports whether an object of the AWS SDK sets where a client sends to.
func setsEndpoint(obj types.Object) bool {
	if obj == nil || obj.Pkg() == nil || !inAWS(obj.Pkg().Path()) {
		return false
	}
	name := strings.TrimPrefix(obj.Name(), "With")
	kind := mapping.ClientSettings[name]
	return kind == mapping.Endpoint || kind == mapping.FIPS || strings.HasPrefix(name, "EndpointResolver")
}
