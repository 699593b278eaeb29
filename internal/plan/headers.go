package plan

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// Message headers are a list in SES and a map in Paubox, where a header has one
// value; two of them have fields of their own (mapping.md 2.3).

// HeaderMap is a map[string]string that the new code holds instead of lists of headers.
type HeaderMap struct {
	Entries []Entry
	Lists   []*ast.CompositeLit // the lists whose elements the entries were
	Also    []*ast.KeyValueExpr // the fields with the lists behind the first one
}

// Entry is one entry of a [HeaderMap].
type Entry struct {
	Key   Value
	Value Value
	From  ast.Expr // the element of the list
}

// header is one element of a list of headers.
type header struct {
	to    string // the field of the message
	name  string
	entry Entry
}

const (
	lastWins      = "of several headers of one name Paubox gets the last one; SES kept them all"
	sesHeader     = "X-SES- headers are removed: they are orders to SES"
	listHeaders   = "List-Unsubscribe has a field of its own in a Paubox message: a list of headers in a variable cannot hold it"
	madeElsewhere = "headers are set in an input that is made elsewhere: which it has already is not known"
	emptyHeader   = "a List-Unsubscribe header that is empty at run time is left out"
	noHeaderWay   = "headers are set in a way that sesfix does not follow"
	mayPointTo    = "what this pointer points to may change before the send, and the new code reads it where the message is made"
)

// headersField plans the list of headers in the literal of an input, or of a part.
//
//	// Have: Headers: []types.MessageHeader{{Name: aws.String("X-Visit"), Value: aws.String(v)}}
//	//   =>  Headers: paubox.MessageHeaders{CustomHeaders: map[string]string{"X-Visit": v}}
func (m *message) headersField(kv *ast.KeyValueExpr) {
	e := ast.Unparen(kv.Value)
	if lit := literalOf(e); lit != nil {
		m.addHeaders(kv, lit, m.headerList(lit))
		return
	}
	if id, ok := e.(*ast.Ident); ok && m.headerVariable(id) {
		m.given[mapping.CustomHeaders], m.given[sharedHeaders] = true, true
		m.fields = append(m.fields, MessageField{To: mapping.CustomHeaders, From: kv, Value: Value{X: id}})
		return
	}
	m.claim(m.p, e)
	m.block(e, noHeaderWay)
}

// headerList reads []types.MessageHeader{…}. Headers that go away are dropped.
func (m *message) headerList(lit *ast.CompositeLit) (list []header) {
	if lit.Type != nil {
		m.claim(m.p, lit.Type)
	}
	for _, elt := range lit.Elts {
		if h, ok := m.header(elt); ok {
			list = append(list, h)
		}
	}
	return list
}

// header reads one header; ok is false where it goes away or blocks.
func (m *message) header(elt ast.Expr) (h header, ok bool) {
	name, value := m.pair(elt, "a header")
	if name == nil {
		return h, false
	}
	text, known := m.constant(name)
	if !known {
		m.claim(m.p, elt)
		m.block(name, "the name of a header is no constant: whether it has a home in Paubox is not known")
		return h, false
	}
	to, why, home := mapping.HeaderTarget(text)
	switch {
	case !home:
		m.claim(m.p, elt)
		m.block(elt, "%s", why)
		return h, false
	case to == "":
		m.note(sesHeader)
		m.gone = true
		m.drop(elt)
		return h, false
	}
	if x, given := m.unwrap(m.p, value); to != mapping.CustomHeaders {
		if s, known := literal(m.p, x); !given || !known || s == "" {
			m.note(emptyHeader)
		}
	}
	key, _ := m.scalar(m.p, name)
	return header{to, text, Entry{Key: key, Value: m.headerValue(value), From: elt}}, true
}

// headerValue turns the value of a header into a string (rules V1-V3).
func (m *message) headerValue(e ast.Expr) Value {
	v, ok := m.scalar(m.p, e)
	switch {
	case m.sharedByTurns(e):
		m.block(e, "before Go 1.22 all turns of the loop share this variable: each header has the last value")
	case !ok:
		m.block(e, mayPointTo)
	}
	return v
}

// pair reads the literal of a struct of Name and Value: a header or a tag.
func (m *message) pair(elt ast.Expr, what string) (name, value ast.Expr) {
	lit := literalOf(elt)
	if lit == nil {
		m.claim(m.p, elt)
		m.block(elt, "%s is built apart from the list, which sesfix does not follow", what)
		return nil, nil
	}
	if lit.Type != nil {
		m.claim(m.p, lit.Type)
	}
	for _, f := range lit.Elts {
		kv, ok := f.(*ast.KeyValueExpr)
		if !ok {
			m.block(f, "a struct literal without field names")
			return nil, nil
		}
		m.claim(m.p, kv.Key)
		if key, ok := kv.Key.(*ast.Ident); ok && key.Name == "Name" {
			name = kv.Value
		} else {
			value = kv.Value
		}
	}
	if name == nil || value == nil || isNil(m.p, name) || isNil(m.p, value) {
		m.block(elt, "%s without a name or a value", what)
		return nil, nil
	}
	return name, value
}

// constant returns the string that a *string expression stands for, where it is a
// constant.
func (m *message) constant(e ast.Expr) (string, bool) {
	x, ok := m.unwrap(m.p, e)
	if !ok {
		return "", false
	}
	return literal(m.p, x)
}

// addHeaders adds the headers of a list to the fields of the message.
func (m *message) addHeaders(kv *ast.KeyValueExpr, lit *ast.CompositeLit, list []header) {
	for _, h := range list {
		if h.to == mapping.CustomHeaders {
			m.custom(kv, lit, h.name, h.entry)
			continue
		}
		for i, f := range m.fields {
			if f.To == h.to {
				m.note(lastWins)
				m.drop(f.Value.X)
				m.fields = append(m.fields[:i:i], m.fields[i+1:]...)
				break
			}
		}
		m.given[h.to] = true
		m.fields = append(m.fields, MessageField{To: h.to, From: kv, Value: h.entry.Value})
	}
}

// custom adds an entry to the map of custom headers in the message.
func (m *message) custom(kv *ast.KeyValueExpr, lit *ast.CompositeLit, name string, entry Entry) {
	var to *HeaderMap
	for _, f := range m.fields {
		if f.To == mapping.CustomHeaders {
			if to = f.Value.Map; to == nil {
				m.block(entry.From, noHeaderWay)
				return
			}
			if f.From != kv && !containsKV(to.Also, kv) {
				to.Also, to.Lists = append(to.Also, kv), append(to.Lists, lit)
			}
		}
	}
	if to == nil {
		to = &HeaderMap{Lists: []*ast.CompositeLit{lit}}
		m.given[mapping.CustomHeaders] = true
		m.fields = append(m.fields, MessageField{To: mapping.CustomHeaders, From: kv, Value: Value{X: kv.Value, Form: Map, Map: to}})
	}
	m.put(to, name, entry)
}

// put adds an entry to a map; it replaces one of the same name.
func (m *message) put(to *HeaderMap, name string, entry Entry) {
	for i, old := range to.Entries {
		if was, _ := m.keyText(old.Key); strings.EqualFold(was, name) {
			m.note(lastWins)
			m.drop(old.Value.X)
			to.Entries = append(to.Entries[:i:i], to.Entries[i+1:]...)
			break
		}
	}
	to.Entries = append(to.Entries, entry)
}

// keyText is the text of an entry's key, which is a constant.
func (m *message) keyText(key Value) (string, bool) {
	if key.Form == Text {
		return key.Text, true
	}
	return literal(m.p, key.X)
}

func containsKV(list []*ast.KeyValueExpr, kv *ast.KeyValueExpr) bool {
	for _, other := range list {
		if other == kv {
			return true
		}
	}
	return false
}

// laterName marks a header that is set after the message was made.
func laterName(h header) string {
	return fmt.Sprintf("%s%s %d", laterHeader, h.name, h.entry.From.Pos())
}

// repeatedNames looks at headers of one name that are set in different places.
func (m *message) repeatedNames(lit *ast.CompositeLit, inLiteral *MessageField) {
	var names []string
	if inLiteral != nil && inLiteral.Value.Map != nil {
		for _, e := range inLiteral.Value.Map.Entries {
			name, _ := m.keyText(e.Key)
			names = append(names, name)
		}
	}
	for mark := range m.given {
		name, ok := strings.CutPrefix(mark, laterHeader)
		if !ok {
			continue
		}
		name, _, _ = strings.Cut(name, " ")
		for _, other := range names {
			if strings.EqualFold(name, other) {
				m.note(lastWins)
				if name != other {
					m.block(lit, "two headers whose names differ in upper and lower case only")
				}
			}
		}
		names = append(names, name)
	}
}

const laterHeader = "header: "

// Marks among the targets of a message that say how its headers are set.
const (
	putHeaders    = "headers: put"    // one by one, after the message was made
	putOwn        = "headers: own"    // one that has a field of its own, likewise
	wholeHeaders  = "headers: whole"  // all at once, likewise
	sharedHeaders = "headers: shared" // by a variable that holds them
)

func isMark(to string) bool { return strings.Contains(to, ": ") }

// settleHeaders completes a message once all that is written to it is known: what
// is put into the map of headers needs one.
func (m *message) settleHeaders(lit *ast.CompositeLit) {
	inLiteral := func(to string) *MessageField {
		for i, f := range m.fields {
			if f.To == to {
				return &m.fields[i]
			}
		}
		return nil
	}
	m.addTags()
	own := inLiteral(mapping.ListUnsubscribe) != nil || inLiteral(mapping.ListUnsubscribePost) != nil || m.given[putOwn]
	f := inLiteral(mapping.CustomHeaders)
	m.repeatedNames(lit, f)
	switch {
	case m.given[wholeHeaders] && (own || m.given[sharedHeaders] && m.given[putHeaders]):
		m.block(lit, noHeaderWay)
	case m.given[putHeaders] && (m.given[sharedHeaders] || f != nil && f.Value.Map == nil):
		m.block(lit, noHeaderWay) // the map is another's
	case m.given[putHeaders] && f == nil && len(lit.Elts) == 0:
		m.block(lit, noHeaderWay)
	case m.given[putHeaders] && f == nil:
		from, _ := lit.Elts[0].(*ast.KeyValueExpr)
		m.fields = append(m.fields, MessageField{To: mapping.CustomHeaders, From: from, Value: Value{X: lit, Form: Map, Map: &HeaderMap{}}})
	}
}

// onlyLiterals reports whether a local variable gets no value but literals, so that
// what it holds is known.
func (m *message) onlyLiterals(v *types.Var) bool {
	if v.Parent() == m.p.Types.Scope() || m.isParameter(v) || m.definition(v) == nil {
		return false
	}
	for _, id := range m.uses[m.p][v] {
		as, ok := m.parent[id].(*ast.AssignStmt)
		if !ok {
			continue
		}
		for i, l := range as.Lhs {
			if l == ast.Expr(id) && (len(as.Lhs) != len(as.Rhs) || literalOf(as.Rhs[i]) == nil) {
				return false
			}
		}
	}
	return true
}

// spread lists the fields of a message with each entry of a map on its own, in the
// order of the old code.
func spread(fields []MessageField) (list []MessageField) {
	for _, f := range fields {
		if f.Value.Form != Map {
			list = append(list, f)
			continue
		}
		for _, e := range f.Value.Map.Entries {
			list = append(list, MessageField{To: f.To, From: f.From, Value: e.Value})
		}
	}
	slices.SortStableFunc(list, func(x, y MessageField) int { return int(x.Value.X.Pos() - y.Value.X.Pos()) })
	return list
}
