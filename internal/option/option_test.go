package option

import (
	"flag"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sesfix/sesfix/rewrite"
)

func parse(t *testing.T, scope Scope, args ...string) (*Settings, error) {
	t.Helper()
	flags := flag.NewFlagSet("sesfix", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	s := Register(flags, scope)
	return s, flags.Parse(args)
}

func TestDefaults(t *testing.T) {
	got, err := parse(t, Command)
	if err != nil {
		t.Fatal(err)
	}
	want := &Settings{
		Format:  "text",
		Tests:   true,
		Rewrite: rewrite.Options{BaseURL: "guide", ReplyTo: "block", EmailTags: "drop"},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(Rules{}), cmp.FilterValues(
		func(a, b Rules) bool { return len(a.hidden)+len(b.hidden) == 0 }, cmp.Ignore())); diff != "" {
		t.Error(diff)
	}
	if err := got.Rewrite.Validate(); err != nil {
		t.Errorf("the defaults are not valid: %v", err)
	}
}

func TestEveryOptionIsBound(t *testing.T) {
	args := []string{
		"-fix", "-diff", "-infra", "-format=json", "-o", "out", "-C", "dir", "-tags", "a,b", "-tests=false",
		"-rules=client", "-base-url=https://example.org/v1", "-reply-to", "first", "-email-tags=headers", "-keep-proxy", "-keep-exported", "-webhooks",
	}
	s, err := parse(t, Command, args...)
	if err != nil {
		t.Fatal(err)
	}
	s.Rules = Rules{}
	want := Settings{
		Fix: true, Diff: true, Infra: true, Format: "json", Output: "out", Dir: "dir", Tags: "a,b",
		Rewrite: rewrite.Options{BaseURL: "https://example.org/v1", ReplyTo: "first", EmailTags: "headers", KeepProxy: true, KeepExported: true, Webhooks: true},
	}
	if diff := cmp.Diff(want, *s, cmp.AllowUnexported(Rules{})); diff != "" {
		t.Error(diff)
	}
	for _, o := range All() {
		if !strings.Contains(strings.Join(args, " "), "-"+o.Name) {
			t.Errorf("-%s is not in this test", o.Name)
		}
		if o.Usage == "" || strings.Contains(o.Usage, "`") {
			t.Errorf("-%s: its usage must not be empty nor hold a back quote: %q", o.Name, o.Usage)
		}
	}
}

func TestPackageScope(t *testing.T) {
	var names []string
	for _, o := range For(Package) {
		names = append(names, o.Name)
	}
	want := []string{"tests", "rules", "base-url", "reply-to", "email-tags", "keep-proxy"}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Error(diff)
	}
	if _, err := parse(t, Package, "-fix"); err == nil {
		t.Error("the analyzer has -fix")
	}
	if s, err := parse(t, Package); err != nil || !s.Tests || s.Format != "text" {
		t.Errorf("options outside the scope must keep their defaults: %+v, %v", s, err)
	}
}

func TestWrongValues(t *testing.T) {
	for _, test := range []struct{ arg, want string }{
		{"-format=yaml", "want text"},
		{"-reply-to=last", "want block or first"},
		{"-email-tags=", "want drop or headers"},
		{"-base-url=http://example.org", "want guide, email, sdk or a URL"},
		{"-base-url=", "want guide, email, sdk or a URL"},
		{"-tests=maybe", "want true or false"},
		{"-rules=send-emial", `there is no rule "send-emial": did you mean send-email`},
		{"-rules=-bounce", "did you mean event-bounce?"},
		{"-rules=zzzzzzzz", "'sesfix help' lists them"},
		{"-rules=client,-mock", "some rules have a sign"},
		{"-nope", "not defined"},
	} {
		if _, err := parse(t, Command, test.arg); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want %q", test.arg, err, test.want)
		}
	}
}

func TestRules(t *testing.T) {
	for _, test := range []struct {
		list          string
		shows, hidden string
	}{
		{"", "client mock infra", ""},
		{"client", "client", "mock infra send-email"},
		{"client, mock,", "client mock", "infra send-email"},
		{"-client", "mock infra", "client"},
		{"-client,+client", "client mock infra", ""},
		{"+client", "client mock infra", ""},
		{"-client,-mock", "infra", "client mock"},
	} {
		var r Rules
		if err := r.Set(test.list); err != nil {
			t.Errorf("%q: %v", test.list, err)
			continue
		}
		for rule := range strings.FieldsSeq(test.shows) {
			if !r.Shows(rule) {
				t.Errorf("%q hides %s", test.list, rule)
			}
		}
		for rule := range strings.FieldsSeq(test.hidden) {
			if r.Shows(rule) {
				t.Errorf("%q shows %s", test.list, rule)
			}
		}
		if r.String() != test.list {
			t.Errorf("String() = %q, want %q", r.String(), test.list)
		}
	}
}

func TestClosest(t *testing.T) {
	known := []string{"send-email", "send-raw", "client", "template"}
	for word, want := range map[string][]string{
		"send-emial": {"send-email"},
		"Client":     {"client"},
		"temp":       {"template"},
		"":           nil,
		"qqqqqq":     nil,
	} {
		if diff := cmp.Diff(want, Closest(word, known)); diff != "" {
			t.Errorf("%q: %s", word, diff)
		}
	}
}
