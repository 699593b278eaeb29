package smtp

import (
	"go/ast"
	"regexp"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// group is a part of a URL, by its number in smtpURL.
type group int

const (
	schemeGroup group = 1 + iota
	userGroup
	passGroup
	hostGroup
	portGroup
	restGroup
)

// percent is a byte of a text in a URL that is written by its number.
var percent = regexp.MustCompile(`%[0-9A-Fa-f]{2}`)

// sign is the first of the signs that stand for pieces in the text of a URL.
const sign = '\uE000'

// piece is a part of a text that is put together.
type piece struct {
	text    string        // what is known of it
	expr    ast.Expr      // what gives it; nil for text
	lit     *ast.BasicLit // the literal that the text stands in, if one does
	at      int           // where it stands in the value of that
	format  bool          // the literal is the format of fmt.Sprintf
	escaped bool          // it is made fit for a URL
}

// urlText is a URL with credentials as the code puts it together.
type urlText struct {
	expr   ast.Expr
	pieces []piece
	form   string // the text, with a sign for each piece that an expression gives
	groups []int  // where its groups begin and end
}

// parse takes a URL apart, nil for a text that is none with credentials.
func (c *converter) parse(e ast.Expr) *urlText {
	u := &urlText{expr: e, pieces: c.pieces(e, true)}
	var form strings.Builder
	for i, p := range u.pieces {
		switch {
		case p.expr != nil:
			form.WriteRune(sign + rune(i))
		case strings.ContainsFunc(p.text, isSign):
			return nil
		default:
			form.WriteString(p.text)
		}
	}
	u.form = form.String()
	u.groups = smtpURL.FindStringSubmatchIndex(u.form)
	if u.groups == nil || isTemplate(percent.ReplaceAllString(u.text(userGroup)+u.text(passGroup), "")) {
		return nil
	}
	return u
}

func isSign(r rune) bool { return r >= sign && r <= '\uF8FF' }

// text is a group as it stands, with its signs.
func (u *urlText) text(g group) string {
	if u.groups[2*g] < 0 {
		return ""
	}
	return u.form[u.groups[2*g]:u.groups[2*g+1]]
}

// literal reports whether the credentials stand in the text itself.
func (u *urlText) literal() bool {
	return !strings.ContainsFunc(u.text(userGroup)+u.text(passGroup), isSign)
}

// only is the one piece that gives a group, with the place of the group in the
// literal where it is text; nil where several do.
func (u *urlText) only(g group) *piece {
	s := []rune(u.text(g))
	if len(s) == 1 && isSign(s[0]) {
		return &u.pieces[s[0]-sign]
	}
	if len(s) == 0 || slices.ContainsFunc(s, isSign) {
		return nil
	}
	at := 0
	for _, p := range u.pieces {
		size := len(p.text)
		if p.expr != nil {
			size = len(string(sign))
		}
		from, to := u.groups[2*g], u.groups[2*g+1]
		if p.expr == nil && at <= from && to <= at+size {
			p.at, p.text = p.at+from-at, u.text(g)
			return &p
		}
		at += size
	}
	return nil
}

// known is the text of a group, with mapping.Unknown for what is known only at run
// time; ok is false where there is any of that.
func (u *urlText) known(g group) (s string, ok bool) {
	var b strings.Builder
	for _, r := range u.text(g) {
		if isSign(r) {
			b.WriteString(u.pieces[r-sign].text)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String(), !strings.Contains(b.String(), mapping.Unknown)
}

// credential is the text of a credential that sesfix replaces, if it does: one in
// the code, or one of a variable that names SES.
func (u *urlText) credential(c *converter, g group) (string, bool) {
	if p := u.only(g); p != nil && p.expr != nil {
		return "\x00", c.replaces(p.expr)
	}
	s := u.text(g)
	return s, !strings.ContainsFunc(s, isSign)
}

// pieces takes a text apart. What is the host as a whole stays one piece, except
// at the top.
func (c *converter) pieces(e ast.Expr, top bool) []piece {
	e = ast.Unparen(e)
	s, ok := c.deep(e)
	s = orUnknown(s, ok)
	if _, name, port, isHost := mapping.SMTPHostOf(s); !top && isHost && (s == name || s == name+":"+port) {
		if lit, ok := e.(*ast.BasicLit); ok {
			return []piece{{text: s, lit: lit}}
		}
		return []piece{{text: s, expr: e}}
	}
	switch e := e.(type) {
	case *ast.BasicLit:
		if isString(c.Info.TypeOf(e)) {
			return []piece{{text: s, lit: e}}
		}
	case *ast.BinaryExpr:
		return append(c.pieces(e.X, false), c.pieces(e.Y, false)...)
	case *ast.CallExpr:
		if list := c.calledPieces(e); list != nil {
			return list
		}
	case *ast.Ident:
		if v, ok := value(c.Info, e); ok && slices.Contains([]string{"smtp://", "smtps://", ":", "@", "/"}, v) {
			return []piece{{text: v}}
		}
	}
	return []piece{{text: s, expr: e}}
}

// calledPieces takes apart what a call puts together, nil where it does not know
// the call.
func (c *converter) calledPieces(call *ast.CallExpr) []piece {
	if call.Ellipsis.IsValid() {
		return nil
	}
	if c.Info.Types[call.Fun].IsType() && len(call.Args) == 1 && isString(c.Info.TypeOf(call.Args[0])) {
		return c.pieces(call.Args[0], false)
	}
	switch name := function(c.Info, call); {
	case name == "fmt.Sprintf":
		return c.formatPieces(call)
	case mapping.EscapesURL(name):
		s, ok := c.deep(call.Args[0])
		return []piece{{text: orUnknown(s, ok), expr: call.Args[0], escaped: true}}
	case name == "net.JoinHostPort" && len(call.Args) == 2:
		list := append(c.pieces(call.Args[0], false), piece{text: ":"})
		return append(list, c.pieces(call.Args[1], false)...)
	case name == "strconv.Itoa":
		return c.pieces(call.Args[0], false)
	case name == "net/url.Userinfo.String":
		login, ok := ast.Unparen(call.Fun.(*ast.SelectorExpr).X).(*ast.CallExpr)
		if ok && function(c.Info, login) == "net/url.UserPassword" && len(login.Args) == 2 {
			return []piece{{text: mapping.Unknown, expr: login.Args[0], escaped: true}, {text: ":"}, {text: mapping.Unknown, expr: login.Args[1], escaped: true}}
		}
	}
	return nil
}

// formatPieces takes apart what fmt.Sprintf puts together.
func (c *converter) formatPieces(call *ast.CallExpr) (list []piece) {
	lit := c.formatLit(call)
	if lit == nil {
		return nil
	}
	format, _ := value(c.Info, lit)
	at, arg := 0, 1
	for _, m := range verb.FindAllStringIndex(format, -1) {
		list = append(list, piece{text: format[at:m[0]], lit: lit, at: at, format: true})
		at = m[1]
		switch v := format[m[0]:m[1]]; {
		case v == "%%":
			list = append(list, piece{text: "%"})
		case v != "%s" && v != "%v" && v != "%d" || arg >= len(call.Args):
			return nil
		default:
			list = append(list, c.pieces(call.Args[arg], false)...)
			arg++
		}
	}
	return append(list, piece{text: format[at:], lit: lit, at: at, format: true})
}
