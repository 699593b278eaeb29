package driver

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// The same input gives the same bytes: findings, units and reasons are ordered
// by position, so files must stand in the FileSet in the same order in every run.
func TestFilesAreReadInTheOrderOfTheirNames(t *testing.T) {
	var tree strings.Builder
	for i := range 40 {
		fmt.Fprintf(&tree, "\n-- p%02d/a.go --\npackage p\nimport \"github.com/aws/aws-sdk-go-v2/service/sesv2\"\nvar c *sesv2.Client\n-- p%02d/b.go --\npackage p\n", i, i)
	}
	res := loadTree(t, writeTree(t, sdkTree, openMail, tree.String()))
	type file struct {
		name string
		pos  int
	}
	var files []file
	for _, p := range res.packages {
		for _, f := range p.Files {
			files = append(files, file{p.Fset.File(f.FileStart).Name(), int(f.FileStart)})
		}
	}
	if len(files) < 80 {
		t.Fatalf("%d files were loaded, want 80 or more", len(files))
	}
	slices.SortFunc(files, func(x, y file) int { return x.pos - y.pos })
	if !slices.IsSortedFunc(files, func(x, y file) int { return strings.Compare(x.name, y.name) }) {
		t.Error("the files of the FileSet are not in the order of their names")
	}
}
