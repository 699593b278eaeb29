package infra

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// fixedKind is why nothing changes in a file that is read by lines alone.
const fixedKind = "sesfix does not edit files of this kind"

// scanScript reads the assignments of scripts. Nothing in them is ever edited.
func scanScript(text []byte) ([]Setting, error) {
	settings := scanLines(text)
	for i := range settings {
		settings[i].Fixed = fixedKind
	}
	return settings, nil
}

// scanHCL reads the assignments of Terraform: texts and numbers, as everything else
// is an expression there. Nothing in it is ever edited.
func scanHCL(text []byte) ([]Setting, error) {
	settings, err := scanScript(text)
	return slices.DeleteFunc(settings, func(s Setting) bool {
		return s.Start >= len(text) || text[s.Start] != '"' && (text[s.Start] < '0' || '9' < text[s.Start])
	}), err
}

// dockerLine is the beginning of a line that sets variables, dockerPair one of
// them, and dockerWord the old way to set one.
var (
	dockerLine = regexp.MustCompile(`^[ \t]*(?i:ENV|ARG)[ \t]+`)
	dockerPair = regexp.MustCompile(`(?:^|[ \t])([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s"']*)`)
	dockerWord = regexp.MustCompile(`^([A-Za-z_]\w*)[ \t]+(.*?)[ \t]*$`)
)

// scanDocker reads the variables that a Dockerfile sets. Nothing in it is ever
// edited.
func scanDocker(text []byte) ([]Setting, error) {
	l := &list{text: text}
	continued := false
	for at := 0; at < len(text); at = next(text, at) {
		end := lineEnd(text, at)
		line, from := string(text[at:end]), at
		if m := dockerLine.FindStringIndex(line); m != nil {
			line, from = line[m[1]:], at+m[1]
		} else if !continued {
			continue
		}
		first := !continued
		continued = strings.HasSuffix(line, `\`)
		pairs := dockerPair.FindAllStringSubmatchIndex(line, -1)
		for _, m := range pairs {
			l.add([]string{line[m[2]:m[3]]}, from+m[4], from+m[5], unquoted(line[m[4]:m[5]]), fixedKind)
		}
		if m := dockerWord.FindStringSubmatchIndex(line); m != nil && len(pairs) == 0 && first {
			l.add([]string{line[m[2]:m[3]]}, from+m[4], from+m[5], unquoted(line[m[4]:m[5]]), fixedKind)
		}
	}
	return l.settings, nil
}

// resources reports what else a file names of SES, by its own rule each. Comments
// are left out.
func (l *look) resources() {
	for _, r := range mapping.Resources(l.Text) {
		if commented(l.Text, r.Start) || l.told(r.Start, r.End) {
			continue
		}
		f := l.add(Setting{Path: []string{r.Name}, Start: r.Start, End: r.End}, r.Rule, r.Message, nil)
		f.Reason = r.Reason
	}
	for _, s := range l.settings {
		if mapping.IsSESSetting(s.Name()) && !l.spoken(s) {
			if isSecret(s) {
				l.credential(s, "a credential of SES in the settings")
			}
			f := l.add(s, "infra", "a setting of SES", nil)
			f.Reason = "remove it once nothing reads it: Paubox needs PAUBOX_API_KEY alone"
		}
	}
}

// isSecret reports whether a setting has the name of a credential, and a value that
// is none of an example.
func isSecret(s Setting) bool {
	role, _ := mapping.SettingRole(s.Name())
	words := mapping.SettingWords(s.Name())
	named := role == mapping.PassRole || len(words) > 0 && otherSecret.MatchString(words[len(words)-1])
	return named && !mapping.IsPlaceholder(s.Value) && !mapping.IsReference(s.Value)
}

// spoken reports whether a finding is about a setting already.
func (l *look) spoken(s Setting) bool {
	for _, f := range l.Findings {
		if f.Start == s.Start && f.Setting == shown(s.Path...) {
			return true
		}
	}
	return l.inUnit(s)
}
