package usage

import (
	"go/types"

	"github.com/sesfix/sesfix/internal/mapping"
)

// Named returns the SES type that t is, or points to: its SDK and its name,
// "SendEmailInput". sdk is nil when t is no SES type.
func Named(t types.Type) (sdk *mapping.SDK, name string) {
	for {
		p, ok := types.Unalias(t).(*types.Pointer)
		if !ok {
			break
		}
		t = p.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return nil, ""
	}
	if sdk := SDKOf(n.Obj()); sdk != nil {
		return sdk, n.Obj().Name()
	}
	return nil, ""
}

// Mentions reports whether a value of type t holds, or takes, or gives an SES
// type, so that the declaration of the value has to change when that type does.
// A user's own struct does not mention what its fields do: each field is a
// declaration of its own. The user's other named types (interfaces, functions,
// slices, maps) do.
func Mentions(t types.Type) bool {
	m := mentioner{seen: map[types.Type]bool{}}
	return m.mentions(t)
}

type mentioner struct{ seen map[types.Type]bool }

func (m mentioner) mentions(t types.Type) bool {
	if t == nil || m.seen[t] {
		return false
	}
	m.seen[t] = true
	switch t := t.(type) {
	case *types.Alias:
		return m.mentions(types.Unalias(t))
	case *types.Named:
		return m.named(t)
	case *types.Pointer:
		return m.mentions(t.Elem())
	case *types.Slice:
		return m.mentions(t.Elem())
	case *types.Array:
		return m.mentions(t.Elem())
	case *types.Chan:
		return m.mentions(t.Elem())
	case *types.Map:
		return m.mentions(t.Key()) || m.mentions(t.Elem())
	case *types.Tuple:
		return m.tuple(t)
	case *types.Signature:
		return m.tuple(t.Params()) || m.tuple(t.Results())
	case *types.Interface:
		return m.methods(t)
	case *types.Struct:
		for i := range t.NumFields() {
			if m.mentions(t.Field(i).Type()) {
				return true
			}
		}
	case *types.TypeParam:
		return m.mentions(t.Constraint())
	}
	return false
}

func (m mentioner) named(t *types.Named) bool {
	if SDKOf(t.Obj()) != nil {
		return true
	}
	for i := range t.TypeArgs().Len() {
		if m.mentions(t.TypeArgs().At(i)) {
			return true
		}
	}
	if t.Obj().Pkg() == nil {
		return false
	}
	if _, ok := t.Underlying().(*types.Struct); ok {
		return false
	}
	return m.mentions(t.Underlying())
}

func (m mentioner) tuple(t *types.Tuple) bool {
	for i := range t.Len() {
		if m.mentions(t.At(i).Type()) {
			return true
		}
	}
	return false
}

func (m mentioner) methods(t *types.Interface) bool {
	for i := range t.NumMethods() {
		if m.mentions(t.Method(i).Type()) {
			return true
		}
	}
	for i := range t.NumEmbeddeds() {
		if m.mentions(t.EmbeddedType(i)) {
			return true
		}
	}
	return false
}
