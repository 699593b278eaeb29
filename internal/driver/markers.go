package driver

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strconv"

	"golang.org/x/tools/go/packages"

	"github.com/sesfix/sesfix/internal/mapping"
)

// scan marks the matched packages that lead to SES without an import of an SDK.
// Their files are read, not parsed: most packages of a module are none of it.
func (g graph) scan() {
	for _, n := range g {
		if !n.matched || n.uses || n.reaches {
			continue
		}
		for name := range n.files {
			if reachesSES(name) {
				n.reaches = true
				break
			}
		}
	}
}

// reachesSES reports whether the text of a file can hold what leads to SES. A
// file that cannot be read holds nothing: the load will say what is wrong.
func reachesSES(name string) bool {
	text, err := os.ReadFile(name)
	return err == nil && mapping.MayReachSES(text)
}

// isDoor reports whether an import path of a package is a library around SES.
func isDoor(importPath string, p *packages.Package) bool {
	module := ""
	if p.Module != nil {
		module = p.Module.Path
	}
	_, ok := mapping.DoorOf(importPath, module)
	return ok
}

// namesSES reports whether a text in a file that is not built surely names SES:
// its SMTP host, its API or a header.
func namesSES(name string) bool {
	if !reachesSES(name) {
		return false
	}
	f, _ := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
	if f == nil {
		return false
	}
	found := false
	ast.Inspect(f, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return true
		}
		text, err := strconv.Unquote(lit.Value)
		found = found || err == nil && mapping.NamesSES(text)
		return true
	})
	return found
}
