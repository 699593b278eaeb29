package driver

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
	"github.com/sesfix/sesfix/internal/option"
)

// usage is the help text, around the flags and the rules.
const usage = `sesfix finds every use of Amazon SES in Go code and rewrites it for Paubox.

Usage:
  sesfix [flags] [packages]    report, or rewrite with -fix; packages default to ./...
  sesfix webhook [-package NAME] [-o FILE]
                               print a handler of Paubox webhooks, for what SES told by SNS
  sesfix help [rule]           print this text, or what a rule means
  sesfix version               print the version

Flags:
%s
-diff prints the diff in place of the report: add -o FILE to have both.

Rules:
%s
Exit status:
  0  nothing is left to do
  1  sesfix could not do its job; no file was changed
  2  the command line is wrong
  3  findings remain, packages have errors of their own, or -diff printed a diff

The same binary is a tool for the go command, one package at a time:
  go vet -vettool=$(which sesfix) ./...
  go fix -fixtool=$(which sesfix) ./...
There a flag has the prefix sesfix: -sesfix.base-url=email.

A finding is silenced on its line by  //sesfix:ignore RULE reason
`

// help prints the help text, or that of the rule that is asked for.
func help(w io.Writer, args []string) error {
	if len(args) > 1 {
		return usageError{fmt.Errorf("help takes one rule, got %d words", len(args))}
	}
	if len(args) == 1 {
		return helpRule(w, args[0])
	}
	_, err := fmt.Fprintf(w, usage, flagHelp(), ruleHelp())
	return err
}

// flagHelp lists the flags, each with its default.
func flagHelp() string {
	var b strings.Builder
	for _, o := range option.All() {
		name := "-" + o.Name
		if !o.Switch() {
			name += " " + o.Arg
		}
		usage := o.Usage
		if o.Default != "" && o.Default != "false" {
			usage += " (default " + o.Default + ")"
		}
		fmt.Fprintf(&b, "  %s\n        %s\n", name, usage)
	}
	return b.String()
}

// ruleHelp lists the rules with their titles.
func ruleHelp() string {
	var b strings.Builder
	for _, r := range mapping.Rules() {
		fmt.Fprintf(&b, "  %-18s %s\n", r.ID, r.Title)
	}
	return b.String()
}

// helpRule prints what a rule means, with its example.
func helpRule(w io.Writer, id string) error {
	rule, ok := mapping.RuleByID(id)
	if !ok {
		return usageError{option.UnknownRule(id)}
	}
	text := fmt.Sprintf("%s: %s\n\n%s\n", rule.ID, rule.Title, strings.TrimSpace(rule.Doc))
	for _, example := range []struct{ title, code string }{{"Before", rule.Before}, {"After", rule.After}} {
		if code := strings.TrimSpace(example.code); code != "" {
			text += fmt.Sprintf("\n%s:\n\n\t%s\n", example.title, strings.ReplaceAll(code, "\n", "\n\t"))
		}
	}
	_, err := fmt.Fprintf(w, "%s\nMore: %s\n", text, rule.URL())
	return err
}

// printVersion prints the version of this binary.
func printVersion(w io.Writer, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("version takes no arguments")}
	}
	_, err := fmt.Fprintf(w, "sesfix %s (%s %s/%s)\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// version is the version of the module that this binary was built from.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
