package hook

import (
	"go/constant"
	"go/types"
	"strconv"
	"strings"
)

// constant returns a constant as a value of type t, which is nil where it does not
// matter. An argument of an interface type gets what it got before: 0.5 is no
// quotient of whole numbers, and int64(5) no int.
func (ev *eval) constant(c constant.Value, t types.Type) string {
	basic, _ := types.Unalias(orNil(t)).(*types.Basic)
	kind := types.Invalid
	if basic != nil {
		kind = basic.Kind()
	}
	text, is := literal(c, kind)
	if basic != nil && basic.Info()&types.IsUntyped == 0 && kind != is {
		return basic.Name() + "(" + text + ")"
	}
	return ev.converted(text, t)
}

// orNil is t, or the type of nil for none.
func orNil(t types.Type) types.Type {
	if t == nil {
		return types.Typ[types.UntypedNil]
	}
	return t
}

// literal writes a constant of that kind, and returns the type that it has by
// itself.
func literal(c constant.Value, kind types.BasicKind) (text string, is types.BasicKind) {
	switch c.Kind() {
	case constant.String:
		return strconv.Quote(constant.StringVal(c)), types.String
	case constant.Bool:
		return c.ExactString(), types.Bool
	case constant.Int:
		n, exact := constant.Int64Val(c)
		switch {
		case kind == types.UntypedRune && exact:
			return strconv.QuoteRune(rune(n)), types.Int32
		case kind == types.UntypedFloat:
			return c.ExactString() + ".0", types.Float64
		}
		return c.ExactString(), types.Int
	case constant.Float:
		f, _ := constant.Float64Val(c)
		text = strconv.FormatFloat(f, 'g', -1, 64)
		if !strings.ContainsAny(text, ".e") {
			text += ".0"
		}
		return text, types.Float64
	}
	return c.ExactString(), types.Complex128
}
