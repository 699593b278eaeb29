package plan

import (
	"go/ast"
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// types plans the type expressions that name an SES type in a declaration.
func (a *analysis) types(p *usage.Package) {
	seen := map[ast.Node]bool{}
	for _, r := range a.refs[p] {
		name, ok := r.Obj.(*types.TypeName)
		if !ok || a.claimed[r.Pos()] {
			continue // claimed also: the client that stays
		}
		expr := a.qualified(r.Node.(*ast.Ident))
		if _, isLit := a.parent[expr].(*ast.CompositeLit); isLit {
			continue
		}
		decl := a.declaration(expr)
		if _, declares := decl.(ast.Stmt); !declares && !seen[decl] && decl != ast.Node(r.Node) {
			seen[decl] = true
			rule, text := "type", "becomes the Paubox type"
			if isError(name) {
				rule, text = "error", "Paubox answers with a *paubox.PauboxError"
			}
			a.site(p, decl, rule, mapping.Rewrite, r.SDK.Symbol("", name.Name()), "declaration with a type of Amazon SES: "+text)
			a.groups.join(a.container(decl).Pos(), a.container(expr).Pos()) // of a struct in a struct
		}
		a.retype(p, r, name, expr)
	}
}

// declaration returns the outermost field, or the statement or specification,
// that a type stands in: a method of an interface is one declaration.
func (a *analysis) declaration(expr ast.Expr) ast.Node {
	decl := a.container(expr)
	for n := a.parent[decl]; n != nil; n = a.parent[n] {
		switch n := n.(type) {
		case *ast.Field:
			decl = n
		case *ast.FuncDecl, ast.Stmt, *ast.TypeSpec:
			return decl
		}
	}
	return decl
}

// qualified returns the selector pkg.T of the identifier T, or T itself.
func (a *analysis) qualified(id *ast.Ident) ast.Expr {
	if sel, ok := a.parent[id].(*ast.SelectorExpr); ok && sel.Sel == id {
		return sel
	}
	return id
}

// retype gives one type expression its Paubox type, or says why not.
func (a *analysis) retype(p *usage.Package, r usage.Ref, name *types.TypeName, expr ast.Expr) {
	to, ok := a.retyped(p, r.SDK, name.Name())
	if !ok {
		return
	}
	if why := a.typePlace(p, expr, to); why != "" {
		a.blockf(expr, "%s", why)
	} else if _, ptr := a.parent[expr].(*ast.StarExpr); !ptr && to == "Client" {
		a.blockf(expr, "%s is held by value, not by pointer", name.Name())
	} else {
		a.changes = append(a.changes, Retype{expr, to})
	}
	a.claimed[r.Pos()] = true
	a.crossing(p, expr, to)
}

// sendsByType reports whether a type of the user's own is a function that sends, as
// fakes have one.
//
//	// Have: type sendFunc func(*ses.SendEmailInput) (*ses.SendEmailOutput, error)
func sendsByType(p *usage.Package, spec *ast.TypeSpec) bool {
	if _, isFunc := spec.Type.(*ast.FuncType); !isFunc || spec.TypeParams != nil {
		return false
	}
	sig, ok := p.Info.TypeOf(spec.Type).(*types.Signature)
	if !ok {
		return false
	}
	_, ok = sendShape(sig)
	return ok
}

// typePlace says why a type cannot change where it stands.
func (a *analysis) typePlace(p *usage.Package, expr ast.Expr, to string) string {
	for n := a.parent[ast.Node(expr)]; n != nil; n = a.parent[n] {
		switch n := n.(type) {
		case *ast.InterfaceType:
			if to == mapping.Sender && len(n.Methods.List) == 1 {
				continue // type api interface{ sesiface.SESAPI }
			}
			if !onlySends(p, n) && !mixedMethod(p, n, expr) {
				return "an interface over SES types with other methods than SendEmail is not rewritten yet"
			}
		case *ast.TypeAssertExpr:
			if a.fromMock(p, n) {
				continue
			}
			return "a type assertion to an SES type"
		case *ast.CaseClause:
			return "a type switch over SES types"
		case *ast.MapType:
			if to == "Client" {
				// One key of Paubox is for one domain, which no region or tenant says.
				return "a map of clients, a client for each region or tenant: a Paubox client has no region, and its key is for one domain"
			}
		case *ast.IndexExpr, *ast.IndexListExpr:
			return "an SES type as a type argument"
		case *ast.TypeSpec:
			_, isStruct := n.Type.(*ast.StructType)
			_, isInterface := n.Type.(*ast.InterfaceType)
			if !isStruct && !isInterface && !sendsByType(p, n) {
				return "a type of the user's own made of an SES type"
			}
			return ""
		case *ast.Field:
			if len(n.Names) == 0 && a.inStruct(n) {
				if to == mapping.Sender && a.unnamedUses(p, expr) {
					return ""
				}
				if to == "Client" {
					if why := a.embeddedClient(p, expr); why != "" {
						return why
					}
					continue
				}
				return "a struct that embeds the SES client (embedded) is not rewritten yet"
			}
		case *ast.BlockStmt, *ast.FuncDecl:
			return ""
		}
	}
	return ""
}

// unnamedUses reports whether an embedded interface is used by its methods alone:
// with its type the field changes its name.
func (a *analysis) unnamedUses(p *usage.Package, expr ast.Expr) bool {
	for id, obj := range p.Info.Defs {
		if v, ok := obj.(*types.Var); ok && v.Embedded() && expr.Pos() <= id.Pos() && id.End() <= expr.End() {
			for _, q := range a.pkgs {
				for other, uses := range a.uses[q] {
					if other.Pos() == v.Pos() && len(uses) > 0 {
						return false
					}
				}
			}
		}
	}
	return true
}

// onlySends reports whether an interface has the method SendEmail and no other, or
// SendEmailWithContext in its place.
func onlySends(p *usage.Package, t *ast.InterfaceType) bool {
	list := t.Methods.List
	if len(list) != 1 || len(list[0].Names) != 1 {
		return false
	}
	fn, _ := p.Info.Defs[list[0].Names[0]].(*types.Func)
	_, renamed := sendMethod(fn)
	return renamed || list[0].Names[0].Name == "SendEmail"
}

func (a *analysis) inStruct(f *ast.Field) bool {
	_, ok := a.parent[a.parent[f]].(*ast.StructType)
	return ok
}

// receiver returns the name of the type that a method belongs to.
func receiver(fn *ast.FuncDecl) string {
	name := ""
	ast.Inspect(fn.Recv.List[0].Type, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && name == "" {
			name = id.Name
		}
		return name == ""
	})
	return name
}

func isError(name *types.TypeName) bool {
	iface := types.Universe.Lookup("error").Type().Underlying().(*types.Interface)
	return types.Implements(types.NewPointer(name.Type()), iface)
}

// smithyErrors are the error types of the AWS SDK that any service may return.
var smithyErrors = map[string]bool{
	"github.com/aws/smithy-go.APIError":                                true,
	"github.com/aws/aws-sdk-go/aws/awserr.Error":                       true,
	"github.com/aws/aws-sdk-go/aws/awserr.RequestFailure":              true,
	"github.com/aws/aws-sdk-go/aws/awserr.BatchedErrors":               true,
	"github.com/aws/aws-sdk-go/aws/request.IsErrorThrottle":            true,
	"github.com/aws/aws-sdk-go/aws/request.IsErrorRetryable":           true,
	"github.com/aws/aws-sdk-go/aws/request.CanceledErrorCode":          true,
	"github.com/aws/smithy-go.GenericAPIError":                         true,
	"github.com/aws/smithy-go.OperationError":                          true,
	"github.com/aws/smithy-go/transport/http.ResponseError":            true,
	"github.com/aws/aws-sdk-go-v2/aws/transport/http.ResponseError":    true,
	"github.com/aws/aws-sdk-go-v2/aws.RequestCanceledError":            true,
	"github.com/aws/aws-sdk-go-v2/aws/retry.MaxAttemptsError":          true,
	"github.com/aws/aws-sdk-go-v2/aws/ratelimit.QuotaExceededError":    true,
	"github.com/aws/aws-sdk-go-v2/aws/middleware.GetRequestIDMetadata": true,
}

// unclaimed blocks every unit that holds a reference no change rewrites.
func (a *analysis) unclaimed(p *usage.Package) {
	for _, r := range a.refs[p] {
		id, ok := r.Node.(*ast.Ident)
		if !ok || a.claimed[r.Pos()] {
			continue
		}
		if _, isPkg := r.Obj.(*types.PkgName); isPkg {
			continue // its selector is what counts
		}
		a.blockf(id, "this use of %s is not rewritten yet", r.Obj.Name())
		a.blockers[len(a.blockers)-1].Weak = 1
	}
}
