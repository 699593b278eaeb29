package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// Tests hand inputs to fakes, or compare them with what the code makes. Such an input
// is no mail: it may have no recipient and no body, which only a client refuses.

// faked reports whether an input that a test makes meets no client: none of what the
// test runs makes one, or takes one from elsewhere.
//
//	// Have: fake.SendEmail(ctx, &sesv2.SendEmailInput{})  =>  fake.SendMessage(ctx, &paubox.SendMessageRequest{})
func (a *analysis) faked(p *usage.Package, n ast.Node) bool {
	if !a.inTest(p, n) {
		return false
	}
	var entry ast.Node = p.Files[0] // for all of the test files
	if own := a.ownTest(n); own != nil {
		entry = own
	}
	meets, known := a.meeting[entry]
	if !known {
		meets = a.meetsClient(a.testEntries(p, n))
		a.meeting[entry] = meets
	}
	return !meets
}

// meetsClient reports whether what is reached from some declarations meets an SES client.
func (a *analysis) meetsClient(todo []ast.Node) bool {
	seen := map[ast.Node]bool{}
	for len(todo) > 0 {
		next := todo[0]
		todo = todo[1:]
		q := a.packageOf(next)
		if seen[next] || q == nil {
			continue
		}
		seen[next] = true
		reached, real := a.reaches(q, next)
		if real {
			return true
		}
		todo = append(todo, reached...)
	}
	return false
}

// testEntries returns the declarations that run where n does: its own test, or all of
// the test files where n stands in none, and in both cases what runs before any test.
func (a *analysis) testEntries(p *usage.Package, n ast.Node) (list []ast.Node) {
	own := a.ownTest(n)
	if own != nil {
		list = append(list, own)
	}
	for _, f := range p.Files {
		if !a.inTest(p, f) {
			continue
		}
		for _, d := range f.Decls {
			decl, isFunc := d.(*ast.FuncDecl)
			if !isFunc || own == nil || decl.Recv == nil && (decl.Name.Name == "init" || decl.Name.Name == "TestMain") {
				list = append(list, d)
			}
		}
	}
	return list
}

// ownTest returns the test that n stands in, nil where it stands in none.
func (a *analysis) ownTest(n ast.Node) *ast.FuncDecl {
	own, _ := up[*ast.FuncDecl](a, n)
	if own == nil || own.Recv != nil || !isTestFunc(own.Name.Name) {
		return nil
	}
	return own
}

func isTestFunc(name string) bool {
	return name != "TestMain" && slices.ContainsFunc([]string{"Test", "Benchmark", "Example", "Fuzz"}, func(begin string) bool { return strings.HasPrefix(name, begin) })
}

// reaches lists the functions of the packages at hand that a declaration names, and
// reports whether it makes an SES client, or takes one from a variable of a package or
// from a function that is not at hand.
func (a *analysis) reaches(p *usage.Package, n ast.Node) (list []ast.Node, real bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			real = real || isClient(p.Info.TypeOf(n))
		case *ast.CallExpr:
			real = real || p.Info.Types[n.Fun].IsBuiltin() && isClient(p.Info.TypeOf(n)) // new(ses.SES)
		case *ast.Ident:
			switch obj := p.Info.Uses[n].(type) {
			case *types.Var:
				if obj.IsField() || obj.Pkg() == nil || obj.Parent() != obj.Pkg().Scope() {
					return true
				}
				real = real || isClient(obj.Type()) || accepts(obj.Type())
				list = append(list, a.settersOf(obj)...)
			case *types.Func:
				if decl := a.funcs[obj.Origin().Pos()]; decl != nil {
					list = append(list, decl)
					return true
				}
				for v := range obj.Signature().Results().Variables() {
					real = real || isClient(v.Type()) || accepts(v.Type())
				}
			}
		}
		return !real
	})
	return list, real
}

// settersOf lists the declaration of a variable of a package, and the functions that
// assign to it.
func (a *analysis) settersOf(v *types.Var) (list []ast.Node) {
	for _, p := range a.pkgs {
		for id, obj := range p.Info.Defs {
			if obj != nil && obj.Pos() == v.Pos() {
				list = append(list, a.parent[id])
			}
		}
		for obj, ids := range a.uses[p] {
			if obj.Pos() != v.Pos() {
				continue
			}
			for _, id := range ids {
				if decl, ok := up[*ast.FuncDecl](a, id); ok && a.changing(p, id) != nil {
					list = append(list, decl)
				}
			}
		}
	}
	return list
}

// filledFirst reports whether the message ID that an answer in a literal gets is a
// pointer to a string of its own, which is filled before and never after.
//
//	// Have: id := new(string); *id = "1"; … &sesv2.SendEmailOutput{MessageId: id}
//	//   =>  … &paubox.SendMessageResponse{SourceTrackingID: *id}
func (a *analysis) filledFirst(p *usage.Package, e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := p.Info.Uses[id].(*types.Var)
	if !ok || v.IsField() || a.isParameter(v) || v.Parent() == p.Types.Scope() || a.defs[v] == nil {
		return false
	}
	home := a.enclosingFunc(a.defs[v])
	if home == nil || jumps(home) || !a.startsNew(p, v) {
		return false
	}
	for _, use := range a.uses[p][v] {
		switch up := a.parent[use].(type) {
		case *ast.KeyValueExpr:
			if up.Value == ast.Expr(use) && inSES(p, up) {
				continue
			}
		case *ast.StarExpr:
			as, isAssign := a.parent[up].(*ast.AssignStmt)
			if !isAssign || !slices.Contains(as.Lhs, ast.Expr(up)) {
				if _, addressed := a.parent[up].(*ast.UnaryExpr); !addressed {
					continue // it is read
				}
			} else if as.Pos() < e.Pos() && a.enclosingFunc(as) == home && !a.inLoopWith(as, e, v) {
				continue
			}
		}
		return false
	}
	return true
}

// startsNew reports whether a variable is declared with new, as a pointer of its own.
func (a *analysis) startsNew(p *usage.Package, v *types.Var) bool {
	var value ast.Expr
	switch d := a.parent[a.defs[v]].(type) {
	case *ast.AssignStmt:
		if d.Tok == token.DEFINE && len(d.Lhs) == 1 {
			value = d.Rhs[0]
		}
	case *ast.ValueSpec:
		if len(d.Names) == 1 && len(d.Values) == 1 {
			value = d.Values[0]
		}
	}
	call, ok := value.(*ast.CallExpr)
	return ok && newType(p, call) != nil
}

// newType returns the T of new(T), nil where e is something else.
func newType(p *usage.Package, e ast.Expr) ast.Expr {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 || !p.Info.Types[call.Fun].IsBuiltin() || !p.Info.Types[call.Args[0]].IsType() {
		return nil
	}
	return call.Args[0]
}

// inSES reports whether an entry of a literal is a field of a struct of SES.
func inSES(p *usage.Package, kv *ast.KeyValueExpr) bool {
	key, ok := kv.Key.(*ast.Ident)
	return ok && usage.SDKOf(p.Info.Uses[key]) != nil
}
