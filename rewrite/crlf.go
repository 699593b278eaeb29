package rewrite

import (
	"go/ast"
	"go/token"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// linesFor returns the file set that the decorator reads the lines of f from. It
// takes a line for empty where the next one begins one byte on, which the line ends
// of Windows are not: there the next line begins at the \n.
func linesFor(p *usage.Package, f *ast.File, src []byte) *token.FileSet {
	file := p.Fset.File(f.FileStart)
	if file == nil || file.Size() != len(src) {
		return p.Fset
	}
	lines := slices.Clone(file.Lines())
	moved := false
	for i := range len(lines) - 1 {
		if start := lines[i]; lines[i+1] == start+2 && src[start] == '\r' {
			lines[i+1]--
			moved = true
		}
	}
	if !moved {
		return p.Fset
	}
	set := token.NewFileSet()
	if !set.AddFile(file.Name(), file.Base(), file.Size()).SetLines(lines) {
		return p.Fset
	}
	return set
}
