package infra

import (
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// What is said of credentials never tells their value.
const (
	keyMessage       = "the ID of an AWS access key in the settings"
	credentialReason = "treat it as known to others if the file is: revoke it in AWS, and keep the Paubox key in a secret store"
	secretStops      = "a credential stands among the settings, and sesfix does not touch secrets"
)

// credential reports a secret.
func (l *look) credential(s Setting, message string) {
	f := l.add(s, "credential", message, nil)
	f.Reason = credentialReason
}

// named reports the settings that name SES and belong to no unit: those that the
// program reads itself.
func (l *look) named() {
	for _, s := range l.settings {
		if l.done[s.Start] && s.Value != "" {
			continue
		}
		rule, ok := mapping.SMTPSettingOf(s.Name())
		if !ok {
			rule, ok = mapping.SMTPSettingOf(strings.Join(s.Path, "."))
		}
		if !ok || l.inUnit(s) || l.moved(s) {
			continue
		}
		role, _ := mapping.SettingRole(s.Name())
		secret := !mapping.IsPlaceholder(s.Value) && !mapping.IsReference(s.Value)
		switch {
		case role == mapping.PassRole && secret:
			l.credential(s, "an SMTP password in the settings")
		case mapping.IsAccessKeyID(s.Value) && secret:
			l.credential(s, keyMessage)
		}
		f := l.add(s, rule, "a setting for the SMTP access to SES", nil)
		f.Reason = "see what reads it: " + mapping.SettingAdvice(rule)
	}
}

// inUnit reports whether a setting without a finding is a part of a unit.
func (l *look) inUnit(s Setting) bool {
	_, stem := mapping.SettingRole(s.Name())
	for _, u := range l.Units {
		if u.stem == stem && u.holds(s) {
			return true
		}
	}
	return false
}

// keys reports the IDs of AWS access keys elsewhere in a file that leads to SES.
func (l *look) keys() {
	for _, s := range l.settings {
		if !l.done[s.Start] && mapping.IsAccessKeyID(s.Value) && !mapping.IsPlaceholder(s.Value) {
			l.credential(s, keyMessage)
		}
	}
}

// ignored silences findings by a comment behind the value: sesfix:ignore RULE
// reason. What would be edited then blocks its unit.
func (l *look) ignored() {
	for _, f := range l.Findings {
		_, rest, ok := strings.Cut(string(l.Text[f.End:lineEnd(l.Text, f.End)]), "sesfix:ignore ")
		words := strings.Fields(rest)
		if !ok || len(words) < 2 || words[0] != f.Rule {
			continue
		}
		f.Suppressed = true
		if f.Unit != nil {
			f.Unit.Blockers = append(f.Unit.Blockers, Blocker{f.Start, "a comment silences it"})
		}
	}
}
