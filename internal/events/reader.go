package events

import (
	"go/types"
	"slices"

	"github.com/sesfix/sesfix/internal/usage"
)

// Reader tells of a package's types which of them hold SES events, and where a
// field stands in an event (mapping.md 6.1, 6.3).
type Reader struct{ f *finder }

// NewReader returns a reader of the types that p uses.
func NewReader(p *usage.Package) *Reader { return &Reader{newFinder(p)} }

// Event reports whether t is the struct of an SES event, or a pointer to one.
func (r *Reader) Event(t types.Type) bool { return t != nil && r.f.shape(t).event() }

// Envelope reports whether t is the struct of an SNS message, or a pointer to one.
func (r *Reader) Envelope(t types.Type) bool { return t != nil && r.f.shape(t).isEnvelope() }

// At reports whether a selected field stands at a path of an SES event, such as
// mail.messageId.
func (r *Reader) At(sel *types.Selection, path string) bool {
	v, ok := sel.Obj().(*types.Var)
	return ok && slices.Contains(r.f.paths[v], lower(path))
}

// Dialects returns the members of an event that tell its type, in small letters:
// one for each dialect that is read. There are none where the struct decodes
// itself.
func (r *Reader) Dialects(t types.Type) (list []string) {
	s := r.f.shape(t)
	if s == nil || OwnJSON(t) {
		return nil
	}
	for _, key := range []string{"eventtype", "notificationtype"} {
		if s.tagged[key] {
			list = append(list, key)
		}
	}
	return list
}

// Keys returns the JSON members, in small letters, that lead from a struct to a
// selected field: one, or none for a field that is not decoded. decoded is false
// where a type on the way decodes itself, so that tags say nothing.
func (r *Reader) Keys(sel *types.Selection) (keys []string, decoded bool) {
	t := sel.Recv()
	for n, i := range sel.Index() {
		st := structOf(t)
		if st == nil || i >= st.NumFields() || OwnJSON(t) {
			return nil, false
		}
		v := st.Field(i)
		key, tagged := jsonKey(v, st.Tag(i))
		last := n == len(sel.Index())-1
		switch {
		case key == "" || !v.Exported() && last:
			return nil, false
		case last || tagged: // an embedded struct without a name adds no level
			keys = append(keys, lower(key))
		}
		t = v.Type()
	}
	return keys, true
}

// OwnJSON reports whether a type decodes JSON by a method of its own.
func OwnJSON(t types.Type) bool {
	if _, ok := types.Unalias(t).Underlying().(*types.Pointer); !ok {
		t = types.NewPointer(t)
	}
	for _, name := range []string{"UnmarshalJSON", "UnmarshalText"} {
		if obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name); obj != nil {
			if _, ok := obj.(*types.Func); ok {
				return true
			}
		}
	}
	return false
}
