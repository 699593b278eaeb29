package casetest

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/rewrite"
)

// LostComments returns the comments of a file that the text after lacks.
// Comments go with what they stand in where that is removed: an AWS import or
// an AWS configuration statement, up to the end of its last line.
func LostComments(pkg *rewrite.Package, filename string, after []byte) ([]string, error) {
	kept, err := parser.ParseFile(token.NewFileSet(), filename, after, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	left := map[string]int{} // how often each comment stands in after
	for text := range comments(kept) {
		left[text]++
	}
	file := fileNamed(pkg, filename)
	removed := removable(pkg, file, kept)
	var lost []string
	for text, c := range comments(file) {
		left[text]--
		if left[text] < 0 && !removed.holds(pkg.Fset, c) {
			lost = append(lost, fmt.Sprintf("line %d: %s", pkg.Fset.Position(c.Pos()).Line, text))
		}
	}
	return lost, nil
}

// comments yields the comments of a file with their text.
func comments(file *ast.File) func(func(string, *ast.Comment) bool) {
	return func(yield func(string, *ast.Comment) bool) {
		for _, group := range file.Comments {
			for _, c := range group.List {
				if !yield(c.Text, c) {
					return
				}
			}
		}
	}
}

// fileNamed returns the syntax of a package's file.
func fileNamed(pkg *rewrite.Package, filename string) *ast.File {
	for _, file := range pkg.Files {
		if pkg.Fset.File(file.FileStart).Name() == filename {
			return file
		}
	}
	return &ast.File{}
}

// nodes are the parts of a file that may be removed with their comments.
type nodes []ast.Node

// holds reports whether a comment stands inside a node or ends its last line.
func (n nodes) holds(fset *token.FileSet, c *ast.Comment) bool {
	for _, node := range n {
		inside := node.Pos() <= c.Pos() && c.Pos() < node.End()
		trailing := node.End() <= c.Pos() && fset.Position(node.End()).Line == fset.Position(c.Pos()).Line
		if inside || trailing {
			return true
		}
	}
	return false
}

// removable returns the AWS imports of file that kept lacks, and its AWS
// configuration statements if one of these imports is gone.
func removable(pkg *rewrite.Package, file, kept *ast.File) nodes {
	var gone nodes
	for _, spec := range file.Imports {
		still := slices.ContainsFunc(kept.Imports, func(k *ast.ImportSpec) bool {
			return k.Path.Value == spec.Path.Value
		})
		if !still && strings.Contains(spec.Path.Value, "github.com/aws/") {
			gone = append(gone, spec)
		}
	}
	if len(gone) == 0 {
		return nil
	}
	return append(gone, configStatements(pkg, file)...)
}

// configStatements returns the simple statements of a file that refer to the
// packages that AWS configurations are made with.
func configStatements(pkg *rewrite.Package, file *ast.File) nodes {
	var found nodes
	var enclosing ast.Node
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt, *ast.ExprStmt, *ast.DeclStmt, *ast.ReturnStmt:
			enclosing = n
		case *ast.Ident:
			obj := pkg.Info.Uses[n]
			if obj != nil && awsConfig(obj) && enclosing != nil && !slices.Contains(found, enclosing) {
				found = append(found, enclosing)
			}
		}
		return true
	})
	return found
}
