// Package infra finds the SMTP access to Amazon SES in the settings of a
// repository that are not Go: .env files, YAML, JSON, TOML and INI (mapping.md
// 5.2), and what these files, Terraform, Dockerfiles and scripts name of SES
// otherwise (mapping.md 8). It knows no Go syntax.
//
// A scanner a format turns the bytes of a file into [Setting]s, each with the
// place of its value. What belongs to one access is a unit: it is edited only
// when all of it can be, and then only the bytes of the values change, so that
// comments, quotes and the layout stay. A value that is filled in, anchored,
// spread over lines or secret is reported, and never touched.
package infra

import (
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// Setting is one named value of a file.
type Setting struct {
	Path       []string // the names of the groups around it and, at last, its own
	Value      string
	Start, End int    // the bytes of the value, without quotes
	Fixed      string // why the value cannot be edited where it stands; "" it can
}

// Name is the setting's own name, without its groups.
func (s Setting) Name() string {
	if len(s.Path) == 0 {
		return ""
	}
	return s.Path[len(s.Path)-1]
}

// shown is the name of a setting as reports print it. A part that can be
// somebody's address or a credential is not.
func shown(path ...string) string {
	path = append([]string(nil), path...)
	for i, part := range path {
		if strings.Contains(part, "@") || mapping.IsAccessKeyID(part) {
			path[i] = "(…)"
		}
	}
	return strings.Join(path, ".")
}

// Group is the place of the setting in the file: settings of one group stand
// beside each other.
func (s Setting) Group() string {
	if len(s.Path) == 0 {
		return ""
	}
	return strings.Join(s.Path[:len(s.Path)-1], "\x00")
}

// Editable reports whether the value can be replaced by other text.
func (s Setting) Editable() bool { return s.Fixed == "" && s.Value != "" }

// Reasons why a value is left alone.
const (
	fixedTemplate = "the value is filled in from elsewhere"
	fixedBlock    = "the value is spread over lines"
	fixedAnchor   = "the value is anchored or an alias: other places share it"
	fixedForm     = "the value is written with escapes, or in a way that sesfix does not edit"
	fixedFile     = "the file does not parse as its name says: it may be a template"
)

// scanner turns the text of a file into settings.
type scanner func(text []byte) ([]Setting, error)

// list gathers the settings of a file.
type list struct {
	text     []byte
	settings []Setting
}

// add notes the value in [start, end), which stands for value.
func (l *list) add(path []string, start, end int, value, fixed string) {
	if len(path) == 0 {
		return // a value without a name is no setting
	}
	raw := string(l.text[start:end])
	switch {
	case fixed != "":
	case strings.ContainsAny(raw, "\r\n"):
		fixed = fixedBlock
	case raw != value:
		fixed = fixedForm
	case mapping.IsTemplate(value):
		fixed = fixedTemplate
	}
	l.settings = append(l.settings, Setting{append([]string(nil), path...), value, start, end, fixed})
}

// pair notes a value of the form NAME=value as the setting NAME of the group, and
// reports whether it is one: in lists of variables and of arguments.
func (l *list) pair(group []string, start, end int, value, fixed string) bool {
	name, rest, ok := strings.Cut(value, "=")
	name = strings.TrimLeft(name, "-")
	if !ok || name == "" || strings.ContainsAny(name, " \t:/{}$\"'") {
		return false
	}
	if fixed == "" && string(l.text[start:end]) != value {
		fixed = fixedForm
	}
	if fixed == "" {
		start = end - len(rest)
	}
	if fixed != "" {
		l.settings = append(l.settings, Setting{append(append([]string(nil), group...), name), rest, start, end, fixed})
		return true
	}
	l.add(append(append([]string(nil), group...), name), start, end, rest, "")
	return true
}

// lineEnd is where the line of text that at stands in ends, without its line
// break.
func lineEnd(text []byte, at int) int {
	end := at
	for end < len(text) && text[end] != '\n' {
		end++
	}
	if end > at && text[end-1] == '\r' {
		end--
	}
	return end
}

// next is the start of the line after the one that ends at end.
func next(text []byte, end int) int {
	for end < len(text) && text[end] != '\n' {
		end++
	}
	return end + 1
}
