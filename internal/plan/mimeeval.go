package plan

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"regexp"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// bound are the texts of variables where a piece of MIME is written: the key of a loop
// over headers, the parameters of a function that writes.
type bound map[types.Object]string

var formatVerb = regexp.MustCompile(`%[-+# 0-9.*\[\]]*[a-zA-Z%]`)

// firstUnknown is the rune of the first expression that only a run gives a text: it
// stands behind [unknownText].
const firstUnknown = '\uE000'

// text is textOf, with the expression noted where it is not known.
func (m *mimeText) text(p *usage.Package, e ast.Expr, with bound, depth int) string {
	s := m.textOf(p, e, with, depth)
	if s == unknownText && len(m.exprs) < 6000 {
		m.exprs = append(m.exprs, placedExpr{p, e})
		s += string(firstUnknown + rune(len(m.exprs)-1))
	}
	return s
}

// textOf returns what e is where a piece of MIME is put together, with [unknownText] for
// all that only a run gives.
func (m *mimeText) textOf(p *usage.Package, e ast.Expr, with bound, depth int) string {
	e = ast.Unparen(e)
	if tv := p.Info.Types[e]; tv.Value != nil {
		switch tv.Value.Kind() {
		case constant.String:
			return constant.StringVal(tv.Value)
		case constant.Int:
			if n, ok := constant.Int64Val(tv.Value); ok && isByteOrRune(tv.Type) {
				return string(rune(n))
			}
		}
	}
	if depth > 6 {
		return unknownText
	}
	switch e := e.(type) {
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			return m.text(p, e.X, with, depth+1) + m.text(p, e.Y, with, depth+1)
		}
	case *ast.Ident:
		v, ok := p.Info.Uses[e].(*types.Var)
		if !ok {
			return unknownText
		}
		if s, ok := with[v]; ok {
			return s
		}
		if value := m.onlyValue(p, v); value != nil {
			return m.text(p, value, with, depth+1)
		}
		m.valuesOf(p, v, with, depth)
	case *ast.CallExpr:
		return m.called(p, e, with, depth)
	}
	return unknownText
}

func isByteOrRune(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && (b.Kind() == types.Byte || b.Kind() == types.Rune || b.Kind() == types.UntypedRune)
}

// called returns the text of a call.
func (m *mimeText) called(p *usage.Package, call *ast.CallExpr, with bound, depth int) string {
	if p.Info.Types[call.Fun].IsType() && len(call.Args) == 1 {
		return m.text(p, call.Args[0], with, depth+1) // []byte(text)
	}
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil {
		return unknownText
	}
	switch fn.Pkg().Path() + "." + fn.Name() {
	case "fmt.Sprintf":
		return m.format(p, call.Args, with, depth)
	case "strings.Join":
		return m.joined(p, call, with, depth)
	}
	if m.writesMIME(fn) {
		m.fail(unknownMIMEText)
	}
	return unknownText
}

// format fills in what a format says.
func (m *mimeText) format(p *usage.Package, args []ast.Expr, with bound, depth int) string {
	if len(args) == 0 {
		return unknownText
	}
	f := m.text(p, args[0], with, depth+1)
	n := 0
	return formatVerb.ReplaceAllStringFunc(f, func(verb string) string {
		if verb == "%%" {
			return "%"
		}
		n++
		if (verb == "%s" || verb == "%v") && n < len(args) {
			return m.text(p, args[n], with, depth+1)
		}
		return unknownText
	})
}

// joined is the text of strings.Join, of a list of constants and the like.
func (m *mimeText) joined(p *usage.Package, call *ast.CallExpr, with bound, depth int) string {
	if len(call.Args) != 2 {
		return unknownText // of a call with two results
	}
	sep := m.text(p, call.Args[1], with, depth+1)
	elts, ok := m.elements(p, call.Args[0])
	if !ok {
		return unknownText
	}
	var parts []string
	for _, e := range elts {
		parts = append(parts, m.text(p, e, with, depth+1))
	}
	return strings.Join(parts, sep)
}

// elements lists what stands in a list, in the order of the text: that of its literal,
// and what is appended to its variable.
func (m *mimeText) elements(p *usage.Package, e ast.Expr) (elts []ast.Expr, ok bool) {
	if lit := literalOf(e); lit != nil {
		return lit.Elts, true
	}
	v := m.localVar(p, e)
	if v == nil {
		return nil, false
	}
	for _, id := range m.sorted(p, v) {
		switch up := m.parent[id].(type) {
		case *ast.AssignStmt:
			if len(up.Lhs) != 1 || len(up.Rhs) != 1 {
				return nil, false
			}
			if up.Lhs[0] != ast.Expr(id) {
				continue
			}
			call, isCall := ast.Unparen(up.Rhs[0]).(*ast.CallExpr)
			switch lit := literalOf(up.Rhs[0]); {
			case lit != nil && up.Tok == token.DEFINE:
				elts = append(elts, lit.Elts...)
			case isCall && identOf(call.Fun).Name == "append" && p.Info.ObjectOf(identOf(call.Args[0])) == types.Object(v) && !call.Ellipsis.IsValid():
				elts = append(elts, call.Args[1:]...)
			case isCall && identOf(call.Fun).Name == "make":
			default:
				return nil, false
			}
		case *ast.CallExpr: // append's, join's
		case *ast.ValueSpec:
			if len(up.Values) > 0 {
				return nil, false
			}
		default:
			return nil, false
		}
	}
	return elts, true
}

// onlyValue returns the value of a variable that gets one, where it is declared.
func (m *mimeText) onlyValue(p *usage.Package, v *types.Var) ast.Expr {
	if v.IsField() || m.isParameter(v) || m.assigned(p, v) || m.defs[v] == nil {
		return nil
	}
	switch d := m.parent[m.defs[v]].(type) {
	case *ast.AssignStmt:
		if len(d.Lhs) == 1 && len(d.Rhs) == 1 && d.Tok == token.DEFINE {
			return d.Rhs[0]
		}
	case *ast.ValueSpec:
		if len(d.Names) == 1 && len(d.Values) == 1 {
			return d.Values[0]
		}
	}
	return nil
}

// headerField is one field of a map of headers.
type headerField struct {
	name  string
	value ast.Expr // nil where it is not known
}

// headerFields lists what stands in a map of headers: the fields of its literal, and those
// that are set later.
func (m *mimeText) headerFields(p *usage.Package, e ast.Expr) (fields []headerField, ok bool) {
	add := func(key, value ast.Expr) bool {
		name, known := literal(p, key)
		if lit, isLit := ast.Unparen(value).(*ast.CompositeLit); isLit && len(lit.Elts) == 1 {
			value = lit.Elts[0]
		}
		fields = append(fields, headerField{name, value})
		return known
	}
	if lit := literalOf(e); lit != nil {
		for _, elt := range lit.Elts {
			if kv, isKV := elt.(*ast.KeyValueExpr); !isKV || !add(kv.Key, kv.Value) {
				return nil, false
			}
		}
		return fields, true
	}
	v := m.localVar(p, e)
	if v == nil {
		return nil, false
	}
	handed := false // to what may add fields
	for _, id := range m.sorted(p, v) {
		switch up := m.parent[id].(type) {
		case *ast.AssignStmt:
			if len(up.Rhs) != 1 {
				return nil, false
			}
			fields, handed = nil, false // it starts anew
			if lit := literalOf(up.Rhs[0]); lit != nil {
				if fields, ok = m.headerFields(p, lit); !ok {
					return nil, false
				}
			} else if call, isCall := up.Rhs[0].(*ast.CallExpr); !isCall || identOf(call.Fun).Name != "make" {
				return nil, false
			}
		case *ast.IndexExpr:
			as, isAssign := m.parent[up].(*ast.AssignStmt)
			if !isAssign || len(as.Rhs) != 1 || !add(up.Index, as.Rhs[0]) {
				return nil, false
			}
		case *ast.SelectorExpr:
			call, isCall := m.parent[up].(*ast.CallExpr)
			sets := up.Sel.Name == "Set" || up.Sel.Name == "Add"
			if !isCall || sets && (len(call.Args) != 2 || !add(call.Args[0], call.Args[1])) {
				return nil, false
			}
		case *ast.RangeStmt:
		case *ast.CallExpr:
			if id.Pos() > e.Pos() {
				return fields, !handed // it is handed on, after e
			}
			handed = handed || id != ast.Unparen(e) && !p.Info.Types[up.Fun].IsBuiltin()
		default:
			return nil, false
		}
		if id == ast.Unparen(e) {
			break
		}
	}
	return fields, !handed
}

// turns returns the texts of variables in each turn of the loop over headers that n
// stands in, or those at hand.
//
//	// Have: for name, value := range headers { fmt.Fprintf(&buf, "%s: %s\r\n", name, value) }
func (m *mimeText) turns(p *usage.Package, n ast.Node, with bound) []bound {
	values := map[types.Object]types.Object{} // of loops in the loop: for _, v := range values
	for at := m.parent[n]; at != nil; at = m.parent[at] {
		loop, ok := at.(*ast.RangeStmt)
		if _, isFunc := at.(*ast.FuncDecl); isFunc {
			break
		}
		if !ok {
			continue
		}
		value := p.Info.ObjectOf(identOf(loop.Value))
		if _, isMap := under(p, loop.X).(*types.Map); !isMap {
			if of := p.Info.ObjectOf(identOf(loop.X)); of != nil && value != nil {
				values[of] = value
			}
			continue
		}
		fields, ok := m.headerFields(p, loop.X)
		key := p.Info.ObjectOf(identOf(loop.Key))
		if !ok || key == nil {
			break
		}
		var all []bound
		for _, f := range fields {
			one := bound{key: f.name}
			for v, s := range with {
				one[v] = s
			}
			for v := value; v != nil; v = values[v] {
				one[v] = m.text(p, f.value, with, 0)
			}
			all = append(all, one)
		}
		return all
	}
	return []bound{with}
}
