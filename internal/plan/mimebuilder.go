package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"net/textproto"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// unknownMIME says why the MIME that data is, or gives, cannot be taken apart for sure,
// "" where it can: a library writes it whose calls are all known, or the function puts it
// together from texts.
func (a *analysis) unknownMIME(p *usage.Package, data ast.Expr) string {
	return a.mimeOf(p, data, 0)
}

const unknownMIMEText = "sesfix does not see how it is made"

// mimeOf looks at an expression that gives MIME. Depth counts the functions followed.
func (a *analysis) mimeOf(p *usage.Package, e ast.Expr, depth int) string {
	e = ast.Unparen(e)
	if call, ok := e.(*ast.CallExpr); ok {
		if p.Info.Types[call.Fun].IsType() && len(call.Args) == 1 {
			return a.mimeOf(p, call.Args[0], depth) // []byte(text)
		}
		if sel, ok := call.Fun.(*ast.SelectorExpr); ok && len(call.Args) == 0 {
			v := a.localVar(p, sel.X)
			switch {
			case v != nil && isBuffer(v.Type()) && (sel.Sel.Name == "Bytes" || sel.Sel.Name == "String"):
				return a.bufferMIME(p, v)
			case v != nil:
				if b, ok := builderOf(v.Type()); ok && b.Text == sel.Sel.Name && !b.ToArg {
					return a.builtMIME(p, v, b)
				}
			}
		}
		if fn := callee(p.Info, call); fn != nil && a.local(fn) && depth < 2 {
			return a.functionMIME(fn, depth)
		}
	}
	if v := a.localVar(p, e); v != nil {
		if why, ok := a.definedMIME(p, v, depth); ok {
			return why
		}
	}
	return a.writtenMIME(p, e)
}

// localVar returns the local variable that e names, which is no parameter.
func (a *analysis) localVar(p *usage.Package, e ast.Expr) *types.Var {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	v, _ := p.Info.ObjectOf(id).(*types.Var)
	if v == nil || v.IsField() || isGlobal(v) || a.isParameter(v) {
		return nil
	}
	return v
}

// definedMIME follows a variable that gets its value once, from a call.
//
//	// Have: raw, err := mail.Bytes()
//	// Have: raw := buf.Bytes()
func (a *analysis) definedMIME(p *usage.Package, v *types.Var, depth int) (why string, ok bool) {
	as, ok := a.parent[a.defs[v]].(*ast.AssignStmt)
	if !ok || len(as.Rhs) != 1 || as.Lhs[0] != ast.Expr(a.defs[v]) || a.assigned(p, v) {
		return "", false
	}
	if _, isCall := ast.Unparen(as.Rhs[0]).(*ast.CallExpr); !isCall {
		return "", false
	}
	if fn := callee(p.Info, ast.Unparen(as.Rhs[0]).(*ast.CallExpr)); fn != nil && fn.Pkg() != nil && (fn.Pkg().Path() == "fmt" || fn.Pkg().Path() == "strings") {
		return "", false // a text
	}
	return a.mimeOf(p, as.Rhs[0], depth), true
}

// assigned reports whether v gets a value anywhere but where it is declared.
func (a *analysis) assigned(p *usage.Package, v *types.Var) bool {
	return slices.ContainsFunc(a.uses[p][v], func(id *ast.Ident) bool {
		switch up := a.parent[id].(type) {
		case *ast.AssignStmt:
			return slices.Contains(up.Lhs, ast.Expr(id))
		case *ast.UnaryExpr:
			return up.Op == token.AND
		}
		return false
	})
}

// functionMIME looks at what a function of the program returns.
func (a *analysis) functionMIME(fn *types.Func, depth int) string {
	decl := a.funcs[fn.Pos()]
	if decl == nil || decl.Body == nil {
		return unknownMIMEText
	}
	q, why, returns := a.packageOf(decl), "", 0
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		if _, isLit := n.(*ast.FuncLit); isLit {
			return false
		}
		ret, ok := n.(*ast.ReturnStmt)
		if !ok || why != "" {
			return true
		}
		switch {
		case len(ret.Results) == 0 || len(ret.Results) != fn.Signature().Results().Len():
			why = unknownMIMEText
		case isNil(q, ret.Results[0]) || isEmptyText(q, ret.Results[0]):
		default:
			returns++
			why = a.mimeOf(q, ret.Results[0], depth+1)
		}
		return true
	})
	if returns == 0 && why == "" {
		return unknownMIMEText
	}
	return why
}

func isEmptyText(p *usage.Package, e ast.Expr) bool {
	s, known := literal(p, e)
	return known && s == ""
}

// isBuffer reports whether t is a bytes.Buffer or a strings.Builder, or a pointer to one.
func isBuffer(t types.Type) bool {
	name := typeNameOfType(t)
	return name == "bytes.Buffer" || name == "strings.Builder"
}

func typeNameOfType(t types.Type) string {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

// builderOf returns the library whose mail t is.
func builderOf(t types.Type) (mapping.Builder, bool) {
	path, name, _ := cutLast(typeNameOfType(t))
	b, ok := mapping.BuilderOf(path)
	return b, ok && b.Type == name
}

func cutLast(s string) (before, after string, ok bool) {
	i := strings.LastIndex(s, ".")
	if i < 0 {
		return "", s, false
	}
	return s[:i], s[i+1:], true
}

// bufferMIME looks at what goes into a buffer.
func (a *analysis) bufferMIME(p *usage.Package, buf *types.Var) string {
	var mail *types.Var
	var lib mapping.Builder
	others := false
	for _, id := range a.uses[p][buf] {
		up := a.parent[id]
		if u, ok := up.(*ast.UnaryExpr); ok && u.Op == token.AND {
			up = a.parent[u]
		}
		call, ok := up.(*ast.CallExpr)
		if !ok {
			continue // its methods
		}
		if sel, isSel := call.Fun.(*ast.SelectorExpr); isSel && len(call.Args) == 1 {
			v := a.localVar(p, sel.X)
			if v != nil {
				if b, known := builderOf(v.Type()); known && b.ToArg && sel.Sel.Name == b.Text {
					others = others || mail != nil
					mail, lib = v, b
					continue
				}
			}
		}
		others = true
	}
	if mail == nil {
		return a.assembledMIME(p, buf)
	}
	if others || a.writtenBuffer(p, buf) {
		return "more is written to it than a library makes"
	}
	return a.builtMIME(p, mail, lib)
}

// writtenBuffer reports whether a buffer is written to by its own methods.
func (a *analysis) writtenBuffer(p *usage.Package, buf *types.Var) bool {
	return slices.ContainsFunc(a.uses[p][buf], func(id *ast.Ident) bool {
		sel, ok := a.parent[id].(*ast.SelectorExpr)
		return ok && strings.HasPrefix(sel.Sel.Name, "Write") || ok && sel.Sel.Name == "ReadFrom"
	})
}

// builtMIME looks at all that is done with a mail of a library.
func (a *analysis) builtMIME(p *usage.Package, mail *types.Var, b mapping.Builder) string {
	m := builtMail{analysis: a, p: p, lib: b, headers: map[string]bool{}}
	if why := m.made(mail); why != "" {
		return why
	}
	for _, id := range a.uses[p][mail] {
		if why := m.use(id); why != "" {
			return why
		}
	}
	return m.missing()
}

// builtMail is a mail that a library makes.
type builtMail struct {
	*analysis
	p       *usage.Package
	lib     mapping.Builder
	headers map[string]bool
}

// missing says which header a Paubox message cannot do without.
func (m *builtMail) missing() string {
	for _, name := range []string{"To", "Subject"} {
		if !m.headers[name] {
			return "the mail gets no header " + name + " here, which Paubox needs"
		}
	}
	return ""
}

// made looks at how a mail starts.
func (m *builtMail) made(v *types.Var) string {
	var value ast.Expr
	switch d := m.parent[m.defs[v]].(type) {
	case *ast.AssignStmt:
		if len(d.Lhs) == 1 && len(d.Rhs) == 1 {
			value = ast.Unparen(d.Rhs[0])
		}
	case *ast.ValueSpec:
		if len(d.Values) == 1 {
			value = ast.Unparen(d.Values[0])
		}
	}
	if lit := literalOf(value); value != nil && lit != nil {
		for _, elt := range lit.Elts {
			kv, ok := elt.(*ast.KeyValueExpr)
			if !ok {
				return unknownMIMEText
			}
			if why := m.field(identOf(kv.Key).Name, kv.Value); why != "" {
				return why
			}
		}
		return ""
	}
	call, ok := value.(*ast.CallExpr)
	if !ok || calleeName(m.p, call) != m.lib.New {
		return unknownMIMEText
	}
	return m.settings(call.Args)
}

func calleeName(p *usage.Package, call *ast.CallExpr) string { return nameOf(callee(p.Info, call)) }

// use looks at one use of a mail.
func (m *builtMail) use(id *ast.Ident) string {
	sel, ok := m.parent[id].(*ast.SelectorExpr)
	if !ok {
		return "the mail goes to a place that sesfix does not follow"
	}
	name := sel.Sel.Name
	switch up := m.parent[sel].(type) {
	case *ast.CallExpr:
		if up.Fun == ast.Expr(sel) {
			return m.method(name, up)
		}
	case *ast.AssignStmt:
		if len(up.Lhs) == 1 && up.Lhs[0] == ast.Expr(sel) && up.Tok == token.ASSIGN {
			return m.field(name, up.Rhs[0])
		}
	}
	if m.lib.Headers[name] != "" || m.lib.Calm[name] {
		return "" // it is read
	}
	return "the mail is changed in a way that sesfix does not follow (" + name + ")"
}

// field looks at one field of a mail that is a struct.
func (m *builtMail) field(name string, value ast.Expr) string {
	if header := m.lib.Headers[name]; header != "" {
		return m.header(header)
	}
	if m.lib.Calm[name] || isNil(m.p, value) {
		return ""
	}
	if lit := literalOf(value); name == "Headers" && lit != nil {
		for _, elt := range lit.Elts {
			key, known := literal(m.p, elt.(*ast.KeyValueExpr).Key)
			if !known {
				return "the name of a header is not known"
			}
			if why := m.header(key); why != "" {
				return why
			}
		}
		return ""
	}
	return "the mail has more than a Paubox message (" + name + ")"
}

// method looks at one call of a method of a mail.
func (m *builtMail) method(name string, call *ast.CallExpr) string {
	switch {
	case name == m.lib.Text, m.lib.Calm[name]:
		return ""
	case m.lib.Bodies[name]:
		if kind := m.contentType(call.Args[0]); kind != "text/plain" && kind != "text/html" {
			return "a text of a type that sesfix does not know"
		}
		return m.settings(call.Args[2:])
	case m.lib.Files[name]:
		return m.settings(call.Args)
	}
	if _, sets := m.lib.Headers[name]; sets && len(call.Args) > 0 {
		header, known := literal(m.p, call.Args[0])
		if !known {
			return "the name of a header is not known"
		}
		return m.header(header)
	}
	return "the mail has more than a Paubox message (" + name + ")"
}

// header notes a header, or says why it has no place.
func (m *builtMail) header(name string) string {
	if !mapping.MIMEHeader(name) {
		return "a Paubox message has no header " + name
	}
	m.headers[textproto.CanonicalMIMEHeaderKey(name)] = true
	return ""
}

// contentType returns the type of a text, which a constant gives, or a variable that gets
// constants alone.
func (m *builtMail) contentType(e ast.Expr) string {
	kind := func(e ast.Expr) string {
		s, _ := literal(m.p, e)
		s, params, _ := strings.Cut(strings.ToLower(s), ";")
		if params = strings.ReplaceAll(strings.ReplaceAll(params, " ", ""), `"`, ""); params != "" && params != "charset=utf-8" {
			return ""
		}
		return strings.TrimSpace(s)
	}
	v := m.localVar(m.p, e)
	if _, known := literal(m.p, e); known || v == nil {
		return kind(e)
	}
	all := ""
	for _, id := range append(slices.Clone(m.uses[m.p][v]), m.defs[v]) {
		as, ok := m.parent[id].(*ast.AssignStmt)
		if !ok || !slices.Contains(as.Lhs, ast.Expr(id)) {
			continue
		}
		if len(as.Lhs) != 1 || len(as.Rhs) != 1 {
			return ""
		}
		switch all = kind(as.Rhs[0]); all {
		case "text/plain", "text/html":
		default:
			return ""
		}
	}
	return all
}

// settings looks at what else a call of the library is given.
func (m *builtMail) settings(args []ast.Expr) string {
	for _, arg := range args {
		call, ok := ast.Unparen(arg).(*ast.CallExpr)
		if !ok || !m.ofLibrary(call) {
			continue // a name, a reader
		}
		switch name := calleeName(m.p, call); name {
		case "SetHeader":
			if why := m.fileHeaders(call); why != "" {
				return why
			}
		case "SetCharset":
			if s, _ := literal(m.p, call.Args[0]); !strings.EqualFold(s, "utf-8") {
				return "the mail has another charset than UTF-8"
			}
		default:
			if !m.lib.Calm[name] {
				return "the mail has more than a Paubox message (" + name + ")"
			}
		}
	}
	return ""
}

func (m *builtMail) ofLibrary(call *ast.CallExpr) bool {
	fn := callee(m.p.Info, call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	_, ok := mapping.BuilderOf(fn.Pkg().Path())
	return ok
}

// fileHeaders looks at the headers of an attached file.
func (m *builtMail) fileHeaders(call *ast.CallExpr) string {
	lit := literalOf(call.Args[0])
	if lit == nil {
		return "the headers of a file are not known"
	}
	for _, elt := range lit.Elts {
		if key, known := literal(m.p, elt.(*ast.KeyValueExpr).Key); !known || !strings.EqualFold(key, "Content-Type") {
			return "a file has headers that a Paubox message has no place for"
		}
	}
	return ""
}
