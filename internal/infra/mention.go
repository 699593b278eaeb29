package infra

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// mentionReason says what to do about a host within other text.
const mentionReason = "it stands within other text, which sesfix does not edit: give it the value " + mapping.PauboxSMTPHost +
	", and the port, user name and password that belong to it those of Paubox"

// mentioned reports the hosts of SES that are no value of their own: in a list in
// one text, a file within the file, a name, the default of a template, or in what
// does not parse. Comments are left out.
func (l *look) mentioned() {
	for _, m := range mapping.SMTPMentions(l.Text) {
		if l.told(m[0], m[1]) || commented(l.Text, m[0]) {
			continue
		}
		s := Setting{Start: m[0], End: m[1]}
		for _, o := range l.settings {
			if o.Start <= m[0] && m[1] <= o.End {
				s.Path = o.Path
			}
		}
		f := l.add(s, "smtp-host", "an SMTP host of SES within the settings", nil)
		f.Reason = mentionReason
		if inlinePassword(l.Text, m[0]) {
			l.credential(s, "an SMTP password in a URL of the settings")
		}
	}
}

// told reports whether a finding is about the host in [start, end) already. The
// place of a value that is never edited is only where it begins.
func (l *look) told(start, end int) bool {
	for _, s := range l.Hosts {
		if s.Start <= start && end <= s.End {
			return true
		}
		near := s.Start == s.End && s.Start <= start && bytes.Count(l.Text[s.Start:start], []byte("\n")) <= 1
		if near && strings.Contains(s.Value, string(l.Text[start:end])) {
			return true
		}
	}
	return false
}

// commented reports whether a place of a file lies in a comment.
func commented(text []byte, at int) bool {
	line := string(text[bytes.LastIndexByte(text[:at], '\n')+1 : at])
	return comment.MatchString(line)
}

// comment is the beginning of a line up to a place in a comment of it.
var comment = regexp.MustCompile(`^[ \t]*(?:[#;]|//|/?\*)|[ \t]#`)

// inlinePassword reports whether a host is that of a URL with a password in it.
func inlinePassword(text []byte, at int) bool {
	m := login.FindSubmatch(text[bytes.LastIndexByte(text[:at], '\n')+1 : at])
	return m != nil && !mapping.IsPlaceholder(string(m[1])) && !mapping.IsReference(string(m[1]))
}

// login is the beginning of a URL up to its host.
var login = regexp.MustCompile(`://[^\s:"']*:([^\s"']+)@$`)
