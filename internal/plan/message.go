package plan

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/usage"
)

// message evaluates the literal of an SES input to the fields of a Paubox
// message. What has no place there blocks, or is a note on the send's site.
type message struct {
	*analysis
	p      *usage.Package
	sdk    *mapping.SDK
	site   *Site
	fields []MessageField
	given  map[string]bool // targets that have a value
	base   string          // of a part that is written to: "Content"
	part   bool            // a part of the message, not a whole request, is written to
	path   string          // of that part in the input
	known  bool            // what is written to comes from literals that are at hand
	tags   []tag           // that become custom headers
	gone   bool            // a header goes away
	mime   bool            // the mail is MIME
}

func (a *analysis) newMessage(p *usage.Package, sdk *mapping.SDK, site *Site) *message {
	return &message{analysis: a, p: p, sdk: sdk, site: site, given: map[string]bool{}}
}

// block says why the message cannot be rewritten.
func (m *message) block(n ast.Node, format string, args ...any) {
	m.blockf(n, format, args...)
}

func (m *message) note(text string) {
	for _, n := range m.site.Notes {
		if n == text {
			return
		}
	}
	m.site.Notes = append(m.site.Notes, text)
}

// literal goes through the fields of one struct literal of the input.
func (m *message) literal(lit *ast.CompositeLit, path string) {
	if lit.Type != nil {
		m.claim(m.p, lit.Type)
	}
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			m.block(elt, "a struct literal without field names")
			return
		}
		m.claim(m.p, kv.Key)
		m.field(kv, strings.TrimPrefix(path+"."+kv.Key.(*ast.Ident).Name, "."))
	}
}

func (m *message) field(kv *ast.KeyValueExpr, path string) {
	row, ok := mapping.SendField(m.sdk, path)
	if m.mime {
		row, ok = mapping.RawField(m.sdk, path)
	}
	switch {
	case isNil(m.p, kv.Value):
	case !ok:
		m.block(kv, "the field %s is not known to sesfix", path)
	case row.Do == mapping.Branch:
		m.branch(kv, path)
	case row.Do == mapping.Block:
		m.block(kv, "%s", row.Text)
		m.takeAll(row.Instead)
	case row.Do == mapping.MIME:
		m.bytesOf(kv, row)
	case row.Do == mapping.Charset:
		m.charset(kv.Value)
		m.drop(kv.Value)
	case row.Do == mapping.Tags && m.opts.EmailTags == "headers":
		m.tagHeaders(kv)
	case row.Do == mapping.Noted, row.Do == mapping.Tags:
		m.note(row.Text)
		m.drop(kv.Value)
	case row.Do == mapping.Drop:
		m.drop(kv.Value)
	default:
		m.leaf(kv, row, kv)
	}
}

// takeAll marks targets as given by something that blocks: that they are missing is
// no reason of its own.
func (m *message) takeAll(targets []string) {
	for _, to := range targets {
		m.given[to] = true
	}
}

// branch goes into a nested struct: &T{…} or T{…}, as the field wants it.
func (m *message) branch(kv *ast.KeyValueExpr, path string) {
	e := kv.Value
	if lit := literalOf(e); lit != nil {
		m.literal(lit, path)
		return
	}
	if t := newType(m.p, e); t != nil { // an empty part
		m.claim(m.p, t)
		return
	}
	if m.chain(e, path) {
		return
	}
	if !strings.HasPrefix(path, "ConfigurationOverrides") && m.apart(kv, path) {
		return
	}
	m.block(e, "%s is built apart from the input, which sesfix does not follow yet", path)
	for _, below := range mapping.SendFields(m.sdk) {
		if row, _ := mapping.SendField(m.sdk, below); strings.HasPrefix(below, path+".") && row.To != "" {
			m.given[row.To] = true // by what is not followed
		}
	}
}

// literalOf returns the literal of T{…} or &T{…}.
func literalOf(e ast.Expr) *ast.CompositeLit {
	e = ast.Unparen(e)
	if u, ok := e.(*ast.UnaryExpr); ok {
		e = ast.Unparen(u.X)
	}
	lit, _ := e.(*ast.CompositeLit)
	return lit
}

// drop claims what stands in a dropped value. A call in it may do something: it
// must be known to be free of effects.
func (m *message) drop(e ast.Expr) {
	m.claim(m.p, e)
	m.dropped = append(m.dropped, e)
	if id, ok := unaddressed(e).(*ast.Ident); ok {
		m.dropVariable(id)
	}
	if call := m.acts(m.p, e); call != nil {
		m.block(call, "a dropped field calls a function, which may have effects")
	}
}

func (m *message) charset(e ast.Expr) {
	x, ok := m.unwrap(m.p, e)
	if !ok {
		x = e
		if u, isAddr := ast.Unparen(e).(*ast.UnaryExpr); isAddr {
			x = u.X
		}
	}
	s, known := literal(m.p, x)
	switch strings.ToLower(s) {
	case "utf-8", "utf8", "us-ascii", "ascii":
		if known {
			return
		}
	}
	m.note("the charset is dropped: Paubox sends UTF-8")
}

// leaf adds one field of the message.
func (m *message) leaf(kv *ast.KeyValueExpr, row mapping.Field, at ast.Node) {
	f := MessageField{To: row.To, From: kv}
	switch row.Do {
	case mapping.Headers:
		m.headersField(kv)
		return
	case mapping.Files:
		if lit := literalOf(kv.Value); lit != nil && len(lit.Elts) == 0 {
			m.drop(kv.Value)
			return
		}
		f.Value = Value{X: kv.Value}
	case mapping.Feature:
		on, known := m.feature(kv.Value)
		if !known {
			m.block(at, "whether tracking is on is not known")
		}
		if !on {
			return
		}
		f.Value = Value{X: kv.Value, Form: True}
	case mapping.Scalar:
		v, ok := m.scalar(m.p, kv.Value)
		if !ok {
			m.block(at, "what this pointer points to may change before the send, and the new code reads it where the message is made")
		}
		m.elementAddress(kv.Value)
		if s, known := literal(m.p, v.X); known && s == "" && !m.faked(m.p, at) {
			m.block(at, "%s is empty, which Paubox refuses", strings.ToLower(lastName(row.To)))
		} else if known && strings.HasPrefix(s, "=?") {
			m.block(at, "the %s is an RFC 2047 encoded word, which recipients might see raw", strings.ToLower(lastName(row.To)))
		}
		if call, ok := ast.Unparen(v.X).(*ast.CallExpr); ok && row.To == "Headers.Subject" && encodesWord(m.p, call) {
			m.block(at, "the subject is encoded by package mime: it would reach recipients encoded")
		}
		f.Value = v
	case mapping.Pointer:
		f.Value = m.pointer(m.p, kv.Value)
		if _, given := m.unwrap(m.p, kv.Value); !given && unaddressed(kv.Value) == ast.Unparen(kv.Value) {
			m.note("a text whose pointer is nil is left out: the AWS SDK refused such a message")
		}
	case mapping.List:
		if lit := literalOf(kv.Value); lit != nil && len(lit.Elts) == 0 {
			return
		}
		f.Value = m.list(kv.Value)
		m.recipients(row, kv.Value)
	case mapping.Single:
		reply, ok := m.replyTo(kv, row, at)
		if !ok {
			return
		}
		f = reply
	}
	m.given[row.To] = true
	m.fields = append(m.fields, f)
}

// recipients notes a list of To addresses that may be empty at run time.
func (m *message) recipients(row mapping.Field, e ast.Expr) {
	call, isCall := ast.Unparen(e).(*ast.CallExpr)
	adds := isCall && m.p.Info.Types[call.Fun].IsBuiltin()
	if row.To == "Recipients" && literalOf(e) == nil && !adds {
		m.note("Paubox refuses a message whose To is empty at run time, even with Cc or Bcc (mapping.md 2.9)")
	}
}

func lastName(path string) string { return path[strings.LastIndex(path, ".")+1:] }

// encodesWord reports whether a call is mime.QEncoding.Encode or its kin.
func encodesWord(p *usage.Package, call *ast.CallExpr) bool {
	fn := callee(p.Info, call)
	return fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "mime"
}

// required blocks what paubox-go refuses before it sends (mapping.md 2.0, 2.9).
func (m *message) required(lit ast.Node) {
	if m.faked(m.p, lit) {
		return
	}
	if !m.given["Recipients"] {
		kind := "no recipient in To"
		switch {
		case m.given["BCC"] && m.given["CC"]:
			kind = "a destination with Cc and Bcc only"
		case m.given["BCC"]:
			kind = "a Bcc-only destination"
		case m.given["CC"]:
			kind = "a Cc-only destination"
		}
		m.block(lit, "%s: Paubox refuses a message without recipients", kind)
	}
	if !m.given["Headers.From"] {
		m.block(lit, "no From address")
	}
	if !m.given["Headers.Subject"] {
		m.block(lit, "no subject, which Paubox refuses")
	}
	if !m.given["Content.HTML"] && !m.given["Content.PlainText"] {
		m.block(lit, "no body: neither text nor html is set, which Paubox refuses")
	}
}

// effect returns a call in e that may do more than give a value.
func (a *analysis) effect(p *usage.Package, e ast.Node) (found ast.Node) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.UnaryExpr:
			if n.Op.String() == "<-" {
				found = n
			}
		case *ast.CallExpr:
			if !a.plainCall(p, n) {
				found = n
			}
		}
		return found == nil
	})
	return found
}

// plainCall reports whether a call gives a value of its arguments, and does no more.
func (a *analysis) plainCall(p *usage.Package, call *ast.CallExpr) bool {
	switch fn := callee(p.Info, call); {
	case p.Info.Types[call.Fun].IsType():
		return true
	case p.Info.Types[call.Fun].IsBuiltin():
		return !actingBuiltins[identOf(ast.Unparen(call.Fun)).Name]
	default:
		return fn != nil && (pure[fullName(fn)] || genericPointer(fn) || pointerFuncs[fullName(fn)] || derefFuncs[fullName(fn)] || a.givesPointer(fn) || awsSetting(fn))
	}
}

// actingBuiltins are the built-in functions that do more than give a value.
var actingBuiltins = map[string]bool{
	"copy": true, "clear": true, "close": true, "delete": true, "panic": true, "print": true, "println": true, "recover": true,
}

// genericPointer reports whether fn is func[T any](T) *T, the usual helper, which
// often stands in a package that is not loaded. It knows nothing of T: what else
// it may do, counting its calls say, does not depend on the field that goes.
func genericPointer(fn *types.Func) bool {
	if fn == nil {
		return false
	}
	sig := fn.Signature()
	if sig.TypeParams().Len() != 1 || sig.Params().Len() != 1 || sig.Results().Len() != 1 || sig.Recv() != nil {
		return false
	}
	param := sig.TypeParams().At(0)
	constraint, ok := param.Constraint().Underlying().(*types.Interface)
	result, isPointer := sig.Results().At(0).Type().(*types.Pointer)
	return ok && constraint.Empty() && isPointer && sig.Params().At(0).Type() == types.Type(param) && result.Elem() == types.Type(param)
}

// pure functions give a value and do nothing else.
var pure = map[string]bool{
	"os.Getenv": true, "os.LookupEnv": true, "fmt.Sprintf": true, "context.Background": true, "context.TODO": true,
	"strings.TrimSpace": true, "strings.ToLower": true, "strings.Join": true, "strconv.Itoa": true,
}

// blockf adds a blocker to the unit of the place n.
func (a *analysis) blockf(n ast.Node, format string, args ...any) {
	a.blockers = append(a.blockers, placed{n, Blocker{Pos: n.Pos(), Text: fmt.Sprintf(format, args...)}})
}

// placed is a blocker with the node whose unit it blocks.
type placed struct {
	node ast.Node
	Blocker
}
