package report

import (
	"fmt"
	"io"
	"strings"
)

// TextOptions are the settings of [WriteText]. The zero value is the default.
type TextOptions struct {
	// FixCommand is what the summary tells to run when findings are fixable;
	// "" is "sesfix -fix ./...".
	FixCommand string
}

// WriteText writes a finished report to w for a person at a terminal: a line
// for each finding in the form of go vet, then what was not analysed, errors,
// notices and a summary that says what to do next. Suppressed findings are
// counted and not shown.
func WriteText(w io.Writer, r *Report, opts TextOptions) error {
	var blocks []string
	for _, block := range []string{
		findingsText(r.Findings),
		section("Not analysed", r.NotAnalysed, func(n NotAnalysed) string { return n.File + ": " + n.Reason }),
		section("Errors", r.Errors, func(e Error) string { return e.Package + ": " + e.Message }),
		section("Notices", r.Notices, func(notice string) string { return notice }),
		summaryText(r, opts),
	} {
		if block != "" {
			blocks = append(blocks, block)
		}
	}
	_, err := io.WriteString(w, strings.Join(blocks, "\n"))
	return err
}

// findingsText returns the lines of the findings, each with its notes below.
func findingsText(findings []Finding) string {
	var b strings.Builder
	given := map[string]string{} // where a reason has been given in full
	for _, f := range findings {
		if f.Status == Suppressed {
			continue
		}
		place := placeOf(f.File, f.Line, f.Column)
		fmt.Fprintf(&b, "%s: %s (%s)%s\n", place, oneLine(f.Message), f.Rule, outcome(f, place, given))
		for _, note := range f.Notes {
			fmt.Fprintf(&b, "\tnote: %s\n", oneLine(note))
		}
	}
	return b.String()
}

// outcome returns what a finding's line says after the rule. Fixable is what a
// reader expects and says nothing. A unit's findings share a reason: those
// after the first refer to it.
func outcome(f Finding, place string, given map[string]string) string {
	if f.Status == Fixable {
		return ""
	}
	text := ": " + string(f.Status)
	reason := oneLine(f.Reason)
	if reason == "" {
		return text
	}
	if first, ok := given[reason]; ok && len("as "+first) < len(reason) {
		return text + ": as " + first
	}
	given[reason] = place
	return text + ": " + reason
}

// section returns a titled list, "" where there is nothing to list.
func section[T any](title string, items []T, text func(T) string) string {
	if len(items) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString(title + ":\n")
	for _, item := range items {
		b.WriteString("\t" + oneLine(text(item)) + "\n")
	}
	return b.String()
}

// placeOf returns a position as go vet prints it. A setting of a whole file has
// no line.
func placeOf(file string, line, column int) string {
	switch {
	case line == 0:
		return file
	case column == 0:
		return fmt.Sprintf("%s:%d", file, line)
	}
	return fmt.Sprintf("%s:%d:%d", file, line, column)
}

// oneLine keeps a text of several lines from looking like several findings.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
