package events

import (
	"go/types"
	"reflect"
	"strings"
)

// onlySES are the JSON members that no other mail service has (mapping.md 6.1),
// in lower case.
var onlySES = map[string]bool{
	"bouncedrecipients": true, "complainedrecipients": true, "delayedrecipients": true,
	"bouncesubtype": true, "complaintsubtype": true, "complaintfeedbacktype": true,
}

// inBounce are the members of the bounce in an SES event.
var inBounce = map[string]bool{
	"bouncetype": true, "bouncesubtype": true, "bouncedrecipients": true, "timestamp": true, "feedbackid": true,
	"reportingmta": true, "remotemtaip": true,
}

// topLevel are the members of an SES event beside its type.
var topLevel = map[string]bool{
	"mail": true, "bounce": true, "complaint": true, "delivery": true, "send": true,
	"reject": true, "open": true, "click": true, "failure": true, "deliverydelay": true, "subscription": true, "receipt": true,
}

// shape is a struct as encoding/json sees it. Members are in lower case: it does
// not mind theirs either.
type shape struct {
	top        map[string]types.Type // the members
	tagged     map[string]bool       // those with a name in a tag
	exact      map[string]bool       // their names as they are written
	paths      map[string]bool       // all members below, "bounce.bouncetype"; true with a name in a tag
	vocabulary bool                  // one of them is a tagged member that only SES has
}

// shape returns the shape of a struct, or of what a pointer points to; nil for
// other types.
func (f *finder) shape(t types.Type) *shape {
	st := structOf(t)
	if st == nil {
		return nil
	}
	if s, ok := f.shapes[st]; ok {
		return s
	}
	s := &shape{top: map[string]types.Type{}, tagged: map[string]bool{}, exact: map[string]bool{}, paths: map[string]bool{}}
	f.shapes[st] = s
	(&walk{s: s}).members(st, "", 0, maxEmbeds)
	if s.typed() { // the tree below any other struct can be very large
		vars := map[*types.Var][]string{}
		(&walk{s: s, vars: vars}).members(st, "", maxDepth, maxEmbeds)
		if s.event() {
			for v, paths := range vars {
				f.paths[v] = append(f.paths[v], paths...)
			}
		}
	}
	s.vocabulary = s.speaks()
	return s
}

// The bounds of a walk: more than what SES nests, than what anybody embeds, and
// than what there is in an event.
const maxDepth, maxEmbeds, maxMembers = 5, 3, 5000

// walk collects the members of a struct.
type walk struct {
	s    *shape
	vars map[*types.Var][]string // the paths of each field, nil if of no interest
	seen int
}

// members notes the members of st under prefix, and depth levels below them.
func (w *walk) members(st *types.Struct, prefix string, depth, embeds int) {
	s := w.s
	for i := range st.NumFields() {
		v := st.Field(i)
		name, tagged := jsonKey(v, st.Tag(i))
		key := lower(name)
		inner := structOf(elem(v.Type()))
		switch {
		case v.Embedded() && !tagged && inner != nil:
			if embeds > 0 {
				w.members(inner, prefix, depth, embeds-1)
			}
			continue
		case key == "" || !v.Exported():
			continue
		case prefix == "":
			s.top[key], s.exact[name] = v.Type(), true
			s.tagged[key] = s.tagged[key] || tagged
		}
		s.paths[prefix+key] = s.paths[prefix+key] || tagged
		if w.vars != nil {
			w.vars[v] = append(w.vars[v], prefix+key)
		}
		w.seen++
		if inner != nil && depth > 0 && w.seen < maxMembers && (prefix != "" || topLevel[key]) {
			w.members(inner, prefix+key+".", depth-1, maxEmbeds)
		}
	}
}

// event reports whether the struct is, by itself, that of an SES event: the type
// of the event at the top, and below it what only SES puts there. What another
// service or the program's own API calls eventType is none.
func (s *shape) event() bool {
	if !s.typed() {
		return false
	}
	for path := range s.paths {
		if strings.Contains(path, ".") && onlySES[lastKey(path)] {
			return true
		}
	}
	if s.has("bounce.bouncetype") || s.has("mail.commonheaders") {
		return true
	}
	if s.object("mail") && (s.object("bounce") || s.object("complaint")) || s.object("bounce") && s.object("complaint") {
		return true
	}
	return s.tagged["notificationtype"] && s.object("mail") && (s.object("delivery") || s.object("receipt"))
}

// has reports whether there is a member at path.
func (s *shape) has(path string) bool {
	_, ok := s.paths[path]
	return ok
}

// typed reports whether the struct has the type of an event at its top.
func (s *shape) typed() bool {
	return s != nil && (s.tagged["notificationtype"] || s.tagged["eventtype"])
}

// speaks reports whether a member is one that only SES has, where SES has it:
// never beside the type of the event, where a program's own API may put it.
func (s *shape) speaks() bool {
	for path, tagged := range s.paths {
		if tagged && onlySES[lastKey(path)] && (strings.Contains(path, ".") || !s.typed()) {
			return true
		}
	}
	return false
}

// bounce reports whether the struct has members of the bounce in an SES event
// and no others.
func (s *shape) bounce() bool {
	for key := range s.top {
		if !inBounce[key] {
			return false
		}
	}
	return s.tagged["bouncetype"]
}

// head reports whether the struct has members of an SES event and no others: a
// first look at its type, before the event is decoded.
func (s *shape) head() bool {
	if !s.typed() {
		return false
	}
	for key := range s.top {
		isType := key == "notificationtype" || key == "eventtype"
		if s.tagged[key] && !isType && !(topLevel[key] && s.object(key)) {
			return false
		}
	}
	return true
}

// isEnvelope reports whether the struct is that of an SNS message. A type and a
// message in small letters alone are anybody's.
func (s *shape) isEnvelope() bool {
	if s == nil || s.top["message"] == nil {
		return false
	}
	if s.exact["Type"] && s.exact["Message"] {
		return true
	}
	for _, key := range []string{"topicarn", "subscribeurl", "signingcerturl", "signature"} {
		if s.top[key] != nil {
			return true
		}
	}
	return false
}

// object reports whether a member holds a JSON object.
func (s *shape) object(key string) bool {
	t, ok := s.top[key]
	if !ok {
		return false
	}
	if t.String() == "encoding/json.RawMessage" || t.String() == "*encoding/json.RawMessage" {
		return true
	}
	switch elem(t).Underlying().(type) {
	case *types.Struct, *types.Map, *types.Interface:
		return true
	}
	return false
}

// jsonKey returns the member that a field stands for; "" for none.
func jsonKey(v *types.Var, tag string) (key string, tagged bool) {
	name, _, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
	switch name {
	case "-":
		return "", true
	case "":
		return v.Name(), false
	}
	return name, true
}

// elem returns what pointers, slices and arrays hold.
func elem(t types.Type) types.Type {
	for {
		switch u := types.Unalias(t).(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		default:
			return t
		}
	}
}

// structOf returns the struct that t is or points to.
func structOf(t types.Type) *types.Struct {
	if t == nil {
		return nil
	}
	if p, ok := types.Unalias(t).Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

func lower(s string) string { return strings.ToLower(s) }

// lastKey returns the last element of a path such as "bounce.bounceType", as
// libraries take it, in lower case.
func lastKey(path string) string { return lower(path[strings.LastIndexByte(path, '.')+1:]) }
