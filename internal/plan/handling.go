package plan

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// errorHandling plans the checks of SES errors in a package with sends, or that may
// get the errors of sends in packages that it imports. A check that it cannot follow
// blocks the sends: after a rewrite of the sends alone its branches would be dead.
func (a *analysis) errorHandling(p *usage.Package) {
	var sends []ast.Node
	for _, s := range a.sites {
		if s.sends() && mayGet(p, s.Pkg) {
			sends = append(sends, s.Node)
		}
	}
	if len(sends) == 0 {
		return
	}
	var tests []codeTest
	for _, r := range a.refs[p] {
		if name, ok := r.Obj.(*types.TypeName); ok && isError(name) {
			tests = append(tests, a.handle(p, r.Node.(*ast.Ident), name, sends)...)
		}
	}
	for obj, ids := range a.uses[p] {
		if obj.Pkg() == nil || !smithyErrors[obj.Pkg().Path()+"."+obj.Name()] {
			continue
		}
		for _, id := range ids {
			tests = append(tests, a.handle(p, id, obj, sends)...)
		}
	}
	a.errorCalls(p, sends)
	a.overlaps(tests)
}

// mayGet reports whether p may get the errors of sends in q.
func mayGet(p, q *usage.Package) bool {
	return p == q || p.Path != q.Path && dependsOn(p.Types, q.Path, map[string]bool{})
}

// handle plans what is done with the error type that id names.
func (a *analysis) handle(p *usage.Package, id *ast.Ident, obj types.Object, sends []ast.Node) []codeTest {
	if a.isRemoved(id) {
		return nil
	}
	var check *errorCheck
	why := "it is no type"
	if name, ok := obj.(*types.TypeName); ok {
		lit, cannot := a.errorLiteral(p, id, name)
		if lit != nil && cannot == "" {
			a.adoptLiteral(p, id, lit, sends)
			return nil
		}
		check, why = a.errorVariable(p, id, name)
		if lit != nil {
			why = cannot
		}
	}
	if check != nil && check.foreign() {
		a.leaveCheck(p, id)
		a.leaveCodes(p, check)
		return nil
	}
	if usage.SDKOf(obj) == nil {
		a.site(p, id, "error", mapping.Rewrite, obj.Name(), "error handling of the AWS SDK: Paubox answers with a *paubox.PauboxError")
	}
	if why != "" {
		a.groups.add(a.container(id).Pos())
		for _, s := range sends {
			a.groups.join(a.container(id).Pos(), a.container(s).Pos())
		}
		a.blockf(id, "the errors of SES are handled here (%s), which is not rewritten: %s", obj.Name(), why)
		return nil
	}
	check.adopt()
	for _, s := range a.sites {
		if s.Pkg == p && s.Rule == "error" && a.container(s.Node) == a.container(id) {
			s.Notes = append(append(s.Notes, pauboxErrorNote), check.notes...)
		}
	}
	return check.tests
}

// leaveCheck keeps the check of an error that is of no send: the operation that may
// give it stays with SES, or with another service.
func (a *analysis) leaveCheck(p *usage.Package, id *ast.Ident) {
	if usage.SDKOf(p.Info.Uses[id]) == nil {
		return
	}
	a.claimed[id.Pos()] = true
	a.keep(a.qualified(id))
	for _, s := range a.sites {
		if s.Pkg == p && s.Rule == "error" && a.container(s.Node) == a.container(id) {
			s.Manual, s.Action = true, mapping.Manual
			s.Message = "check of an error of Amazon SES"
			s.Reason = "the error is that of an operation that stays with SES"
		}
	}
}

// leaveCodes keeps the codes of SES that such a check compares, in the block that its
// variable is for.
//
//	// Have: if aerr, ok := err.(awserr.Error); ok && aerr.Code() == ses.ErrCodeLimitExceededException {…}
func (a *analysis) leaveCodes(p *usage.Package, check *errorCheck) {
	scope := check.v.Parent()
	if scope == nil || slices.ContainsFunc(a.sites, func(s *Site) bool { return s.Pkg == p && s.sends() && scope.Contains(s.Node.Pos()) }) {
		return
	}
	for _, r := range a.refs[p] {
		if id, ok := r.Node.(*ast.Ident); ok && scope.Contains(r.Pos()) {
			if _, code := r.Obj.(*types.Const); code {
				a.claimed[id.Pos()] = true
				a.keep(a.qualified(id))
			}
		}
	}
}

// isErrorValue reports whether t is an error type of SES, or points to one.
func isErrorValue(t types.Type) bool {
	for {
		p, ok := types.Unalias(t).(*types.Pointer)
		if !ok {
			break
		}
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	return ok && usage.SDKOf(n.Obj()) != nil && !types.IsInterface(n) && isError(n.Obj())
}
