package golangci_test

import (
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"

	"github.com/sesfix/sesfix/golangci"
	"github.com/sesfix/sesfix/internal/option"
)

// settings are what golangci-lint reads from YAML.
type settings = map[string]any

// TestRegistered takes the plugin as golangci-lint does: by its name.
func TestRegistered(t *testing.T) {
	newPlugin, err := register.GetPlugin(golangci.Name)
	if err != nil {
		t.Fatal(err)
	}
	for _, conf := range []any{nil, settings{}, settings{
		"multi-file": true, "tests": false, "rules": []any{"send-email", "client"},
		"base-url": "email", "reply-to": "first", "email-tags": "drop", "keep-proxy": false,
	}} {
		p, err := newPlugin(conf)
		if err != nil {
			t.Errorf("%v: %v", conf, err)
			continue
		}
		list, err := p.BuildAnalyzers()
		if err != nil || len(list) != 1 || list[0].Name != golangci.Name {
			t.Errorf("%v: analyzers %v, %v", conf, list, err)
		}
		if p.GetLoadMode() != register.LoadModeTypesInfo {
			t.Errorf("load mode %q", p.GetLoadMode())
		}
	}
}

// TestSettingsReachTheAnalyzer gives every option of the analyzer a value that is
// not its default.
func TestSettingsReachTheAnalyzer(t *testing.T) {
	values := settings{"tests": false, "rules": []any{"-client", "-mock"}, "base-url": "sdk",
		"reply-to": "first", "email-tags": "headers", "keep-proxy": true}
	want := map[string]string{"tests": "false", "rules": "-client,-mock", "base-url": "sdk",
		"reply-to": "first", "email-tags": "headers", "keep-proxy": "true"}
	for _, o := range option.For(option.Package) {
		p, err := golangci.New(settings{o.Name: values[o.Name]})
		if err != nil {
			if !strings.Contains(err.Error(), "not carried out by this version") {
				t.Errorf("%s: %v", o.Name, err)
			}
			continue
		}
		list, _ := p.BuildAnalyzers()
		if got := list[0].Flags.Lookup(o.Name).Value.String(); got != want[o.Name] || got == o.Default {
			t.Errorf("%s is %q, want %q", o.Name, got, want[o.Name])
		}
	}
}

// TestWrongSettings wants errors that name the setting and tell what to write.
func TestWrongSettings(t *testing.T) {
	for _, test := range []struct {
		conf any
		want string
	}{
		{settings{"replyto": "first"}, `no setting "replyto": did you mean reply-to?`},
		{settings{"multifile": true}, "did you mean multi-file?"},
		{settings{"format": "json"}, "it has multi-file, tests, rules"},
		{settings{"fix": true}, `no setting "fix"`},
		{settings{"reply-to": "last"}, "setting reply-to of sesfix: want block or first"},
		{settings{"rules": []any{"send-emial"}}, "did you mean send-email"},
		{settings{"rules": []any{1}}, "want a list of texts"},
		{settings{"base-url": nil}, "want a text"},
		{settings{"multi-file": "yes"}, "setting multi-file of sesfix: want true or false"},
		{[]any{"rules"}, "want names and values"},
	} {
		if _, err := golangci.New(test.conf); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%v: error %v, want %q", test.conf, err, test.want)
		}
	}
}
