package plan

import (
	"go/ast"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

const globalNote = "importing the package now panics where PAUBOX_API_KEY is not set, and package variables are read before godotenv or viper load a file (mapping.md 4.2, S8)"

// globalClient plans a client that a package variable is made with.
//
//	// Have: var svc = ses.New(session.Must(session.NewSession()))  =>  var svc = mustPauboxClient()
func (a *analysis) globalClient(p *usage.Package, call *ast.CallExpr, s *Site) {
	if loader := a.loadsEnv(); loader != "" {
		a.blockf(call, "a client in a package variable reads PAUBOX_API_KEY before %s, which the program uses, can set it: make the client in a function", loader)
		return
	}
	c := &Client{Call: call, Pkg: p, Fail: Fail{Kind: "must"}, site: s}
	a.clients = append(a.clients, c)
	a.changes = append(a.changes, c)
	for i, arg := range call.Args {
		switch {
		case isNil(p, arg):
		case i > 0 && isFunc(p, arg):
			a.optionFunc(p, c, arg)
		default:
			a.configArg(p, c, arg)
		}
	}
	for i := range c.Options {
		o := &c.Options[i]
		if o.Guard != Always || a.parent[a.container(o.Value.X)] != a.parent[a.container(call)] {
			a.blockf(o.Value.X, "an endpoint or an HTTP client that may be missing, for a client in a package variable: make the client in a function")
		}
	}
	s.Notes = append(s.Notes, globalNote, domainNote)
}

// envLoaders load environment variables or settings from files when main runs.
var envLoaders = []string{"github.com/joho/godotenv", "github.com/spf13/viper"}

// loadsEnv returns the first package of envLoaders that a package at hand imports.
func (a *analysis) loadsEnv() string {
	for _, p := range a.pkgs {
		for _, i := range p.Types.Imports() {
			for _, loader := range envLoaders {
				if i.Path() == loader || strings.HasPrefix(i.Path(), loader+"/") {
					return loader
				}
			}
		}
	}
	return ""
}

// soleVar returns the statement of a local var declaration with one variable, whose
// type is the one of its value.
func (a *analysis) soleVar(spec *ast.ValueSpec) ast.Stmt {
	decl, ok := a.parent[spec].(*ast.GenDecl)
	if !ok || len(decl.Specs) != 1 || len(spec.Names) != 1 || len(spec.Values) != 1 {
		return nil
	}
	if _, pointer := spec.Type.(*ast.StarExpr); spec.Type != nil && !pointer {
		return nil
	}
	stmt, _ := a.parent[decl].(*ast.DeclStmt)
	if stmt == nil {
		return nil
	}
	return stmt
}
