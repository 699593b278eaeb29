package casetest_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"testing"

	"github.com/sesfix/sesfix/rewrite"
)

// checkSource type-checks a package of one file that imports nothing.
func checkSource(t *testing.T, src string) *types.Package {
	t.Helper()
	return sourcePackage(t, src).Types
}

// sourcePackage makes the rewriter's input of one source text, "p.go".
func sourcePackage(t *testing.T, src string) *rewrite.Package {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	conf := types.Config{Importer: importer.Default()}
	pkg, err := conf.Check("p", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	return &rewrite.Package{
		Path: "p", Fset: fset, Files: []*ast.File{file}, Types: pkg, Info: info,
		Sources: map[string][]byte{"p.go": []byte(src)},
	}
}
