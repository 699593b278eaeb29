package mapping

import (
	"regexp"
	"strings"
)

// settingWords are the words at the end of a setting's name that say which part
// of an SMTP access it holds, the longer ones first (mapping.md 5.2). It is never
// written.
var settingWords = []struct {
	role Role
	word string
}{
	{HostRole, "smarthost"}, {HostRole, "hostname"}, {HostRole, "endpoint"}, {HostRole, "address"}, {HostRole, "server"},
	{UserRole, "username"}, {UserRole, "userid"},
	{PassRole, "password"}, {PassRole, "passwd"}, {PassRole, "secret"}, {PassRole, "pass"}, {PassRole, "pwd"},
	{HostRole, "relay"}, {HostRole, "addr"}, {HostRole, "host"}, {HostRole, "uri"}, {HostRole, "url"}, {HostRole, "dsn"},
	{UserRole, "login"}, {UserRole, "user"},
	{PortRole, "port"},
}

// SettingRole tells from the name of a setting which part of an SMTP access it
// can hold, and the rest of the name, which the parts of one access share:
// SMTP_HOST and smtpUsername are the host and the user of "smtp" (mapping.md 5.2).
func SettingRole(name string) (role Role, stem string) {
	name = SettingName(name)
	for _, row := range settingWords {
		if rest, ok := strings.CutSuffix(name, row.word); ok {
			if row.role != HostRole {
				rest = strings.TrimSuffix(rest, "auth")
			}
			return row.role, rest
		}
	}
	return NoRole, name
}

// SettingName is the name of a setting without what the ways to write it differ
// in: SMTP_HOST, smtp.host and smtpHost are one (mapping.md 5.2).
func SettingName(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'A' <= r && r <= 'Z':
			return r - 'A' + 'a'
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r
		}
		return -1
	}, name)
}

// SettingIsTelling tells whether the name of a setting has more than one word: a
// "host" alone can be anybody's (mapping.md 5.2).
func SettingIsTelling(name string) bool { return len(SettingWords(name)) > 1 }

// IsEnvName tells whether name is written as variables of the environment are (mapping.md 5.2).
func IsEnvName(name string) bool { return envName.MatchString(name) }

var envName = regexp.MustCompile(`^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$`)

// template finds what a program or a shell fills in in a value.
var template = regexp.MustCompile(`\$\{|\$\(|\{\{|<%|%[({]|\$[A-Za-z_]`)

// IsTemplate tells whether a value holds a part that something fills in (mapping.md 5.2).
func IsTemplate(value string) bool { return template.MatchString(value) }

// reference is a value that is nothing but a template.
var reference = regexp.MustCompile(`^(\$\{.*\}|\$\(.*\)|\{\{.*\}\}|<%.*%>|%[({].*|\$[A-Za-z_]\w*)$`)

// IsReference tells whether a value comes as a whole from elsewhere, as that of
// a secret does that is not in the file (mapping.md 5.2).
func IsReference(value string) bool { return reference.MatchString(value) }

// DefaultOf is the value that a template as ${NAME:-value} takes where nothing
// else is set; any other value is returned as it is (mapping.md 5.2).
func DefaultOf(value string) string {
	if m := defaulted.FindStringSubmatch(value); m != nil {
		return m[1]
	}
	return value
}

var defaulted = regexp.MustCompile(`^\$\{\w+:?[-=](.+)\}$`)

// IsNoText tells whether a value without quotes is a number, a truth value or
// nothing: no host and no user name (mapping.md 5.2).
func IsNoText(value string) bool { return noText.MatchString(value) }

var noText = regexp.MustCompile(`(?i)^([-+]?[0-9][0-9._]*|true|false|yes|no|on|off|null|nil|none|~)$`)

// placeholder is a value that nobody logs in with.
var placeholder = regexp.MustCompile(`(?i)^(<.*>|\[.*\]|x{3,}|\*{3,}|\.{3}|-+|change[-_ ]?me.*|replace[-_ ]?me.*|your[-_ ].*|todo|example|placeholder|none|null|password|secret)$|^AKIA[A-Z0-9]*EXAMPLE$`)

// IsPlaceholder tells whether the value of a setting only stands for one, as in
// an example of a file; an empty value does too (mapping.md 5.2).
func IsPlaceholder(value string) bool { return value == "" || placeholder.MatchString(value) }

// nestedLogins are the names of groups within the settings of an SMTP access that
// hold its credentials. It is never written.
var nestedLogins = map[string]bool{"auth": true, "credentials": true, "login": true, "authentication": true}

// HoldsLogin tells whether a group of settings of this name holds the credentials
// of the access around it (mapping.md 5.2).
func HoldsLogin(name string) bool { return nestedLogins[strings.ToLower(name)] }

// readers are the functions that return the value of a setting whose name is an
// argument (mapping.md 5.4, "config key"). It is never written.
var readers = regexp.MustCompile(`^os\.(Getenv|LookupEnv)$|^syscall\.Getenv$` +
	`|^github\.com/spf13/viper\.(Viper\.)?(Get\w*|BindEnv|SetDefault|MustBindEnv|IsSet)$` +
	`|^github\.com/knadh/koanf(/v2)?\.Koanf\.(Get|String|MustString|Int|MustInt)$` +
	`|^flag\.(FlagSet\.)?\w+$|^github\.com/spf13/pflag\.(FlagSet\.)?\w+$` +
	`|^gopkg\.in/ini\.v1\.Section\.Key$|^github\.com/knadh/koanf/`)

// ReadsSetting tells whether a function returns the value of the setting that
// its first text names (mapping.md 5.2).
func ReadsSetting(function string) bool { return readers.MatchString(function) }

// SetsDefault tells whether a function gives a setting the value that it has where
// nothing else is set (mapping.md 5.2).
func SetsDefault(function string) bool { return defaulters.MatchString(function) }

var defaulters = regexp.MustCompile(`^flag\.(FlagSet\.)?(String|Func)(Var)?$|^github\.com/spf13/pflag\.(FlagSet\.)?String(Var)?P?$` +
	`|^github\.com/spf13/viper\.(Viper\.)?SetDefault$`)

// DefaultReason is why the default of a host stays: mapping.md 5.2 changes an access
// as a whole, and where the program is set up the rest of it can be another.
const DefaultReason = "change it by hand, together with the port, the user name and the password, as another value can be set there"

// SetsSetting tells whether a function gives the setting a value that its first
// text names, as tests do (mapping.md 5.2).
func SetsSetting(function string) bool { return setters.MatchString(function) }

// setters are such functions. It is never written.
var setters = regexp.MustCompile(`^os\.(Setenv|Unsetenv)$|^testing\.\w+\.Setenv$`)

// settingTags are the keys of struct tags that name the setting of a field. It
// is never written.
var settingTags = []string{"env", "envconfig", "mapstructure", "yaml", "json", "toml", "koanf", "ini", "conf"}

// SettingTags returns the keys of struct tags that name the setting of a field (mapping.md 5.2).
func SettingTags() []string { return append([]string(nil), settingTags...) }

// readerWords are the words of a Go file that can read settings, in small
// letters. It is never written.
var readerWords = []string{"getenv", "lookupenv", "viper", "koanf", "flag", "ini.v1", "env:\"", "envconfig:\"",
	"mapstructure:\"", "yaml:\"", "json:\"", "toml:\"", "koanf:\"", "ini:\"", "conf:\""}

// ReaderWords returns the words one of which a Go file that reads settings holds (mapping.md 5.2).
func ReaderWords() []string { return append([]string(nil), readerWords...) }

// HoldsPassword tells whether a URL has a password in it that nothing fills in (mapping.md 5.2).
func HoldsPassword(text string) bool {
	_, rest, _ := strings.Cut(text, "://")
	at := strings.LastIndex(rest, "@")
	if at < 0 {
		return false
	}
	_, pass, ok := strings.Cut(rest[:at], ":")
	return ok && !IsReference(pass) && !IsPlaceholder(pass)
}

// SettingAdvice tells what the value of a setting has to be, by the rule that
// speaks of it (mapping.md 5.2).
func SettingAdvice(rule string) string {
	switch rule {
	case "smtp-host":
		return "give it the value " + PauboxSMTPHost
	case "smtp-port":
		return "give it the value 587, or 465 for TLS from the first byte"
	}
	return "the user name is the text " + PauboxSMTPUser + ", the password the Paubox API key"
}

// settingWord is a word in the name of a setting.
var settingWord = regexp.MustCompile(`[A-Z]+[a-z0-9]*|[a-z0-9]+`)

// SettingWords are the words of the name of a setting, in small letters: "smtp"
// and "host" of SMTP_HOST, smtpHost and smtphost (mapping.md 5.2).
func SettingWords(name string) (words []string) {
	for _, w := range settingWord.FindAllString(name, -1) {
		w = strings.ToLower(w)
		if role, stem := SettingRole(w); role != NoRole && stem != "" && strings.HasPrefix(w, stem) {
			words = append(words, stem, w[len(stem):])
			continue
		}
		words = append(words, w)
	}
	return words
}
