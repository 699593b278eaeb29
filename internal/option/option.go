// Package option is the one registry of sesfix's flags. The command and the
// analyzer register their flags from the same table, so that a setting has one
// name, one default and one meaning everywhere.
package option

import (
	"flag"
	"fmt"
	"strings"

	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// Scope says which drivers have an option.
type Scope int

// The scopes of an option.
const (
	// Command is an option of the standalone command alone.
	Command Scope = iota
	// Package is an option that applies to one package: the analyzer has it too.
	Package
)

// Settings is what the options of a run say.
type Settings struct {
	Fix    bool   // write the plans
	Diff   bool   // print the plans
	Infra  bool   // plan the settings files too
	Format string // how the report is written
	Output string // file of the report, "" for standard output
	Dir    string // directory to run in
	Tests  bool   // show findings in _test.go files
	Tags   string // build tags, separated by commas
	Rules  Rules  // which findings are shown
	// Rewrite is what the rewriter needs to know.
	Rewrite rewrite.Options
}

// Option is one row of the registry.
type Option struct {
	Name    string
	Arg     string // what stands for the value in the help text; "" for a switch
	Usage   string
	Default string
	Scope   Scope
	// value binds the option to its place in the settings.
	value func(*Settings) flag.Value
}

// All returns the registry, in the order of the help text.
func All() []Option {
	return []Option{
		{Name: "fix", Usage: "rewrite the files", Default: "false",
			value: func(s *Settings) flag.Value { return (*boolean)(&s.Fix) }},
		{Name: "diff", Usage: "print what -fix would change, and change nothing", Default: "false",
			value: func(s *Settings) flag.Value { return (*boolean)(&s.Diff) }},
		{Name: "infra", Usage: "let -fix and -diff change settings files too (.env, YAML, JSON, TOML, INI)", Default: "false",
			value: func(s *Settings) flag.Value { return (*boolean)(&s.Infra) }},
		{Name: "format", Arg: strings.Join(report.Formats(), "|"), Usage: "write the report in this form", Default: report.Formats()[0],
			value: func(s *Settings) flag.Value { return &choice{&s.Format, report.Formats()} }},
		{Name: "o", Arg: "FILE", Usage: "write the report to FILE instead of standard output",
			value: func(s *Settings) flag.Value { return (*text)(&s.Output) }},
		{Name: "C", Arg: "DIR", Usage: "change to DIR before anything else",
			value: func(s *Settings) flag.Value { return (*text)(&s.Dir) }},
		{Name: "tags", Arg: "LIST", Usage: "build tags, separated by commas, as for go build",
			value: func(s *Settings) flag.Value { return (*text)(&s.Tags) }},
		{Name: "tests", Usage: "report findings in _test.go files; -fix moves tests with their code either way",
			Default: "true", Scope: Package,
			value: func(s *Settings) flag.Value { return (*boolean)(&s.Tests) }},
		{Name: "rules", Arg: "LIST", Usage: "report these rules only (a,b), or all of them but some (-a,-b); it never changes what -fix rewrites",
			Scope: Package,
			value: func(s *Settings) flag.Value { return &s.Rules }},
		{Name: "base-url", Arg: "guide|email|sdk|URL", Usage: "base URL of the Paubox Email API in rewritten code",
			Default: "guide", Scope: Package,
			value: func(s *Settings) flag.Value { return (*baseURL)(&s.Rewrite.BaseURL) }},
		{Name: "reply-to", Arg: "block|first", Usage: "a message with several Reply-To addresses is left alone, or keeps the first",
			Default: "block", Scope: Package,
			value: func(s *Settings) flag.Value { return &choice{&s.Rewrite.ReplyTo, []string{"block", "first"}} }},
		{Name: "email-tags", Arg: "drop|headers", Usage: "message tags go, or become custom headers that recipients can see",
			Default: "drop", Scope: Package,
			value: func(s *Settings) flag.Value { return &choice{&s.Rewrite.EmailTags, []string{"drop", "headers"}} }},
		{Name: "keep-exported", Usage: "leave alone what would change the exported API of a package outside internal and main",
			Default: "false",
			value:   func(s *Settings) flag.Value { return (*boolean)(&s.Rewrite.KeepExported) }},
		{Name: "webhooks", Usage: "with -fix, write a handler of Paubox webhooks next to each handler of SES events that sesfix understands", Default: "false",
			value: func(s *Settings) flag.Value { return (*boolean)(&s.Rewrite.Webhooks) }},
		{Name: "keep-proxy", Usage: "keep HTTP_PROXY and HTTPS_PROXY working in rewritten code", Default: "false", Scope: Package,
			value: func(s *Settings) flag.Value { return (*boolean)(&s.Rewrite.KeepProxy) }},
	}
}

// For returns the options that a driver of the given scope has: the command has
// all of them.
func For(scope Scope) []Option {
	var list []Option
	for _, o := range All() {
		if o.Scope >= scope {
			list = append(list, o)
		}
	}
	return list
}

// Register adds the options of a scope to a flag set and returns the settings
// that parsing it fills in.
func Register(flags *flag.FlagSet, scope Scope) *Settings {
	s := new(Settings)
	for _, o := range All() {
		v := o.value(s)
		if err := v.Set(o.Default); err != nil { // a mistake in the table; a test sees it
			panic(fmt.Sprintf("option -%s: its default %q: %v", o.Name, o.Default, err))
		}
		if o.Scope >= scope {
			flags.Var(v, o.Name, o.usage())
		}
	}
	return s
}

// Switch reports whether the option takes no value.
func (o Option) Switch() bool { return o.Arg == "" }

// usage is the text for package flag, which takes the back-quoted word as the
// name of the value.
func (o Option) usage() string {
	if o.Switch() {
		return o.Usage
	}
	return fmt.Sprintf("`%s`: %s", o.Arg, o.Usage)
}
