// Package textedit changes the text of Go files in small, local steps.
package textedit

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Import is an import to have: path and local name ("" for none).
type Import struct{ Path, Name string }

// Imports returns src with the imports of add present and, of the local names
// in candidates (import path -> local name used in the file), those removed
// that the file no longer uses. The result is gofmt'ed.
//
// A dot import goes only when candidates has "." for it, and then always; a
// blank import and import "C" always stay.
func Imports(src []byte, add []Import, candidates map[string]string) ([]byte, error) {
	// A formatted file has one import to a line, which all below builds on.
	if _, err := parse(src); err != nil {
		return nil, err
	}
	src, err := format.Source(src)
	if err != nil {
		return nil, err
	}
	f, err := parse(src)
	if err != nil {
		return nil, err
	}
	if src, err = format.Source(f.remove(f.unused(add, candidates))); err != nil {
		return nil, err
	}
	add = slices.Clone(add)
	slices.SortStableFunc(add, func(a, b Import) int { return strings.Compare(a.Path, b.Path) })
	for _, imp := range add {
		if f, err = parse(src); err != nil {
			return nil, err
		}
		if f.has(imp, candidates) {
			continue
		}
		if src, err = format.Source(f.add(imp)); err != nil {
			return nil, err
		}
	}
	return src, nil
}

// file is a parsed, gofmt'ed file.
type file struct {
	src []byte
	ast *ast.File
	tok *token.File
}

func parse(src []byte) (*file, error) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "", src, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	return &file{src, f, fset.File(f.FileStart)}, nil
}

func (f *file) offset(p token.Pos) int { return f.tok.Offset(p) }

// line is the number of a line in the text, whatever //line comments say.
func (f *file) line(p token.Pos) int { return f.tok.Line(p) }

// lineStart is the offset of a line's first byte, the file's size past the end.
func (f *file) lineStart(line int) int {
	if line > f.tok.LineCount() {
		return len(f.src)
	}
	return f.offset(f.tok.LineStart(line))
}

// lines are the first and the last line of what lies from pos to end, with the
// comments that begin on its last line or end on its first.
func (f *file) lines(pos, end token.Pos) (first, last int) {
	first, last = f.line(pos), f.line(end)
	for _, g := range f.ast.Comments {
		for _, c := range g.List {
			if c.Pos() >= end && f.line(c.Pos()) == last {
				last = f.line(c.End())
			}
		}
	}
	for _, g := range slices.Backward(f.ast.Comments) {
		for _, c := range slices.Backward(g.List) {
			if c.End() <= pos && f.line(c.End()) == first {
				first = f.line(c.Pos())
			}
		}
	}
	return first, last
}

func importPath(s *ast.ImportSpec) string {
	p, err := strconv.Unquote(s.Path.Value)
	if err != nil {
		return s.Path.Value
	}
	return p
}

func importName(s *ast.ImportSpec) string {
	if s.Name == nil {
		return ""
	}
	return s.Name.Name
}

// unused are the imports to remove.
func (f *file) unused(add []Import, candidates map[string]string) map[*ast.ImportSpec]bool {
	inSpec := map[*ast.Ident]bool{}
	explicit := map[Import]bool{}
	for _, s := range f.ast.Imports {
		if s.Name != nil {
			inSpec[s.Name] = true
			explicit[Import{importPath(s), s.Name.Name}] = true
		}
	}
	used := map[string]bool{}
	for _, id := range f.ast.Unresolved {
		if !inSpec[id] {
			used[id.Name] = true
		}
	}
	drop := map[*ast.ImportSpec]bool{}
	for _, s := range f.ast.Imports {
		p, name := importPath(s), importName(s)
		want, ok := candidates[p]
		switch {
		case !ok || want == "" || want == "_" || p == "C":
		case name == "" && (want == "." || explicit[Import{p, want}]):
			// The candidate is another import of the same path.
		case name != "" && name != want:
		case want == ".":
			drop[s] = true
		case !used[want] && !slices.Contains(add, Import{p, name}):
			drop[s] = true
		}
	}
	return drop
}

// importDecls are the file's import declarations.
func (f *file) importDecls() []*ast.GenDecl {
	var ds []*ast.GenDecl
	for _, d := range f.ast.Decls {
		if d, ok := d.(*ast.GenDecl); ok && d.Tok == token.IMPORT {
			ds = append(ds, d)
		}
	}
	return ds
}

// group is a run of lines of an import block, without a blank one.
type group struct {
	first, last int
	specs       []*ast.ImportSpec
}

func (f *file) groups(d *ast.GenDecl) []group {
	inComment := map[int]bool{}
	for _, g := range f.ast.Comments {
		for _, c := range g.List {
			for l := f.line(c.Pos()); l <= f.line(c.End()); l++ {
				inComment[l] = true
			}
		}
	}
	var gs []group
	open := false
	for l := f.line(d.Lparen) + 1; l < f.line(d.Rparen); l++ {
		text := f.src[f.lineStart(l):f.lineStart(l+1)]
		if len(bytes.TrimSpace(text)) == 0 && !inComment[l] {
			open = false
			continue
		}
		if !open {
			gs = append(gs, group{first: l})
			open = true
		}
		gs[len(gs)-1].last = l
	}
	for _, s := range d.Specs {
		s := s.(*ast.ImportSpec)
		for i := range gs {
			if l := f.line(s.Pos()); gs[i].first <= l && l <= gs[i].last {
				gs[i].specs = append(gs[i].specs, s)
			}
		}
	}
	return gs
}

// remove returns the text without the imports of drop.
func (f *file) remove(drop map[*ast.ImportSpec]bool) []byte {
	gone := map[int]bool{}  // lines that go
	blank := map[int]bool{} // lines of those that leave a blank line
	cut := func(first, last int) {
		for l := first; l <= last; l++ {
			gone[l] = true
		}
	}
	dropped := func(s *ast.ImportSpec) bool { return drop[s] }
	for _, d := range f.importDecls() {
		n := 0
		for _, s := range d.Specs {
			if drop[s.(*ast.ImportSpec)] {
				n++
			}
		}
		if n == 0 {
			continue
		}
		if n == len(d.Specs) {
			first, last := f.lines(d.Pos(), d.End())
			cut(first, last)
			// A comment above must not become that of the next declaration,
			// which could be import "C".
			blank[first] = true
			continue
		}
		for _, g := range f.groups(d) {
			if len(g.specs) > 0 && !slices.ContainsFunc(g.specs, func(s *ast.ImportSpec) bool { return !dropped(s) }) {
				cut(g.first, g.last)
				if next := g.last + 1; next < f.line(d.Rparen) {
					gone[next] = true
				} else if prev := g.first - 1; prev > f.line(d.Lparen) {
					gone[prev] = true
				}
				continue
			}
			for _, s := range g.specs {
				if drop[s] {
					cut(f.lines(s.Pos(), s.End()))
				}
			}
		}
	}
	var out []byte
	for l := 1; l <= f.tok.LineCount(); l++ {
		if !gone[l] {
			out = append(out, f.src[f.lineStart(l):f.lineStart(l+1)]...)
		} else if blank[l] {
			out = append(out, '\n')
		}
	}
	return out
}

var majorVersion = regexp.MustCompile(`^v[0-9]+$`)

// usualName is the name that a package of this path most likely has.
func usualName(p string) string {
	if base := path.Base(p); !majorVersion.MatchString(base) {
		return base
	}
	return path.Base(path.Dir(p))
}

// has reports whether the file has the import. A blank or a dot import gives
// no name to use, so neither is as good as one without a name.
func (f *file) has(imp Import, candidates map[string]string) bool {
	for _, s := range f.ast.Imports {
		if importPath(s) != imp.Path {
			continue
		}
		name := importName(s)
		switch {
		case name == imp.Name:
			return true
		case imp.Name == "":
			if name != "_" && name != "." {
				return true
			}
		case name == "" && (imp.Name == usualName(imp.Path) || imp.Name == candidates[imp.Path]):
			return true
		}
	}
	return false
}

func isStd(p string) bool {
	first, _, _ := strings.Cut(p, "/")
	return !strings.Contains(first, ".")
}

func isC(d *ast.GenDecl) bool {
	return slices.ContainsFunc(d.Specs, func(s ast.Spec) bool {
		return importPath(s.(*ast.ImportSpec)) == "C"
	})
}
