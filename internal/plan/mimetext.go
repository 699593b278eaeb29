package plan

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/usage"
)

// A function that writes MIME by itself is followed text by text, in the order of the
// source. What comes of it is a sample of the mail, which is looked at as a mail is.

// mimeText is MIME that a function puts together.
type mimeText struct {
	*analysis
	sample strings.Builder
	later  []func() // parts, which stand behind the headers
	why    string
	depth  int
	loops  int          // around the call that is followed
	start  ast.Node     // where the mail begins: the variable that it is written to
	in     []ast.Node   // the functions that write
	exprs  []placedExpr // those that only a run gives a text, by their runes in the sample
}

// encoders are the packages that encode a part as its Content-Transfer-Encoding says.
var encoders = map[string]string{"base64": "encoding/base64", "quoted-printable": "mime/quotedprintable"}

// encodes reports whether one of the functions that write uses a package that encodes.
func (m *mimeText) encodes(path string) (found bool) {
	for _, fn := range m.in {
		p := m.packageOf(fn)
		ast.Inspect(fn, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				f := callee(p.Info, call)
				found = found || f != nil && f.Pkg() != nil && f.Pkg().Path() == path && !strings.HasPrefix(f.Name(), "Decode") && f.Name() != "NewReader" && f.Name() != "NewDecoder"
			}
			return !found
		})
	}
	return found
}

// assembledMIME looks at MIME that a function writes into a buffer by itself.
func (a *analysis) assembledMIME(p *usage.Package, buf *types.Var) string {
	m := &mimeText{analysis: a, start: a.defs[buf], in: []ast.Node{a.enclosingFunc(a.defs[buf])}}
	for _, start := range a.valueGiven(a.defs[buf]) {
		if call, ok := start.(*ast.CallExpr); ok && len(call.Args) > 0 && identOf(call.Fun).Name != "new" {
			m.fail(unknownMIMEText) // bytes.NewBufferString(head)
		}
	}
	m.written(p, buf, nil)
	return m.judge()
}

// writtenMIME looks at MIME that is a text.
func (a *analysis) writtenMIME(p *usage.Package, e ast.Expr) string {
	m := &mimeText{analysis: a, start: e, in: []ast.Node{a.enclosingFunc(e)}}
	if v := a.localVar(p, e); v != nil && a.assigned(p, v) {
		m.start = a.defs[v]
		m.grown(p, v)
	} else {
		m.sample.WriteString(m.text(p, e, nil, 0))
	}
	return m.judge()
}

func (m *mimeText) judge() string {
	for _, add := range m.later {
		add()
	}
	text := m.sample.String()
	known := strings.TrimFunc(text, func(r rune) bool { return string(r) == unknownText || r >= firstUnknown })
	switch {
	case m.why != "":
	case known == "":
		m.why = unknownMIMEText
	default:
		to, codes := "", map[string]bool(nil)
		m.why, to, codes = unfitSample(text)
		m.addressed(to)
		for code, encode := range encoders {
			if m.why == "" && codes[code] && !m.encodes(encode) {
				m.why = "a part says that it is in " + code + ", and sesfix does not see that it is"
			}
		}
	}
	return m.why
}

func (m *mimeText) fail(why string) {
	if m.why == "" {
		m.why = why
	}
}

// sorted returns the places that name v, in the order of the source.
func (m *mimeText) sorted(p *usage.Package, v *types.Var) []*ast.Ident {
	ids := slices.Clone(m.uses[p][v])
	if def := m.defs[v]; def != nil {
		ids = append(ids, def)
	}
	slices.SortFunc(ids, func(x, y *ast.Ident) int { return cmp.Compare(x.Pos(), y.Pos()) })
	return ids
}

// grown follows a text that a variable grows to.
//
//	// Have: msg := "From: " + from + "\r\n"; msg += "To: " + to + "\r\n"
func (m *mimeText) grown(p *usage.Package, v *types.Var) {
	started := false
	for _, id := range m.sorted(p, v) {
		as, ok := m.parent[id].(*ast.AssignStmt)
		if spec, isSpec := m.parent[id].(*ast.ValueSpec); isSpec {
			if len(spec.Values) == 1 && len(spec.Names) == 1 {
				m.add(p, id, spec.Values[0], nil)
				started = true
			}
			continue
		}
		if !ok || len(as.Lhs) != 1 || len(as.Rhs) != 1 || as.Lhs[0] != ast.Expr(id) {
			if !m.readsText(p, id) {
				m.fail(unknownMIMEText)
			}
			continue
		}
		switch rest := m.addition(p, v, as.Rhs[0]); {
		case as.Tok == token.ADD_ASSIGN:
			m.add(p, id, as.Rhs[0], nil)
		case rest != nil:
			for _, e := range rest {
				m.add(p, id, e, nil)
			}
		case !started:
			m.add(p, id, as.Rhs[0], nil)
		default:
			m.fail("its text is replaced")
		}
		started = true
	}
}

// addition returns what v = v + x or v = append(v, x...) adds to v.
func (m *mimeText) addition(p *usage.Package, v *types.Var, e ast.Expr) []ast.Expr {
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		if e.Op != token.ADD {
			return nil
		}
		if p.Info.ObjectOf(identOf(e.X)) == types.Object(v) {
			return []ast.Expr{e.Y}
		}
		if rest := m.addition(p, v, e.X); rest != nil {
			return append(rest, e.Y)
		}
	case *ast.CallExpr:
		if identOf(e.Fun).Name == "append" && len(e.Args) == 2 && p.Info.ObjectOf(identOf(e.Args[0])) == types.Object(v) {
			return e.Args[1:]
		}
	}
	return nil
}

// readsText reports whether a use of a text leaves it as it is.
func (m *mimeText) readsText(p *usage.Package, id *ast.Ident) bool {
	switch up := m.parent[id].(type) {
	case *ast.CallExpr:
		return p.Info.Types[up.Fun].IsType() || p.Info.Types[up.Fun].IsBuiltin()
	case *ast.BinaryExpr, *ast.KeyValueExpr, *ast.ReturnStmt:
		return true
	case *ast.AssignStmt:
		return !slices.Contains(up.Lhs, ast.Expr(id))
	}
	return false
}

// add adds the text e, which is written at n: once for each name where n stands in a
// loop over headers.
func (m *mimeText) add(p *usage.Package, n ast.Node, e ast.Expr, with bound) {
	turns := m.turns(p, n, with)
	for _, with := range turns {
		if m.loops > 0 || len(turns) == 1 && m.repeats(n) {
			m.sample.WriteString(repeated)
		}
		m.sample.WriteString(m.text(p, e, with, 0))
	}
}

// written follows what is written to w: a buffer, or a parameter that is one.
func (m *mimeText) written(p *usage.Package, w *types.Var, with bound) {
	for _, id := range m.sorted(p, w) {
		if id == m.defs[w] {
			continue
		}
		var e ast.Node = id
		if u, ok := m.parent[id].(*ast.UnaryExpr); ok && u.Op == token.AND {
			e = u
		}
		switch up := m.parent[e].(type) {
		case *ast.SelectorExpr:
			if call, ok := m.parent[up].(*ast.CallExpr); ok {
				m.ownMethod(p, up.Sel.Name, call, with)
				continue
			}
			m.fail(unknownMIMEText)
		case *ast.CallExpr:
			in := m.repeats(up) && len(m.turns(p, up, with)) == 1
			if in {
				m.loops++
			}
			m.handed(p, up, slices.Index(up.Args, e.(ast.Expr)), with)
			if in {
				m.loops--
			}
		default:
			m.fail(unknownMIMEText)
		}
	}
}

// ownMethod follows a call of a method of a buffer.
func (m *mimeText) ownMethod(p *usage.Package, name string, call *ast.CallExpr, with bound) {
	switch name {
	case "WriteString", "Write", "WriteByte", "WriteRune":
		m.add(p, call, call.Args[0], with)
	case "Bytes", "String", "Len", "Grow":
	default:
		m.fail(unknownMIMEText)
	}
}

// handed follows a call that gets a buffer.
func (m *mimeText) handed(p *usage.Package, call *ast.CallExpr, at int, with bound) {
	fn := callee(p.Info, call)
	if fn == nil || fn.Pkg() == nil || at < 0 {
		m.fail(unknownMIMEText)
		return
	}
	switch fn.Pkg().Path() + "." + fn.Name() {
	case "fmt.Fprintf":
		for _, with := range m.turns(p, call, with) {
			if m.loops > 0 {
				m.sample.WriteString(repeated)
			}
			m.sample.WriteString(m.format(p, call.Args[1:], with, 0))
		}
	case "fmt.Fprint", "fmt.Fprintln", "io.WriteString":
		for i, arg := range call.Args[1:] {
			if i > 0 {
				m.sample.WriteString(" ")
			}
			m.add(p, call, arg, with)
		}
		if fn.Name() == "Fprintln" {
			m.sample.WriteString("\n")
		}
	case "encoding/base64.NewEncoder", "mime/quotedprintable.NewWriter", "io.Copy":
		m.sample.WriteString(unknownText) // the content of a part
	case "mime/multipart.NewWriter":
		m.multipart(p, m.result(p, call), with)
	default:
		m.function(p, fn, call, at, with)
	}
}

// result returns the variable that the first result of a call goes into.
func (m *mimeText) result(p *usage.Package, call *ast.CallExpr) *types.Var {
	as, ok := m.parent[call].(*ast.AssignStmt)
	if !ok || len(as.Rhs) != 1 {
		return nil
	}
	return m.localVar(p, as.Lhs[0])
}

// function follows a buffer into a function of the program.
//
//	// Have: writeHeader(&buf, "Subject", subject)
func (m *mimeText) function(p *usage.Package, fn *types.Func, call *ast.CallExpr, at int, with bound) {
	decl := m.funcs[fn.Pos()]
	if decl == nil || decl.Body == nil || m.depth > 2 || at >= fn.Signature().Params().Len() || fn.Signature().Variadic() {
		m.fail(unknownMIMEText)
		return
	}
	for _, with := range m.turns(p, call, with) {
		inner := bound{}
		for i, arg := range call.Args {
			if i != at {
				inner[fn.Signature().Params().At(i)] = m.text(p, arg, with, 0)
			}
		}
		m.depth++
		m.in = append(m.in, decl)
		m.written(m.packageOf(decl), fn.Signature().Params().At(at), inner)
		m.depth--
	}
}
