package infra

import (
	"regexp"
	"strings"
)

// lineSetting is a line that gives a name a value in most ways to write one.
var lineSetting = regexp.MustCompile(`^[ \t]*(?:-[ \t]+)?(?:export[ \t]+)?["']?([A-Za-z_][\w.-]*)["']?[ \t]*[:=][ \t]*(.*?)[ \t,;]*$`)

// scanLines reads what it can of a file that does not parse, a template mostly.
// Nothing in it is ever edited.
func scanLines(text []byte) []Setting {
	l := &list{text: text}
	for at := 0; at < len(text); {
		end := lineEnd(text, at)
		if m := lineSetting.FindSubmatchIndex(text[at:end]); m != nil {
			value := string(text[at+m[4] : at+m[5]])
			if !strings.HasPrefix(value, "#") {
				path := []string{string(text[at+m[2] : at+m[3]])}
				l.add(path, at+m[4], at+m[5], unquoted(value), fixedFile)
			}
		}
		at = next(text, end)
	}
	return l.settings
}

// unquoted is a value without quotes and without a comment behind it.
func unquoted(s string) string {
	if i := strings.Index(s, " #"); i >= 0 {
		s = strings.TrimSpace(s[:i])
	}
	if len(s) > 1 && (s[0] == '"' || s[0] == '\'') && s[len(s)-1] == s[0] {
		return s[1 : len(s)-1]
	}
	return s
}
