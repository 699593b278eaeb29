package infra

import (
	"errors"
	"fmt"
	"strings"
)

// errTOML is all that a reader needs: a file that is no TOML is read by lines.
var errTOML = errors.New("no TOML")

// scanTOML reads the parts of TOML that settings are written in: tables, arrays
// of tables, inline tables, arrays, texts of all four kinds, and bare values.
func scanTOML(text []byte) ([]Setting, error) {
	t := &toml{list: list{text: text}, tables: map[string]int{}}
	var group []string
	for t.blank(true); t.at < len(text); t.blank(true) {
		var err error
		if text[t.at] == '[' {
			group, err = t.header()
		} else {
			err = t.assignment(group, 0)
		}
		if err == nil {
			t.blank(false)
			if t.at < len(text) && text[t.at] != '\n' && text[t.at] != '\r' {
				err = errTOML
			}
		}
		if err != nil {
			return nil, err
		}
	}
	return t.settings, nil
}

// toml is the state of the reader.
type toml struct {
	list
	at     int
	tables map[string]int // how many tables an array has so far
}

// blank skips spaces and comments and, where lines is set, line breaks.
func (t *toml) blank(lines bool) {
	for t.at < len(t.text) {
		switch t.text[t.at] {
		case ' ', '\t':
			t.at++
		case '\n', '\r':
			if !lines {
				return
			}
			t.at++
		case '#':
			t.at = lineEnd(t.text, t.at)
		default:
			return
		}
	}
}

// take skips the text s, if it comes next.
func (t *toml) take(s string) bool {
	if strings.HasPrefix(string(t.text[t.at:min(t.at+len(s), len(t.text))]), s) {
		t.at += len(s)
		return true
	}
	return false
}

// header reads [table] or [[array]].
func (t *toml) header() ([]string, error) {
	array := t.take("[[")
	if !array {
		t.at++
	}
	path, err := t.key()
	if err != nil {
		return nil, err
	}
	if !array {
		if !t.take("]") {
			return nil, errTOML
		}
		return path, nil
	}
	if !t.take("]]") {
		return nil, errTOML
	}
	name := strings.Join(path, "\x00")
	t.tables[name]++
	return append(path, fmt.Sprintf("[%d]", t.tables[name]-1)), nil
}

// key reads a key, with its dots.
func (t *toml) key() (path []string, err error) {
	for {
		t.blank(false)
		switch from := t.at; {
		case t.at < len(t.text) && (t.text[t.at] == '"' || t.text[t.at] == '\''):
			start, end, ok := t.line()
			if !ok {
				return nil, errTOML
			}
			path = append(path, string(t.text[start:end]))
		default:
			for t.at < len(t.text) && bare(t.text[t.at]) && t.text[t.at] != '.' {
				t.at++
			}
			if t.at == from {
				return nil, errTOML
			}
			path = append(path, string(t.text[from:t.at]))
		}
		t.blank(false)
		if !t.take(".") {
			return path, nil
		}
	}
}

// bare reports whether a byte can stand in a bare key or value.
func bare(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || strings.IndexByte("_-.+:", b) >= 0
}

// assignment reads key = value.
func (t *toml) assignment(group []string, depth int) error {
	path, err := t.key()
	if err != nil {
		return err
	}
	if !t.take("=") {
		return errTOML
	}
	return t.tomlValue(append(append([]string(nil), group...), path...), depth)
}

// tomlValue reads a value.
func (t *toml) tomlValue(path []string, depth int) error {
	const deepest = 100
	t.blank(false)
	if t.at >= len(t.text) || depth > deepest {
		return errTOML
	}
	switch t.text[t.at] {
	case '"', '\'':
		return t.str(path)
	case '[':
		return t.array(path, depth)
	case '{':
		return t.inline(path, depth)
	}
	from := t.at
	for t.at < len(t.text) && bare(t.text[t.at]) {
		t.at++
	}
	if t.at == from {
		return errTOML
	}
	t.add(path, from, t.at, string(t.text[from:t.at]), "")
	return nil
}

// str reads a text of one of the four kinds.
func (t *toml) str(path []string) error {
	for _, quotes := range []string{`"""`, `'''`} {
		from := t.at
		if !t.take(quotes) {
			continue
		}
		n := strings.Index(string(t.text[t.at:]), quotes)
		if n < 0 {
			return errTOML
		}
		value := string(t.text[t.at : t.at+n])
		t.at += n
		t.at += len(quotes)
		for range 2 { // a text can end in quotes of its own
			t.take(quotes[:1])
		}
		t.add(path, from, from, value, fixedBlock)
		return nil
	}
	quote := t.text[t.at]
	start, end, ok := t.line()
	if !ok {
		return errTOML
	}
	raw, fixed := string(t.text[start:end]), ""
	if quote == '"' && strings.Contains(raw, `\`) {
		fixed = fixedForm
	}
	t.add(path, start, end, raw, fixed)
	return nil
}

// line reads a text in quotes that ends in its line.
func (t *toml) line() (start, end int, ok bool) {
	from := t.at
	close := closing(t.text, from)
	if close == 0 || strings.ContainsAny(string(t.text[from:close]), "\r\n") {
		return 0, 0, false
	}
	t.at = close + 1
	return from + 1, close, true
}

// array reads [a, b].
func (t *toml) array(path []string, depth int) error {
	t.at++
	for i := 0; ; i++ {
		t.blank(true)
		if t.take("]") {
			return nil
		}
		if err := t.tomlValue(append(append([]string(nil), path...), fmt.Sprintf("[%d]", i)), depth+1); err != nil {
			return err
		}
		t.blank(true)
		if !t.take(",") {
			t.blank(true)
			if !t.take("]") {
				return errTOML
			}
			return nil
		}
	}
}

// inline reads {a = b, c = d}.
func (t *toml) inline(path []string, depth int) error {
	t.at++
	for {
		t.blank(true)
		if t.take("}") {
			return nil
		}
		if err := t.assignment(path, depth+1); err != nil {
			return err
		}
		t.blank(true)
		if !t.take(",") {
			if !t.take("}") {
				return errTOML
			}
			return nil
		}
	}
}
