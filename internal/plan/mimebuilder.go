package plan

import (
	"go/ast"
	"go/token"
	"go/types"
	"regexp"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// builtMIME looks at all that is done with a mail of a library.
func (a *analysis) builtMIME(p *usage.Package, mail *types.Var, b mapping.Builder) string {
	m := builtMail{analysis: a, p: p, lib: b, headers: map[string]bool{}}
	if why := m.starts(mail); why != "" {
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
	texts   []string // the types of its texts
	made    ast.Node // the block that it is made in
}

// more says that a mail has what a message has no place for.
func more(what string) string { return "the mail has more than a Paubox message (" + what + ")" }

// missing says which header a Paubox message cannot do without.
func (m *builtMail) missing() string {
	for _, name := range []string{"To", "Subject"} {
		if !m.headers[name] {
			return "the mail gets no header " + name + " here, which Paubox needs"
		}
	}
	switch {
	case len(m.texts) == 0:
		return "the mail gets no text here, which Paubox needs"
	case len(slices.Compact(slices.Sorted(slices.Values(m.texts)))) != len(m.texts):
		return more("texts of one type")
	}
	return ""
}

// starts looks at how a mail starts.
func (m *builtMail) starts(v *types.Var) string {
	m.made = m.parent[m.container(m.defs[v])]
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
			if why := m.field(identOf(kv.Key).Name, kv.Value, lit); why != "" {
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
			return m.field(name, up.Rhs[0], up)
		}
	}
	if m.lib.Headers[name] != "" || m.lib.Calm[name] {
		return "" // it is read
	}
	return "the mail is changed in a way that sesfix does not follow (" + name + ")"
}

// field looks at one field of a mail that is a struct.
func (m *builtMail) field(name string, value ast.Expr, at ast.Node) string {
	if header := m.lib.Headers[name]; header != "" {
		if lit := literalOf(value); header == "Reply-To" && (lit == nil || len(lit.Elts) != 1) {
			return "its Reply-To may hold more than one address"
		}
		return m.header(header, at, value)
	}
	if m.lib.Calm[name] || isNil(m.p, value) {
		if m.lib.Calm[name] {
			m.texts = append(m.texts, name)
		}
		return ""
	}
	if lit := literalOf(value); name == "Headers" && lit != nil {
		for _, elt := range lit.Elts {
			key, known := literal(m.p, elt.(*ast.KeyValueExpr).Key)
			if !known {
				return "the name of a header is not known"
			}
			if why := m.header(key, at); why != "" {
				return why
			}
		}
		return ""
	}
	return more(name)
}

// method looks at one call of a method of a mail.
func (m *builtMail) method(name string, call *ast.CallExpr) string {
	switch {
	case name == m.lib.Text, m.lib.Calm[name]:
		return ""
	case m.lib.Bodies[name] && len(call.Args) < 2:
		return unknownMIMEText
	case m.lib.Bodies[name]:
		if kind := m.contentType(call.Args[0]); kind != "text/plain" && kind != "text/html" {
			return "a text of a type that sesfix does not know"
		} else if name == "SetBody" {
			m.texts = []string{kind} // it takes the place of those before
		} else {
			m.texts = append(m.texts, kind)
		}
		return m.settings(call.Args[2:])
	case m.lib.Files[name]:
		if as, ok := m.parent[call].(*ast.AssignStmt); ok && !isBlank(as.Lhs[0]) {
			return more("a file that is changed")
		}
		if call.Ellipsis.IsValid() {
			return more("settings of a file")
		}
		return m.settings(call.Args)
	}
	if _, sets := m.lib.Headers[name]; sets && len(call.Args) > 0 {
		header, known := literal(m.p, call.Args[0])
		if !known {
			return "the name of a header is not known"
		}
		switch {
		case header == "To" && m.nobody(call.Args[1:]):
			return "its To names nobody"
		case header == "Reply-To" && (call.Ellipsis.IsValid() || name == "SetHeader" && len(call.Args) != 2):
			return "its Reply-To may hold more than one address"
		}
		return m.header(header, call, call.Args[1:]...)
	}
	return more(name)
}

// nobody reports whether addresses are constants, and none is one.
func (m *builtMail) nobody(args []ast.Expr) bool {
	return !slices.ContainsFunc(args, func(e ast.Expr) bool {
		s, known := literal(m.p, e)
		return !known || strings.Contains(s, "@")
	})
}

// plainName is what the name of a header is made of.
var plainName = regexp.MustCompile(`^[A-Za-z0-9-]+$`)

// header notes a header, or says why it has no place.
func (m *builtMail) header(name string, at ast.Node, values ...ast.Expr) string {
	if name == "To" && m.parent[m.container(at)] != m.made {
		return "its To is set under a condition"
	}
	if name == "To" {
		for _, v := range values {
			m.mime.to = append(m.mime.to, placedExpr{m.p, v})
			s, _ := literal(m.p, v)
			m.mime.toText += strings.ToLower(s) + " "
		}
	}
	if !plainName.MatchString(name) {
		return "the name of a header is not known"
	}
	if !mapping.MIMEHeader(name) {
		return "a Paubox message has no header " + name
	}
	m.headers[mapping.HeaderName(name)] = true
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
		if t := typeNameOfType(m.p.Info.TypeOf(arg)); !ok && strings.HasSuffix(t, "Setting") {
			return more("a setting")
		}
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
				return more(name)
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
