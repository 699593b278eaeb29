package rewrite

import (
	"go/ast"
	"go/token"
	"regexp"
	"strings"
)

// ignore is one comment that silences a rule on the lines from and to.
type ignore struct {
	file     string
	from, to int
	rule     string // "" for every rule
	shown    bool   // its findings are reported all the same: the driver hides them
}

// ignores reads the comments //sesfix:ignore RULE reason and
// //nolint:sesfix // reason of a package (design.md, "The command"). They speak
// for their line, and for the line below where they stand alone; without a reason
// they silence nothing. With ranges, nolint comments mean what they mean to
// golangci-lint.
func ignores(p *Package, ranges bool) (list []ignore) {
	for _, f := range p.Files {
		for _, g := range f.Comments {
			for _, c := range g.List {
				rule, nolint, ok := parseIgnore(c.Text)
				if ok && !(nolint && ranges) {
					list = append(list, place(p, c, rule))
				}
			}
		}
		if ranges {
			list = append(list, nolintRanges(p.Fset, f)...)
		}
	}
	return list
}

// place returns the lines that a comment speaks for.
func place(p *Package, c *ast.Comment, rule string) ignore {
	pos := p.Fset.Position(c.Pos())
	i := ignore{file: pos.Filename, from: pos.Line, to: pos.Line, rule: rule}
	src := p.Sources[pos.Filename]
	if start := pos.Offset - (pos.Column - 1); start >= 0 && pos.Offset <= len(src) &&
		strings.TrimSpace(string(src[start:pos.Offset])) == "" {
		i.to++
	}
	return i
}

// parseIgnore reads one comment. ok is false when it is no ignore comment, or
// gives no reason.
func parseIgnore(text string) (rule string, nolint, ok bool) {
	if rest, found := strings.CutPrefix(text, "//sesfix:ignore "); found {
		words := strings.Fields(rest)
		if len(words) < 2 {
			return "", false, false
		}
		return words[0], false, true
	}
	rest, found := strings.CutPrefix(text, "//nolint:")
	if !found {
		return "", false, false
	}
	names, reason, _ := strings.Cut(rest, "//")
	return "", true, lists(names, "sesfix") && strings.TrimSpace(reason) != ""
}

// lists reports whether a list of linters names one of some.
func lists(list string, some ...string) bool {
	for name := range strings.SplitSeq(list, ",") {
		for _, s := range some {
			if strings.EqualFold(strings.TrimSpace(name), s) {
				return true
			}
		}
	}
	return false
}

// nolintComment is what golangci-lint takes for a nolint comment.
var nolintComment = regexp.MustCompile(`^nolint( |:|$)`)

// nolintRanges returns the lines that golangci-lint hides (its nolint_filter.go):
// those of the comment group, and, of every node that begins on the next line in
// the same column, all lines.
func nolintRanges(fset *token.FileSet, f *ast.File) (list []ignore) {
	type start struct{ line, column int }
	below := map[start]bool{}
	for _, g := range f.Comments {
		for _, c := range g.List {
			if !silences(c.Text) {
				continue
			}
			from, to := fset.Position(g.Pos()), fset.Position(g.End())
			list = append(list, ignore{file: from.Filename, from: from.Line, to: to.Line, shown: true})
			below[start{to.Line + 1, from.Column}] = true
		}
	}
	if len(below) == 0 {
		return nil
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			return true
		}
		if from := fset.Position(n.Pos()); below[start{from.Line, from.Column}] {
			list = append(list, ignore{file: from.Filename, from: from.Line, to: fset.Position(n.End()).Line, shown: true})
		}
		return true
	})
	return list
}

// silences reports whether a comment hides what sesfix says in golangci-lint.
func silences(text string) bool {
	text = strings.TrimLeft(text, "/ ")
	if !nolintComment.MatchString(text) {
		return false
	}
	names, found := strings.CutPrefix(text, "nolint:")
	if !found {
		return true // every linter
	}
	names, _, _ = strings.Cut(names, "//")
	return strings.HasPrefix(names, "all") || lists(names, "sesfix", "all")
}

// ignored reports whether what rule says at pos is not to be rewritten.
func (r *run) ignored(pos token.Pos, rule string) bool { return r.comment(pos, rule, true) }

// silenced reports whether a comment hides the finding of rule at pos.
func (r *run) silenced(pos token.Pos, rule string) bool { return r.comment(pos, rule, false) }

// comment reports whether a comment speaks for rule at pos. shown counts those too
// whose findings are reported.
func (r *run) comment(pos token.Pos, rule string, shown bool) bool {
	at := r.position(pos)
	for _, i := range r.ignores {
		if i.file == at.Filename && i.from <= at.Line && at.Line <= i.to && (i.rule == "" || i.rule == rule) && (shown || !i.shown) {
			return true
		}
	}
	return false
}
