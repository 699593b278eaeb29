package casetest

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/rewrite"
)

// Leaks returns the words of a result that quote a literal which could be PHI
// or a credential.
func Leaks(pkgs []*rewrite.Package, res *rewrite.Result) []string {
	secrets := map[string]bool{}
	for _, pkg := range pkgs {
		for _, file := range pkg.Files {
			collectSecrets(file, secrets)
		}
	}
	var leaks []string
	for _, text := range words(res) {
		for secret := range secrets {
			if strings.Contains(text, secret) {
				leaks = append(leaks, strconv.Quote(text)+" quotes "+strconv.Quote(secret))
			}
		}
	}
	return leaks
}

// collectSecrets gathers the string literals of a file that look like mail
// content: with a space or an @ in them.
func collectSecrets(file *ast.File, secrets map[string]bool) {
	ast.Inspect(file, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return true
		}
		text, err := strconv.Unquote(lit.Value)
		if text = strings.TrimSpace(text); err == nil && strings.ContainsAny(text, " @") {
			secrets[text] = true
		}
		return true
	})
}

// words returns every text of a result that a report prints, plans aside.
func words(res *rewrite.Result) []string {
	texts := append([]string{}, res.Notices...)
	for _, f := range res.Findings {
		texts = append(texts, f.Message, f.Reason)
		texts = append(texts, f.Notes...)
	}
	for _, u := range res.Units {
		for _, b := range u.Blockers {
			texts = append(texts, b.Message)
		}
	}
	for _, e := range res.Errors {
		texts = append(texts, e.Message)
	}
	return texts
}
