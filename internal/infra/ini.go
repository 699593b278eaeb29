package infra

import (
	"regexp"
	"strings"
)

// iniKey is the beginning of a line that sets a value, iniSection the line that
// opens a group.
var (
	iniKey     = regexp.MustCompile(`^[ \t]*([A-Za-z_][A-Za-z0-9_. \t-]*?)[ \t]*[=:][ \t]*`)
	iniSection = regexp.MustCompile(`^[ \t]*\[([^\]\[]*)\][ \t]*([;#].*)?$`)
)

// scanINI reads sections of name = value, and property files, which have none.
func scanINI(text []byte) ([]Setting, error) {
	l := &list{text: text}
	var group []string
	continued := false
	for at := 0; at < len(text); {
		end := lineEnd(text, at)
		line := text[at:end]
		was := continued
		continued = strings.HasSuffix(string(line), `\`)
		if m := iniSection.FindSubmatch(line); m != nil && !was {
			group = []string{strings.TrimSpace(string(m[1]))}
		} else if m := iniKey.FindSubmatchIndex(line); m != nil && !was {
			path := append(append([]string(nil), group...), string(line[m[2]:m[3]]))
			end = l.iniValue(path, at+m[1], end, continued)
		}
		at = next(text, end)
	}
	return l.settings, nil
}

// iniValue notes a value; one that goes on in the next line is never edited.
func (l *list) iniValue(path []string, from, end int, continued bool) int {
	if !continued {
		quote := from < end && (l.text[from] == '"' || l.text[from] == '\'')
		if quote && closing(l.text, from) > end { // a value of one line that starts with a quote
			l.add(path, from, end, string(l.text[from:end]), fixedForm)
			return end
		}
		return l.value(path, from, end, " #;")
	}
	l.add(path, from, end, string(l.text[from:end]), fixedBlock)
	return end
}
