package plan

import (
	"go/ast"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// errorTexts reports searches for a word of SES in the text of an error: they go on
// after a migration, and find nothing (mapping.md 3.2, "code shapes").
//
//	strings.Contains(err.Error(), "MessageRejected")
func (a *analysis) errorTexts(p *usage.Package) {
	if !a.sendsInPackage(p) {
		return
	}
	for _, f := range p.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 2 || !strings.HasPrefix(fullName(callee(p.Info, call)), "strings.") {
				return true
			}
			text, known := literal(p, call.Args[1])
			if known && a.isErrorText(p, call.Args[0]) && mapping.ErrorText(text) {
				s := a.site(p, call, "error", mapping.Manual, fullName(callee(p.Info, call)), "a search for a word of Amazon SES in the text of an error")
				s.Manual = true
				s.Reason = "the errors of Paubox have other texts: compare the StatusCode of a *paubox.PauboxError instead"
			}
			return true
		})
	}
}

func (a *analysis) sendsInPackage(p *usage.Package) bool {
	for _, s := range a.sites {
		if s.Pkg == p && s.sends() {
			return true
		}
	}
	return false
}

// isErrorText reports whether e is err.Error(), or that in lower case.
func (a *analysis) isErrorText(p *usage.Package, e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	if sel, ok := call.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name == "Error" && len(call.Args) == 0 {
		return true
	}
	return len(call.Args) == 1 && strings.HasPrefix(fullName(callee(p.Info, call)), "strings.") && a.isErrorText(p, call.Args[0])
}
