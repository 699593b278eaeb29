package infra

import (
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// File is a settings file that leads to SES.
type File struct {
	Name     string
	Text     []byte
	Findings []*Finding
	Units    []*Unit
	Hosts    []Setting // the settings that hold an SMTP host of SES
}

// Finding is what a user reads about one setting. No text in it is a value of the
// file.
type Finding struct {
	Rule       string
	Action     mapping.Action
	Setting    string // its name, with those of the groups around it
	Start, End int
	Message    string
	Reason     string // why a person has to do it; "" where Unit says
	Notes      []string
	Unit       *Unit // nil for what is never edited
	Suppressed bool
}

// Unit is the settings of one access, which change together or not at all.
type Unit struct {
	Blockers []Blocker
	Edits    []Edit
	// NoPort says that the port of the access is not among its settings.
	NoPort bool
	host   *Finding // the first one, which carries what concerns the whole
	stem   string
	group  string
	used   []Setting

	hasUser, hasPassword bool
}

// Blocker is one reason why a unit is left alone.
type Blocker struct {
	At   int
	Text string
}

// Edit replaces the bytes [Start, End) of the file.
type Edit struct {
	Start, End int
	New        string
}

// Look finds what leads to SES in one file; nil where nothing does.
func Look(name string, text []byte) *File {
	if !mapping.SettingsMayReachSES(text) {
		return nil
	}
	l := &look{File: &File{Name: name, Text: text}, settings: Scan(name, text), done: map[int]bool{}}
	l.hosts()
	for _, u := range l.Units {
		l.members(u)
		l.judge(u)
	}
	l.named()
	l.mentioned()
	l.resources()
	if len(l.Findings) == 0 {
		return nil
	}
	l.keys()
	l.ignored()
	return l.File
}

// look is the state of the look at a file.
type look struct {
	*File
	settings []Setting
	done     map[int]bool // the places of settings that a finding is about
}

// hosts makes the units of the file: one for each host and the names beside it.
func (l *look) hosts() {
	for _, s := range l.settings {
		kind, _, port, ok := mapping.SMTPHostOf(mapping.DefaultOf(s.Value))
		if !ok || kind.Kind == "part" {
			continue
		}
		l.Hosts = append(l.Hosts, s)
		u := l.unitOf(s)
		f := l.add(s, "smtp-host", "an SMTP host of SES in the settings: becomes "+mapping.PauboxSMTPHost, u)
		if u.host == nil {
			u.host, u.NoPort = f, true
		}
		if kind.Note != "" {
			f.Notes = append(f.Notes, kind.Note)
		}
		u.NoPort = u.NoPort && port == ""
		l.host(u, f, s, kind)
	}
}

// unitOf is the unit of the settings that stand beside s and share its stem.
func (l *look) unitOf(s Setting) *Unit {
	_, stem := mapping.SettingRole(s.Name())
	for _, u := range l.Units {
		if u.stem == stem && u.group == s.Group() {
			return u
		}
	}
	u := &Unit{stem: stem, group: s.Group()}
	switch {
	case len(s.Path) == 1 && stem == "":
		u.block(s, "the name of the setting does not say whose host it is")
	case strings.HasPrefix(s.Name(), "["):
		u.block(s, "the host stands in a list, apart from the rest of its access")
	}
	l.Units = append(l.Units, u)
	return u
}

// add makes a finding about a setting.
func (l *look) add(s Setting, rule, message string, u *Unit) *Finding {
	f := &Finding{Rule: rule, Action: mapping.Rewrite, Setting: shown(s.Path...), Start: s.Start, End: s.End, Message: message, Unit: u}
	if u != nil {
		u.used = append(u.used, s)
	} else {
		f.Action = mapping.Manual
	}
	l.done[s.Start] = true
	l.Findings = append(l.Findings, f)
	return f
}

func (u *Unit) block(s Setting, why string) {
	u.Blockers = append(u.Blockers, Blocker{s.Start, why})
}

// replace plans a new value, where the old one can be edited.
func (u *Unit) replace(s Setting, text string) {
	if !s.Editable() {
		u.block(s, s.Fixed)
		return
	}
	u.Edits = append(u.Edits, Edit{s.Start, s.End, text})
}

// host plans the new name of a host, with the port in it.
func (l *look) host(u *Unit, f *Finding, s Setting, kind mapping.SMTPHost) {
	_, name, port, whole := mapping.SMTPHostOf(s.Value)
	switch {
	case !whole: // the host is what a template takes where it has nothing else
		u.block(s, fixedTemplate)
		return
	case kind.Stop != "":
		u.block(s, kind.Stop)
		return
	case strings.Contains(s.Value, "@"):
		u.block(s, "the host stands in a URL, with the credentials in it")
		if mapping.HoldsPassword(s.Value) {
			l.credential(s, "an SMTP password in a URL of the settings")
		}
		return
	}
	to := mapping.PauboxSMTPHost
	at := strings.Index(s.Value, name)
	rest := s.Value[at+len(name):]
	if port != "" {
		p, note, ok := mapping.SMTPPort(port)
		if !ok {
			u.block(s, "SES has no such port, so sesfix does not know what it stands for")
			return
		}
		if note != "" {
			f.Notes = append(f.Notes, note)
		}
		if p != port {
			l.add(s, "smtp-port", "an SMTP port that Paubox does not have: becomes "+p, u)
		}
		rest = ":" + p + strings.TrimPrefix(rest, ":"+port)
	}
	u.replace(s, s.Value[:at]+to+rest)
}

// members adds the other parts of the access to a unit.
func (l *look) members(u *Unit) {
	for _, s := range l.settings {
		role, stem := mapping.SettingRole(s.Name())
		if stem != u.stem || !u.holds(s) || l.done[s.Start] && s.Value != "" {
			continue
		}
		switch role {
		case mapping.PortRole:
			u.NoPort = false
			l.port(u, s)
		case mapping.UserRole:
			l.user(u, s)
		case mapping.PassRole:
			l.password(u, s)
		}
	}
}

// holds reports whether a setting stands where the unit does, or in a group for
// its credentials.
func (u *Unit) holds(s Setting) bool {
	if s.Group() == u.group {
		return true
	}
	if len(s.Path) < 2 || !mapping.HoldsLogin(s.Path[len(s.Path)-2]) {
		return false
	}
	return strings.Join(s.Path[:len(s.Path)-2], "\x00") == u.group
}

func (l *look) port(u *Unit, s Setting) {
	to, note, ok := mapping.SMTPPort(s.Value)
	if note != "" {
		u.host.Notes = append(u.host.Notes, note)
	}
	switch {
	case !ok && s.Value == "":
		u.block(s, "the port is not known here")
	case !ok && mapping.IsTemplate(s.Value):
		u.block(s, fixedTemplate)
	case !ok:
		u.block(s, "SES has no such port, so sesfix does not know what it stands for")
	case to != s.Value:
		l.add(s, "smtp-port", "an SMTP port that Paubox does not have: becomes "+to, u)
		u.replace(s, to)
	default:
		u.used = append(u.used, s)
	}
}

func (l *look) user(u *Unit, s Setting) {
	u.hasUser = true
	if mapping.IsNoText(s.Value) {
		u.block(s, "a user name is expected there, and the value is none")
		return
	}
	if s.Value == "" {
		u.host.Notes = append(u.host.Notes, shown(s.Name())+" has to be the text "+mapping.PauboxSMTPUser)
		return
	}
	if mapping.IsAccessKeyID(s.Value) && !mapping.IsPlaceholder(s.Value) {
		l.add(s, "smtp-auth", "the SMTP user name of SES in the settings: becomes "+mapping.PauboxSMTPUser, u)
		l.credential(s, keyMessage)
		u.block(s, secretStops)
		return
	}
	if s.Value == mapping.PauboxSMTPUser {
		return
	}
	l.add(s, "smtp-auth", "the SMTP user name of SES in the settings: becomes "+mapping.PauboxSMTPUser, u)
	u.replace(s, mapping.PauboxSMTPUser)
}

func (l *look) password(u *Unit, s Setting) {
	u.hasPassword = true
	switch {
	case mapping.IsPlaceholder(s.Value):
		u.host.Notes = append(u.host.Notes, shown(s.Name())+" has to be the Paubox API key, without spaces or a line end")
		return
	case !mapping.IsReference(s.Value) || !mapping.IsPlaceholder(mapping.DefaultOf(s.Value)) && !mapping.IsReference(mapping.DefaultOf(s.Value)):
		l.credential(s, "an SMTP password in the settings")
		u.block(s, secretStops)
		return
	}
	l.add(s, "smtp-auth", "the SMTP password of SES in the settings: becomes the Paubox API key", u)
	u.block(s, s.Fixed)
}

// judge adds what concerns a unit as a whole.
func (l *look) judge(u *Unit) {
	for _, s := range l.settings {
		if to, _, ok := mapping.SMTPPort(s.Value); u.NoPort && ok && to != s.Value {
			u.block(s, "a port that Paubox does not have stands in the file, and its name does not say whose it is")
		}
	}
	for _, s := range u.used {
		for _, other := range l.settings {
			if other.Start != s.Start && strings.Join(other.Path, "\x00") == strings.Join(s.Path, "\x00") {
				u.block(s, "the setting is set more than once")
			}
		}
	}
	l.beside(u)
	l.secrets(u)
	if len(u.Blockers) > 0 {
		return
	}
	if !u.hasUser {
		u.host.Notes = append(u.host.Notes, "the user name is set elsewhere: it has to be the text "+mapping.PauboxSMTPUser)
	}
	if !u.hasPassword {
		u.host.Notes = append(u.host.Notes, "the password is set elsewhere: it has to be the Paubox API key")
	}
}
