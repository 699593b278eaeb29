package textedit

import (
	"bytes"
	"go/format"
	"go/parser"
	"go/token"
	"strings"

	"github.com/aymanbagabas/go-udiff"
)

// Edit replaces the bytes from Start to End by New.
type Edit struct {
	Start, End int
	New        string
}

// Lines returns the edits, whole lines, ordered and not overlapping, that turn
// before into after.
func Lines(before, after []byte) []Edit {
	var edits []Edit
	for _, e := range udiff.Lines(string(before), string(after)) {
		edits = append(edits, Edit(e))
	}
	return edits
}

// Keep returns after with only those changes that lie between base and after
// applied to before: before is a user's text, base the same text gofmt'ed,
// after the changed base. Where the two kinds of changes cannot be told apart
// the text is that of after. What it returns is the same as after once
// gofmt'ed; where that cannot be had it is after. CRLF line ends of before are
// kept.
func Keep(before, base, after []byte) []byte {
	if bytes.Equal(before, base) {
		return after
	}
	if bytes.Equal(base, after) {
		return before
	}
	lf := strings.ReplaceAll(string(before), "\r\n", "\n")
	return lineEnds(before, lf, keep(lf, string(base), string(after)))
}

func keep(before, base, after string) string {
	if before == base {
		return after
	}
	x, y := udiff.Lines(base, before), udiff.Lines(base, after)
	want, err := format.Source([]byte(after))
	if err != nil { // nothing to check with, so take no risk
		return merge(base, x, y, false)
	}
	for _, fine := range []bool{true, false} {
		text := merge(base, x, y, fine)
		if got, err := format.Source([]byte(text)); err == nil && bytes.Equal(got, want) && imports(text) == imports(after) {
			return text
		}
	}
	return after
}

// imports counts the imports of a file. To format it drops those that stand twice, which
// the compiler refuses.
func imports(src string) int {
	f, err := parser.ParseFile(token.NewFileSet(), "", src, parser.ImportsOnly)
	if err != nil {
		return -1
	}
	return len(f.Imports)
}

// merge applies the edits x and y to base. Where edits of x and y touch the
// result is that of y alone, or, if fine, both if they change different bytes.
func merge(base string, x, y []udiff.Edit, fine bool) string {
	var out strings.Builder
	at := 0
	for len(x) > 0 || len(y) > 0 {
		// Take the next edit, and all that touch what is taken so far.
		var start int
		switch {
		case len(y) == 0 || len(x) > 0 && x[0].Start <= y[0].Start:
			start = x[0].Start
		default:
			start = y[0].Start
		}
		end := start
		nx, ny := 0, 0
		for {
			if nx < len(x) && x[nx].Start <= end {
				end = max(end, x[nx].End)
				nx++
			} else if ny < len(y) && y[ny].Start <= end {
				end = max(end, y[ny].End)
				ny++
			} else {
				break
			}
		}
		out.WriteString(base[at:start])
		at = end
		part := base[start:end]
		xs, ys := apply(part, start, x[:nx]), apply(part, start, y[:ny])
		x, y = x[nx:], y[ny:]
		switch {
		case ny == 0:
			out.WriteString(xs)
		case nx == 0:
			out.WriteString(ys)
		default:
			if fine {
				if both, ok := mergeBytes(part, xs, ys); ok {
					ys = both
				}
			}
			out.WriteString(ys)
		}
	}
	out.WriteString(base[at:])
	return out.String()
}

// apply applies ordered edits to part, which lies at offset start.
func apply(part string, start int, edits []udiff.Edit) string {
	var out strings.Builder
	at := 0
	for _, e := range edits {
		out.WriteString(part[at : e.Start-start])
		out.WriteString(e.New)
		at = e.End - start
	}
	out.WriteString(part[at:])
	return out.String()
}

// mergeBytes merges two changes of one text byte by byte. udiff.Merge lets
// edits overlap in part, so that is looked for first.
func mergeBytes(base, a, b string) (string, bool) {
	x, y := udiff.Strings(base, a), udiff.Strings(base, b)
	for _, p := range x {
		for _, q := range y {
			if p != q && p.Start < q.End && q.Start < p.End ||
				p != q && p.Start == q.Start {
				return "", false
			}
			if p.Start < q.Start && q.End < p.End || q.Start < p.Start && p.End < q.End {
				return "", false
			}
		}
	}
	merged, ok := udiff.Merge(x, y)
	if !ok {
		return "", false
	}
	text, err := udiff.Apply(base, merged)
	return text, err == nil
}

// lineEnds gives the lines of text the line ends that before has, lf being
// before with LF only. A new line has that of most lines.
func lineEnds(before []byte, lf, text string) []byte {
	crlf := bytes.Count(before, []byte("\r\n"))
	if crlf == 0 {
		return []byte(text)
	}
	most := crlf*2 >= bytes.Count(before, []byte("\n"))
	var ends []bool // for each line of before, whether it ends in CRLF
	for l := range bytes.Lines(before) {
		ends = append(ends, bytes.HasSuffix(l, []byte("\r\n")))
	}
	var out []byte
	put := func(s string, end func() bool) {
		for l := range strings.Lines(s) {
			crlf := end()
			if t, ok := strings.CutSuffix(l, "\n"); ok && crlf && !strings.HasSuffix(t, "\r") {
				l = t + "\r\n"
			}
			out = append(out, l...)
		}
	}
	at, line := 0, 0
	old := func() bool { line++; return ends[line-1] }
	for _, e := range udiff.Lines(lf, text) {
		put(lf[at:e.Start], old)
		put(e.New, func() bool { return most })
		line += len(strings.SplitAfter(lf[e.Start:e.End], "\n")) - 1
		if e.End > e.Start && lf[e.End-1] != '\n' {
			line++
		}
		at = e.End
	}
	put(lf[at:], old)
	return out
}
