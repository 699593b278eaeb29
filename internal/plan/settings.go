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
	gone := []ast.Stmt{a.optionStart(p, c, v)}
	for _, use := range a.uses[p][v] {
		if use == id {
			continue
		}
		a.groups.join(a.container(c.Call).Pos(), a.container(use).Pos())
		if stmt, added := a.appended(p, use, v); stmt != nil {
			for _, x := range added {
				a.plainOption(p, c, x)
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

// plainOption plans what a configuration is made of: options, literals, and calls
// that load or change one. What it does not know must have no effect.
func (a *analysis) plainOption(p *usage.Package, c *Client, x ast.Expr) {
	switch e := unaddressed(x).(type) {
	case *ast.CompositeLit:
		if isConfigType(p.Info.TypeOf(e)) {
			a.configLiteral(p, c, e)
			return
		}
	case *ast.CallExpr:
		fn := callee(p.Info, e)
		if name, ok := settingFunc(fn); ok && len(e.Args) == 1 {
			if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok && fn.Signature().Recv() != nil {
				a.plainOption(p, c, sel.X)
			}
			a.setting(p, c, name, e.Args[0])
			return
		}
		if a.ownConfig(p, e, 1) || a.ownConfig(p, e, 2) {
			a.usedUp(p, c, e)
			for _, arg := range e.Args {
				a.pure(p, arg)
			}
			return
		}
		if copied(fn) && a.copiedHere(p, c, e) {
			return
		}
		if a.givesConfig(p, e) {
			for _, arg := range e.Args {
				a.plainOption(p, c, arg)
			}
			return
		}
	case *ast.FuncLit:
		a.blockf(x, "a function literal that sets up the AWS configuration is not carried over yet")
		return
	}
	if sig, ok := under(p, x).(*types.Signature); ok && sig.Params().Len() == 1 {
		if _, isCall := ast.Unparen(x).(*ast.CallExpr); !isCall {
			a.blockf(x, "the AWS configuration has an option from a place that sesfix does not follow")
		}
	}
	if a.configPart(p, c, x) {
		return
	}
	if a.object(p, x) != nil && isConfigType(p.Info.TypeOf(x)) {
		a.configStays(p, c, x)
	}
	a.pure(p, x)
}

// settingFunc returns the setting that a function makes: an option of
// config.LoadDefaultConfig, or a method of aws.Config of generation 1.
func settingFunc(fn *types.Func) (string, bool) {
	if fn == nil || fn.Pkg() == nil {
		return "", false
	}
	name, ok := strings.CutPrefix(fn.Name(), "With")
	switch fn.Pkg().Path() {
	case "github.com/aws/aws-sdk-go-v2/config":
		return name, ok && fn.Signature().Recv() == nil
	case "github.com/aws/aws-sdk-go/aws":
		return name, ok && fn.Signature().Recv() != nil
	}
	return "", false
}

// givesConfig reports whether a call gives a configuration, made of its arguments.
func (a *analysis) givesConfig(p *usage.Package, call *ast.CallExpr) bool {
	switch fullName(callee(p.Info, call)) {
	case "github.com/aws/aws-sdk-go/aws/session.Must", "github.com/aws/aws-sdk-go/aws/session.New":
		return true
	}
	return a.loads(p, call)
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
func (a *analysis) credentials(p *usage.Package, arg ast.Node) {
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
func (a *analysis) optionStart(p *usage.Package, c *Client, v *types.Var) ast.Stmt {
	switch d := a.parent[a.defs[v]].(type) {
	case *ast.AssignStmt:
		if lit, ok := d.Rhs[0].(*ast.CompositeLit); ok && len(d.Lhs) == 1 && a.inList(d) {
			for _, x := range lit.Elts {
				a.plainOption(p, c, x)
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

// configLiteral plans the settings of a literal (mapping.md 4.1).
func (a *analysis) configLiteral(p *usage.Package, c *Client, lit *ast.CompositeLit) {
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		switch {
		case !ok:
			a.blockf(elt, "the AWS configuration has a setting that is not carried over yet (without field names)")
		case isConfigType(p.Info.TypeOf(kv.Value)):
			a.innerConfig(p, c, kv.Value)
		default:
			a.setting(p, c, types.ExprString(kv.Key), kv.Value)
		}
	}
}

// innerConfig plans a configuration within the options of a session.
func (a *analysis) innerConfig(p *usage.Package, c *Client, x ast.Expr) {
	e := unaddressed(x)
	if star, ok := e.(*ast.StarExpr); ok {
		e = ast.Unparen(star.X)
	}
	if id, ok := e.(*ast.Ident); ok && a.settingsVariable(p, c, id) {
		return
	}
	a.plainOption(p, c, x)
}

// isConfigType reports whether t is a struct of AWS settings, or a pointer to one.
func isConfigType(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	switch types.TypeString(types.Unalias(t), nil) {
	case "github.com/aws/aws-sdk-go-v2/aws.Config", "github.com/aws/aws-sdk-go/aws.Config", "github.com/aws/aws-sdk-go/aws/session.Options",
		"github.com/aws/aws-sdk-go-v2/service/sesv2.Options", "github.com/aws/aws-sdk-go-v2/service/ses.Options":
		return true
	}
	return false
}

// awsSetting reports whether fn makes a setting of an AWS configuration that ends
// with it (mapping.md 4.1). The others (endpoints, HTTP clients, middleware) would
// have to be carried over.
func awsSetting(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	ends := false
	if name, ok := settingFunc(fn); ok {
		switch mapping.ClientSettings[name] {
		case mapping.Ends, mapping.Retries, mapping.Logs:
			ends = true
		}
	}
	switch fn.Pkg().Path() {
	case "github.com/aws/aws-sdk-go-v2/config":
		return ends
	case "github.com/aws/aws-sdk-go-v2/aws", "github.com/aws/aws-sdk-go-v2/credentials", "github.com/aws/aws-sdk-go-v2/aws/retry",
		"github.com/aws/smithy-go/logging":
		return true
	case "github.com/aws/aws-sdk-go/aws":
		return fn.Signature().Recv() == nil || ends || fn.Name() == "Copy"
	case "github.com/aws/aws-sdk-go/aws/credentials", "github.com/aws/aws-sdk-go/aws/session":
		return fn.Signature().Recv() == nil
	}
	return false
}
