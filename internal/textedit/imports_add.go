package textedit

import (
	"go/ast"
	"regexp"
	"slices"
	"strconv"
)

// add returns the text with the import, which it does not have.
func (f *file) add(imp Import) []byte {
	text := "\t" + strconv.Quote(imp.Path) + "\n"
	if imp.Name != "" {
		text = "\t" + imp.Name + " " + strconv.Quote(imp.Path) + "\n"
	}
	decls := f.importDecls()
	for _, d := range decls {
		if d.Lparen.IsValid() && !isC(d) {
			return f.addTo(d, imp.Path, text)
		}
	}
	for i, d := range decls {
		if isC(d) {
			continue
		}
		src := f.block(decls[i:])
		if g, err := parse(src); err == nil {
			for _, d := range g.importDecls() {
				if d.Lparen.IsValid() && !isC(d) {
					return g.addTo(d, imp.Path, text)
				}
			}
		}
		break
	}
	_, last := f.lines(f.ast.Package, f.ast.Name.End())
	return f.insert(last+1, "\nimport (\n"+text+")\n\n")
}

// insert puts text before a line.
func (f *file) insert(line int, text string) []byte {
	at := f.lineStart(line)
	if at > 0 && f.src[at-1] != '\n' {
		text = "\n" + text
	}
	return slices.Concat(f.src[:at], []byte(text), f.src[at:])
}

// directive is a comment that has to stay where a line begins.
var directive = regexp.MustCompile(`//(go:|line |export )|/\*line `)

// block turns the first of decls, single imports, and those that follow it
// into one block.
func (f *file) block(decls []*ast.GenDecl) []byte {
	n := 1
	for n < len(decls) && !decls[n].Lparen.IsValid() && !isC(decls[n]) &&
		!directive.Match(f.src[f.offset(decls[n-1].End()):f.offset(decls[n].Pos())]) {
		n++
	}
	at := f.offset(decls[0].Pos())
	out := append(slices.Clone(f.src[:at]), "import (\n"...)
	for _, d := range decls[:n] {
		out = append(out, f.src[at:f.offset(d.Pos())]...)
		out = append(out, '\t')
		at = f.offset(d.Specs[0].Pos())
	}
	_, last := f.lines(decls[n-1].Pos(), decls[n-1].End())
	end := f.lineStart(last + 1)
	out = append(out, f.src[at:end]...)
	if out[len(out)-1] != '\n' {
		out = append(out, '\n')
	}
	out = append(out, ")\n"...)
	return append(out, f.src[end:]...)
}

// addTo puts the line text, an import of path p, into the block d.
func (f *file) addTo(d *ast.GenDecl, p, text string) []byte {
	if f.line(d.Lparen) == f.line(d.Rparen) { // import ()
		at := f.offset(d.Lparen) + 1
		return slices.Concat(f.src[:at], []byte("\n"+text), f.src[at:])
	}
	std := isStd(p)
	var into *group
	gs := f.groups(d)
	for i, g := range gs {
		if slices.ContainsFunc(g.specs, func(s *ast.ImportSpec) bool { return isStd(importPath(s)) == std }) {
			into = &gs[i]
			if std {
				break
			}
		}
	}
	switch {
	case into == nil && std:
		_, last := f.lines(d.Pos(), d.Lparen+1)
		return f.insert(last+1, text+"\n")
	case into == nil:
		return f.insert(f.line(d.Rparen), "\n"+text)
	}
	for _, s := range into.specs {
		if importPath(s) > p {
			pos := s.Pos()
			if s.Doc != nil { // stays with its import
				pos = s.Doc.Pos()
			}
			first, _ := f.lines(pos, s.End())
			return f.insert(first, text)
		}
	}
	s := into.specs[len(into.specs)-1]
	_, last := f.lines(s.Pos(), s.End())
	return f.insert(last+1, text)
}
