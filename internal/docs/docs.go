// Package docs renders the pages under docs/ from the tables of the program, so
// that what is printed and what is published cannot differ.
//
// A test fails when a page is stale. To write the pages anew:
//
//	go test ./internal/docs -update
package docs

import (
	"fmt"
	"strings"

	"github.com/sesfix/sesfix/internal/mapping"
)

// head opens the rule reference.
const head = `<!-- Rendered from internal/mapping by go test ./internal/docs -update. Do not edit. -->

# Rules

Every finding of sesfix stands under one of these rules. "sesfix help RULE" prints the same text.

A rule tells what becomes of a use of SES as a whole. It can say more than this version finds or rewrites:
what that is stands in the [README](../README.md#what-it-converts-today). A finding says for its own line what was done, or why nothing was.

`

// Rules returns the rule reference, in Markdown. Each rule's section has the
// rule's ID as its anchor: reports link to it.
func Rules() string {
	var b strings.Builder
	b.WriteString(head)
	b.WriteString("| rule | what it finds | usual outcome |\n|---|---|---|\n")
	for _, r := range mapping.Rules() {
		fmt.Fprintf(&b, "| [%s](#%s) | %s | %s |\n", r.ID, r.ID, escape(r.Title), outcome(r.Action))
	}
	for _, r := range mapping.Rules() {
		section(&b, r)
	}
	return b.String()
}

// section writes what is known about one rule.
func section(b *strings.Builder, r mapping.Rule) {
	fmt.Fprintf(b, "\n## %s\n\n**%s.** Usual outcome: %s.", r.ID, escape(r.Title), outcome(r.Action))
	if step, ok := stepOf(r); ok {
		fmt.Fprintf(b, " Step %d of the migration checklist: %s.", step.Number, escape(step.Title))
	}
	fmt.Fprintf(b, "\n\n%s\n", escape(strings.TrimSpace(r.Doc)))
	example(b, "Before", r.Before)
	example(b, "After", r.After)
}

// stepOf returns the step of the checklist that a rule belongs to.
func stepOf(r mapping.Rule) (mapping.Step, bool) {
	for _, s := range mapping.Checklist() {
		if s.Number == r.Step {
			return s, true
		}
	}
	return mapping.Step{}, false
}

// example writes a piece of code, indented: examples are Go or settings.
func example(b *strings.Builder, title, code string) {
	if code = strings.TrimRight(code, "\n"); code != "" {
		fmt.Fprintf(b, "\n%s:\n\n    %s\n", title, strings.ReplaceAll(code, "\n", "\n    "))
	}
}

// outcome is an action in words.
func outcome(a mapping.Action) string {
	switch a {
	case mapping.Rewrite:
		return "rewritten"
	case mapping.Note:
		return "rewritten, with a note"
	case mapping.Manual:
		return "left for a person"
	case mapping.Remove:
		return "to be deleted"
	case mapping.None:
		return "no equivalent in Paubox"
	}
	return string(a)
}

// escape keeps Markdown from reading plain text as markup.
func escape(text string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "<", "&lt;", "|", `\|`, "`", "\\`").Replace(text)
}
