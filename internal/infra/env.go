package infra

import (
	"regexp"
	"strings"
)

// envKey is the beginning of a line that sets a variable.
var envKey = regexp.MustCompile(`^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t]*=[ \t]*`)

// scanEnv reads a file of variables: NAME=value, with quotes, "export" and
// comments as the usual libraries and shells take them.
func scanEnv(text []byte) ([]Setting, error) {
	l := &list{text: text}
	for at := 0; at < len(text); {
		end := lineEnd(text, at)
		m := envKey.FindSubmatchIndex(text[at:end])
		if m == nil {
			at = next(text, end)
			continue
		}
		path := []string{string(text[at+m[2] : at+m[3]])}
		at = next(text, l.value(path, at+m[1], end, " #"))
	}
	return l.settings, nil
}

// value notes the value that starts at from in a line that ends at end, and
// returns where it ends. comments are the signs that start a comment behind a
// value without quotes, each with a space before it.
func (l *list) value(path []string, from, end int, comments string) int {
	if from < end && strings.IndexByte("\"'`", l.text[from]) >= 0 {
		if close := closing(l.text, from); close > 0 {
			return l.quoted(path, from, close, comments)
		}
		l.add(path, from, end, string(l.text[from:end]), fixedForm)
		return end
	}
	stop := end
	for i := from; i < end; i++ {
		spaced := i == from || l.text[i-1] == ' ' || l.text[i-1] == '\t'
		if spaced && strings.IndexByte(comments[1:], l.text[i]) >= 0 {
			stop = i
			break
		}
	}
	for stop > from && (l.text[stop-1] == ' ' || l.text[stop-1] == '\t') {
		stop--
	}
	raw, fixed := string(l.text[from:stop]), ""
	if strings.ContainsAny(raw, "\"'`\\") {
		fixed = fixedForm
	}
	l.add(path, from, stop, raw, fixed)
	return end
}

// quoted notes the value between the quotes at from and close.
func (l *list) quoted(path []string, from, close int, comments string) int {
	raw, fixed := string(l.text[from+1:close]), ""
	rest := strings.TrimSpace(string(l.text[close+1 : lineEnd(l.text, close)]))
	if strings.Contains(raw, `\`) || rest != "" && strings.IndexByte(comments[1:], rest[0]) < 0 {
		fixed = fixedForm
	}
	if strings.ContainsAny(raw, "\r\n") {
		fixed = fixedBlock
	}
	l.add(path, from+1, close, raw, fixed)
	return lineEnd(l.text, close)
}

// closing is where the quote that opens at from closes, 0 where it does not.
func closing(text []byte, from int) int {
	for i := from + 1; i < len(text); i++ {
		switch {
		case text[i] == '\\' && text[from] == '"':
			i++
		case text[i] == text[from]:
			return i
		}
	}
	return 0
}
