package infra

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// mailHost is a value that can be the host of another mail server: no address,
// and no page of the web.
var mailHost = regexp.MustCompile(`(?i)^(?:smtps?://)?(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::[0-9]+)?/?$`)

// beside stops a unit next to which another mail server stands, where the two may
// share the user name and the password: only one of them is Paubox afterwards.
func (l *look) beside(u *Unit) {
	for _, s := range l.settings {
		role, stem := mapping.SettingRole(s.Name())
		if _, _, _, ses := mapping.SMTPHostOf(s.Value); ses || role != mapping.HostRole || s.Group() != u.group || !mailHost.MatchString(s.Value) {
			continue
		}
		if slices.ContainsFunc(u.used, func(o Setting) bool { return o.Name() == s.Name() }) {
			continue // it is set twice, which is said
		}
		if stem == u.stem || u.hasUser && strings.Contains(stem, u.stem) && !l.hasUser(stem, u.group) {
			u.block(s, "another mail server stands beside it, and may share its port, user name and password")
		}
	}
}

// otherSecret is the rest of the name of a credential that is called neither user
// nor password.
var otherSecret = regexp.MustCompile(`^(?:api|access|secret|auth)*(?:keyid|key|secret|token|credentials?|creds|passphrase|pw)$`)

// secrets stops a unit beside which a credential stands by another name: a host
// that moves without its credentials ends all mail.
func (l *look) secrets(u *Unit) {
	for _, s := range l.settings {
		rest, ok := strings.CutPrefix(mapping.SettingName(s.Name()), u.stem)
		if !ok || !u.holds(s) || l.done[s.Start] || !otherSecret.MatchString(rest) || mapping.IsPlaceholder(s.Value) {
			continue
		}
		if !mapping.IsReference(s.Value) {
			l.credential(s, "a credential of the SMTP access in the settings")
		}
		u.block(s, secretStops)
	}
}

// hasUser reports whether an access has a user name of its own.
func (l *look) hasUser(stem, group string) bool {
	return slices.ContainsFunc(l.settings, func(s Setting) bool {
		role, of := mapping.SettingRole(s.Name())
		return role == mapping.UserRole && of == stem && s.Group() == group
	})
}

// moved reports whether the access that a setting belongs to is one to Paubox.
func (l *look) moved(s Setting) bool {
	_, stem := mapping.SettingRole(s.Name())
	return slices.ContainsFunc(l.settings, func(o Setting) bool {
		_, of := mapping.SettingRole(o.Name())
		return of == stem && o.Group() == s.Group() && strings.Contains(o.Value, mapping.PauboxSMTPHost)
	})
}
