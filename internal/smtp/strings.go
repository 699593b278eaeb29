package smtp

import (
	"go/ast"
	"go/constant"
	"reflect"
	"strconv"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/plan"
)

// host notes an SMTP host of SES that stands at n. It reports whether it did.
func (f *finder) host(n ast.Expr, s string) bool {
	kind, _, port, ok := mapping.SMTPHostOf(s)
	if !ok {
		return false
	}
	f.hosts = append(f.hosts, &host{expr: n, kind: kind, text: s, port: port})
	return true
}

// literal looks at a text of the program.
func (f *finder) literal(lit *ast.BasicLit) {
	tv := f.Info.Types[lit]
	if tv.Value == nil || tv.Value.Kind() != constant.String {
		if field, ok := f.parent[lit].(*ast.Field); ok && field.Tag == lit {
			f.tag(lit)
		}
		return
	}
	s := constant.StringVal(tv.Value)
	if f.host(lit, s) || f.api(lit, s) {
		return
	}
	if !f.settingRead(lit, s) {
		f.setting(lit, s)
	}
	f.header(lit, s)
	if mapping.IsReply(s) {
		f.replies = append(f.replies, lit)
	}
	switch rule, ok := mapping.MXHostOf(s); {
	case ok:
		f.say(lit, rule, mapping.Manual, "a mail exchanger of SES, which belongs to DNS: left alone", "DNS records are changed by hand, when you cut over")
	case mapping.MentionsSMTPHost(s):
		f.say(lit, "smtp-host", mapping.Manual, "a text that mentions the SMTP host of SES", "sesfix does not edit text: see whether it has to name "+mapping.PauboxSMTPHost)
	case mapping.IsAccessKeyID(s):
		f.keys = append(f.keys, lit)
	}
}

// tag looks at the values of a struct tag: libraries read defaults and names of
// settings from them.
func (f *finder) tag(lit *ast.BasicLit) {
	raw, err := strconv.Unquote(lit.Value)
	if err != nil {
		return
	}
	for _, word := range strings.Fields(raw) {
		key, _, ok := strings.Cut(word, ":")
		if !ok {
			continue
		}
		v, ok := reflect.StructTag(raw).Lookup(key)
		if !ok {
			continue
		}
		for part := range strings.SplitSeq(v, ",") {
			part = strings.TrimPrefix(strings.TrimSpace(part), "default=")
			if !f.host(lit, part) {
				f.setting(lit, part)
			}
		}
	}
}

// setting reports the name of a setting that holds a part of the access to SES
// by SMTP.
func (f *finder) setting(lit *ast.BasicLit, s string) {
	rule, ok := mapping.SMTPSettingOf(s)
	if !ok {
		return
	}
	f.near = true
	f.say(lit, rule, mapping.Manual, "a setting for the SMTP access to SES", "the values of settings are changed where they are set: "+mapping.SettingAdvice(rule))
}

// header reports a header that only SES understands.
func (f *finder) header(lit *ast.BasicLit, s string) {
	_, rule, note, ok := mapping.SESHeaderOf(s)
	if !ok {
		return
	}
	if rule == "receiving" {
		f.say(lit, rule, mapping.Manual, "a header that SES adds to mail that it receives: left alone", "paubox-go has no inbound API")
		return
	}
	s1 := f.say(lit, rule, mapping.Remove, "a header that only SES understands", "remove it by hand: left in, it reaches the recipients")
	if s1 != nil && note != "" {
		s1.Notes = append(s1.Notes, note)
	}
}

// finish makes sites of the hosts and of the credentials near them.
func (f *finder) finish() {
	f.convert()
	for _, h := range f.hosts {
		s := f.say(h.expr, "smtp-host", mapping.Rewrite, "an SMTP host of SES: becomes "+mapping.PauboxSMTPHost, "")
		if s == nil {
			continue
		}
		s.Unit = h.unit
		h.unit.Sites = append(h.unit.Sites, s)
		if h.kind.Note != "" {
			s.Notes = append(s.Notes, h.kind.Note)
		}
		s.Notes = append(s.Notes, h.notes...)
		f.port(h)
	}
	f.credentials()
	f.portsBeside()
	f.replied()
}

// port reports the port in an address of SES that Paubox does not have.
func (f *finder) port(h *host) {
	if h.port == "" || h.port == mapping.Unknown || isTemplate(h.port) {
		return
	}
	if to, _, ok := mapping.SMTPPort(h.port); !ok || to != h.port {
		f.wrongPort(h.expr, h.port, h.unit)
	}
}

// wrongPort reports a port. It belongs to the unit of its host.
func (f *finder) wrongPort(n ast.Expr, port string, u *plan.Unit) {
	message := "an SMTP port that Paubox does not have"
	if to, _, ok := mapping.SMTPPort(port); ok {
		message += ": becomes " + to
	}
	if s := f.say(n, "smtp-port", mapping.Rewrite, message, ""); s != nil {
		s.Unit = u
		u.Sites = append(u.Sites, s)
	}
}
