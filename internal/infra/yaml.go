package infra

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// scanYAML reads YAML, several documents too.
func scanYAML(text []byte) (settings []Setting, err error) {
	defer func() {
		if recover() != nil { // the parser's own fault: the file is read by lines then
			settings, err = nil, errors.New("no YAML")
		}
	}()
	w := &yamlWalk{list: list{text: text}, lines: lineStarts(text)}
	d := yaml.NewDecoder(bytes.NewReader(text))
	for {
		var doc yaml.Node
		err := d.Decode(&doc)
		if errors.Is(err, io.EOF) {
			return w.settings, nil
		}
		if err != nil {
			return nil, fmt.Errorf("no YAML: %w", err)
		}
		w.doc++
		for _, n := range doc.Content {
			w.node(w.root(), n, "")
		}
	}
}

// yamlWalk is the state of the walk through a YAML text.
type yamlWalk struct {
	list
	lines []int
	doc   int
	depth int
}

// root is the group that the settings of a document are in. Those of the first
// need none.
func (w *yamlWalk) root() []string {
	if w.doc == 1 {
		return nil
	}
	return []string{fmt.Sprintf("[document %d]", w.doc)}
}

func lineStarts(text []byte) []int {
	starts := []int{0}
	for i, b := range text {
		if b == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// node walks a node. fixed is why nothing below it is edited.
func (w *yamlWalk) node(path []string, n *yaml.Node, fixed string) {
	const deepest = 100
	if w.depth++; w.depth > deepest {
		w.depth--
		return
	}
	defer func() { w.depth-- }()
	if n.Anchor != "" {
		fixed = fixedAnchor
	}
	switch n.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			w.node(append(append([]string(nil), path...), n.Content[i].Value), n.Content[i+1], fixed)
		}
	case yaml.SequenceNode:
		for i, c := range n.Content {
			if c.Kind == yaml.ScalarNode {
				start, end, why := w.place(c, fixed)
				if w.pair(path, start, end, c.Value, why) {
					continue
				}
			}
			from := len(w.settings)
			w.node(append(append([]string(nil), path...), fmt.Sprintf("[%d]", i)), c, fixed)
			w.named(path, from)
		}
	case yaml.ScalarNode:
		start, end, why := w.place(n, fixed)
		w.add(path, start, end, n.Value, why)
	case yaml.AliasNode:
		if n.Alias != nil && n.Alias.Kind == yaml.ScalarNode {
			start, _, _ := w.place(n, fixedAnchor)
			w.add(path, start, start, n.Alias.Value, fixedAnchor)
		}
	}
}

// place is where the value of a scalar stands, and why it cannot be edited. What
// the parser says of it is held against the text.
func (w *yamlWalk) place(n *yaml.Node, fixed string) (start, end int, why string) {
	at := w.offset(n.Line, n.Column)
	switch {
	case fixed != "":
		return at, at, fixed
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return at, at, fixedBlock
	case n.Style&yaml.TaggedStyle != 0:
		return at, at, fixedForm
	case n.Value == "":
		return at, at, ""
	}
	quote := byte(0)
	switch {
	case n.Style&yaml.DoubleQuotedStyle != 0:
		quote = '"'
	case n.Style&yaml.SingleQuotedStyle != 0:
		quote = '\''
	}
	start = at
	if quote != 0 {
		start++
	}
	end = start + len(n.Value)
	fits := end <= len(w.text) && string(w.text[start:end]) == n.Value
	if fits && quote != 0 {
		fits = w.text[at] == quote && end < len(w.text) && w.text[end] == quote
	}
	if !fits {
		return at, at, fixedForm
	}
	return start, end, ""
}

// offset turns a line and a column, which counts runes, into a place of the text.
func (w *yamlWalk) offset(line, column int) int {
	if line < 1 || line > len(w.lines) {
		return len(w.text)
	}
	at := w.lines[line-1]
	for ; column > 1 && at < len(w.text) && w.text[at] != '\n'; column-- {
		_, size := utf8.DecodeRune(w.text[at:])
		at += size
	}
	return at
}
