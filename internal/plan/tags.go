package plan

import (
	"go/ast"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

const (
	tagsReason = "-email-tags=headers: the tags are not a list of literals with constant names"
	tagsClash  = "-email-tags=headers: a tag and a header have one name, X- and the name of the tag"
	tagsShown  = "message tags become custom headers, which recipients can see: they must not hold PHI"
)

// tagHeaders plans message tags under -email-tags=headers.
//
//	// Have: EmailTags: []types.MessageTag{{Name: aws.String("kind"), Value: aws.String(k)}}
//	//   =>  CustomHeaders: map[string]string{"X-kind": k}
func (m *message) tagHeaders(kv *ast.KeyValueExpr) {
	lit := literalOf(kv.Value)
	if lit == nil {
		m.claim(m.p, kv.Value)
		m.block(kv.Value, tagsReason)
		return
	}
	if lit.Type != nil {
		m.claim(m.p, lit.Type)
	}
	m.note(tagsShown)
	for _, elt := range lit.Elts {
		name, value := m.pair(elt, "a tag")
		if name == nil {
			continue
		}
		text, known := m.constant(name)
		if !known || !mapping.IsHeaderName(text) {
			m.claim(m.p, elt)
			m.block(elt, tagsReason)
			continue
		}
		m.tags = append(m.tags, tag{kv, lit, "X-" + text, Entry{Key: Value{X: name, Form: Text, Text: "X-" + text}, Value: m.headerValue(value), From: elt}})
	}
}

// tag is a tag that becomes a custom header.
type tag struct {
	kv    *ast.KeyValueExpr
	lit   *ast.CompositeLit
	name  string
	entry Entry
}

// addTags adds the tags of a message behind its headers.
func (m *message) addTags() {
	for _, t := range m.tags {
		for _, f := range m.fields {
			if f.To != mapping.CustomHeaders || f.Value.Map == nil {
				continue
			}
			for _, e := range f.Value.Map.Entries {
				if was, _ := m.keyText(e.Key); strings.EqualFold(was, t.name) {
					m.block(t.entry.From, tagsClash)
				}
			}
		}
		if m.given[putHeaders] || m.given[wholeHeaders] {
			m.block(t.entry.From, "-email-tags=headers: the headers are set after the input was made, and might replace the tags")
		}
		m.custom(t.kv, t.lit, t.name, t.entry)
	}
	m.tags = nil
}
