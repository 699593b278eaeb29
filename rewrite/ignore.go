package rewrite

import (
	"go/ast"
	"go/token"
	"strings"
)

// ignore is one comment that silences a rule on its line, or on the line below
// where the comment stands alone. A comment without a reason silences nothing.
type ignore struct {
	file string
	line int
	rule string // "" for every rule
}

// ignores reads the comments //sesfix:ignore RULE reason and
// //nolint:sesfix // reason of a package (design.md, "The command").
func ignores(p *Package) (list []ignore) {
	for _, f := range p.Files {
		for _, g := range f.Comments {
			for _, c := range g.List {
				if rule, ok := parseIgnore(c.Text); ok {
					list = append(list, place(p, f, c, rule)...)
				}
			}
		}
	}
	return list
}

// place returns the lines that a comment speaks for.
func place(p *Package, f *ast.File, c *ast.Comment, rule string) []ignore {
	pos := p.Fset.Position(c.Pos())
	list := []ignore{{pos.Filename, pos.Line, rule}}
	src := p.Sources[pos.Filename]
	if start := pos.Offset - (pos.Column - 1); start >= 0 && pos.Offset <= len(src) &&
		strings.TrimSpace(string(src[start:pos.Offset])) == "" {
		list = append(list, ignore{pos.Filename, pos.Line + 1, rule})
	}
	return list
}

// parseIgnore reads one comment. ok is false when it is no ignore comment, or
// gives no reason.
func parseIgnore(text string) (rule string, ok bool) {
	if rest, found := strings.CutPrefix(text, "//sesfix:ignore "); found {
		words := strings.Fields(rest)
		if len(words) < 2 {
			return "", false
		}
		return words[0], true
	}
	rest, found := strings.CutPrefix(text, "//nolint:")
	if !found {
		return "", false
	}
	names, reason, _ := strings.Cut(rest, "//")
	for name := range strings.SplitSeq(names, ",") {
		if strings.TrimSpace(name) == "sesfix" && strings.TrimSpace(reason) != "" {
			return "", true
		}
	}
	return "", false
}

// ignored reports whether a comment silences rule at pos.
func (r *run) ignored(pos token.Pos, rule string) bool {
	for _, p := range r.byUsage {
		at := p.Fset.Position(pos)
		for _, i := range r.ignores {
			if i.file == at.Filename && i.line == at.Line && (i.rule == "" || i.rule == rule) {
				return true
			}
		}
		return false
	}
	return false
}
