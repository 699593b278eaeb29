package rewrite

import (
	"bytes"
	"go/ast"
	"go/token"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// linesFor returns the file set that the decorator reads the lines of f from. It
// takes a line for empty where the next one begins one byte on. Lines that hold white
// space, or end as those of Windows do, begin later: here they begin there.
func linesFor(p *usage.Package, f *ast.File, src []byte) *token.FileSet {
	file := p.Fset.File(f.FileStart)
	if file == nil || file.Size() != len(src) {
		return p.Fset
	}
	lines := file.Lines()
	empty := slices.Clone(lines)
	moved := false
	for i := range len(lines) - 1 {
		line := src[lines[i]:lines[i+1]]
		if len(bytes.TrimSpace(line)) == 0 && empty[i]+1 < empty[i+1] {
			empty[i+1] = empty[i] + 1
			moved = true
		}
	}
	if !moved {
		return p.Fset
	}
	set := token.NewFileSet()
	if !set.AddFile(file.Name(), file.Base(), file.Size()).SetLines(empty) {
		return p.Fset
	}
	return set
}
