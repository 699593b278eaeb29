package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// optionList takes out a list of options that only the AWS configuration uses,
// with the statements that add to it.
//
//	// Have: opts := []func(*config.LoadOptions) error{…}; if key != "" { opts = append(opts, …) }
//	//       cfg, err := config.LoadDefaultConfig(ctx, opts...)
//	//   =>  client, err := paubox.New(…)
//
// It reports whether id is such a list; what stands in its way blocks.
func (a *analysis) optionList(p *usage.Package, c *Client, id *ast.Ident) bool {
	v, _ := p.Info.Uses[id].(*types.Var)
	if v == nil || v.IsField() || v.Parent() == p.Types.Scope() || a.isParameter(v) {
		return false
	}
	m := &message{analysis: a, p: p}
	gone := []ast.Stmt{a.optionStart(p, v)}
	for _, use := range a.uses[p][v] {
		if use == id {
			continue
		}
		a.groups.join(a.container(c.Call).Pos(), a.container(use).Pos())
		if stmt, added := a.appended(p, use, v); stmt != nil {
			for _, x := range added {
				a.plainOption(p, x)
			}
			gone = append(gone, m.soleStatement(stmt))
		} else if !a.inAppend(p, use, v) {
			a.blockf(use, "the AWS options %s are used for more than the configuration of SES", id.Name)
		}
	}
	for _, stmt := range gone {
		if stmt == nil {
			a.blockf(id, "the AWS options %s are built in a way that sesfix does not follow", id.Name)
			return true
		}
		a.groups.join(a.container(c.Call).Pos(), stmt.Pos())
		a.dropped = append(a.dropped, stmt)
		a.changes = append(a.changes, Remove{stmt})
	}
	return true
}

// plainOption blocks a setting that would have to be carried over.
func (a *analysis) plainOption(p *usage.Package, x ast.Expr) {
	if bad := a.effect(p, x); bad != nil {
		a.blockf(bad, "the AWS configuration has an option, or calls a function, that is not carried over yet")
	}
	a.configLiteral(p, x)
	a.credentials(p, x)
}

// fromElsewhere reports whether an option of a configuration is a function of the
// user's own, or comes from outside of the function: what it sets is not known.
func (a *analysis) fromElsewhere(p *usage.Package, arg ast.Expr) bool {
	if _, isLit := ast.Unparen(arg).(*ast.FuncLit); isLit {
		return true
	}
	v, isVar := a.object(p, unaddressed(arg)).(*types.Var)
	if !isVar || isContext(v.Type()) {
		return false
	}
	return v.IsField() || v.Parent() == v.Pkg().Scope() || a.isParameter(v)
}

// credentials reports AWS keys that go with the configuration (checklist step 12).
func (a *analysis) credentials(p *usage.Package, arg ast.Expr) {
	ast.Inspect(arg, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		if fn := callee(p.Info, call); keyFuncs[fullName(fn)] {
			a.site(p, call, "credential", mapping.Remove, "credentials."+fn.Name(),
				"AWS credentials for SES: they go with the configuration; revoke them after the move")
		}
		return true
	})
}

// keyFuncs make credentials of keys that the program holds.
var keyFuncs = map[string]bool{
	"github.com/aws/aws-sdk-go-v2/credentials.NewStaticCredentialsProvider": true,
	"github.com/aws/aws-sdk-go/aws/credentials.NewStaticCredentials":        true,
}

// optionStart returns the statement that declares a list of options.
func (a *analysis) optionStart(p *usage.Package, v *types.Var) ast.Stmt {
	switch d := a.parent[a.defs[v]].(type) {
	case *ast.AssignStmt:
		if lit, ok := d.Rhs[0].(*ast.CompositeLit); ok && len(d.Lhs) == 1 && a.inList(d) {
			for _, x := range lit.Elts {
				a.plainOption(p, x)
			}
			return d
		}
	case *ast.ValueSpec:
		decl, ok := a.parent[d].(*ast.GenDecl)
		if stmt, isStmt := a.parent[decl].(*ast.DeclStmt); ok && isStmt && len(decl.Specs) == 1 && len(d.Names) == 1 && len(d.Values) == 0 {
			return stmt
		}
	}
	return nil
}

// appended returns the statement opts = append(opts, …) that use is the target
// of, and what it adds.
func (a *analysis) appended(p *usage.Package, use *ast.Ident, v *types.Var) (ast.Stmt, []ast.Expr) {
	as, ok := a.parent[use].(*ast.AssignStmt)
	if !ok || as.Tok != token.ASSIGN || len(as.Lhs) != 1 || as.Lhs[0] != ast.Expr(use) {
		return nil, nil
	}
	call, ok := as.Rhs[0].(*ast.CallExpr)
	if !ok || !p.Info.Types[call.Fun].IsBuiltin() || call.Ellipsis.IsValid() || len(call.Args) < 2 || a.object(p, call.Args[0]) != types.Object(v) {
		return nil, nil
	}
	return as, call.Args[1:]
}

// inAppend reports whether use is the first argument of such a statement.
func (a *analysis) inAppend(p *usage.Package, use *ast.Ident, v *types.Var) bool {
	call, ok := a.parent[use].(*ast.CallExpr)
	if !ok {
		return false
	}
	as, ok := a.parent[call].(*ast.AssignStmt)
	if !ok || len(as.Lhs) != 1 {
		return false
	}
	id, ok := as.Lhs[0].(*ast.Ident)
	if !ok {
		return false
	}
	stmt, _ := a.appended(p, id, v)
	return stmt != nil && call.Args[0] == ast.Expr(use)
}

// configLiteral blocks the settings of a literal that would have to be carried
// over: endpoints, HTTP clients, retries (mapping.md 4.1).
func (a *analysis) configLiteral(p *usage.Package, e ast.Expr) {
	ast.Inspect(e, func(n ast.Node) bool {
		lit, ok := n.(*ast.CompositeLit)
		if !ok || !isConfigType(p.Info.TypeOf(lit)) {
			return true
		}
		for _, elt := range lit.Elts {
			kv, ok := elt.(*ast.KeyValueExpr)
			if !ok || !plainSettings[kv.Key.(*ast.Ident).Name] {
				a.blockf(elt, "the AWS configuration has a setting that is not carried over yet (%s)", settingName(kv))
			}
		}
		return true
	})
}

// isConfigType reports whether t is a struct of AWS settings, or a pointer to one.
func isConfigType(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	switch types.TypeString(types.Unalias(t), nil) {
	case "github.com/aws/aws-sdk-go-v2/aws.Config", "github.com/aws/aws-sdk-go/aws.Config", "github.com/aws/aws-sdk-go/aws/session.Options":
		return true
	}
	return false
}

func settingName(kv *ast.KeyValueExpr) string {
	if kv == nil {
		return "without field names"
	}
	return types.ExprString(kv.Key)
}

// plainSettings say who is calling and where from, or what is logged: they end
// with the configuration.
var plainSettings = map[string]bool{
	"Region": true, "Credentials": true, "AppID": true, "Config": true, "Profile": true,
	"SharedConfigState": true, "SharedConfigFiles": true, "CredentialsChainVerboseErrors": true,
	"LogLevel": true, "Logger": true, "ClientLogMode": true,
}

// awsSetting reports whether fn makes a setting of an AWS configuration that ends
// with it (mapping.md 4.1). The others (endpoints, HTTP clients, retries, middleware)
// would have to be carried over.
func awsSetting(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	path := fn.Pkg().Path()
	if v2, ok := strings.CutPrefix(path, "github.com/aws/aws-sdk-go-v2/"); ok {
		return v2 == "aws" || v2 == "credentials" || v2 == "config" && plainOptions[fn.Name()]
	}
	switch v1, _ := strings.CutPrefix(path, "github.com/aws/aws-sdk-go/"); v1 {
	case "aws":
		return fn.Signature().Recv() == nil || plainOptions[fn.Name()]
	case "aws/credentials":
		return fn.Signature().Recv() == nil
	case "aws/session":
		return fn.Signature().Recv() == nil
	}
	return false
}

// plainOptions of config.LoadDefaultConfig, and methods of aws.Config, say who is
// calling and where from.
var plainOptions = map[string]bool{
	"WithRegion": true, "WithDefaultRegion": true, "WithCredentialsProvider": true, "WithSharedConfigProfile": true,
	"WithSharedConfigFiles": true, "WithSharedCredentialsFiles": true, "WithEC2IMDSRegion": true, "WithAppID": true,
	"WithCredentials": true, "WithCredentialsChainVerboseErrors": true, "WithLogLevel": true, "WithLogger": true,
	"WithClientLogMode": true, "Copy": true,
}
