package report

import (
	"fmt"
	"slices"
	"strings"
)

// summaryText returns the last lines of the text form: counts, the share of
// converted sends, and what to do next.
func summaryText(r *Report, opts TextOptions) string {
	s := r.Summary
	var lines []string
	switch {
	case s.Findings > 0:
		lines = append(lines, fmt.Sprintf("%s: %d fixable, %d fixed, %d blocked, %d manual, %d suppressed",
			count(s.Findings, "finding"), s.Fixable, s.Fixed, s.Blocked, s.Manual, s.Suppressed))
	case len(r.Errors)+len(r.NotAnalysed) > 0:
		lines = append(lines, "no use of Amazon SES found in what was analysed")
	default:
		lines = append(lines, "no use of Amazon SES found")
	}
	lines = append(lines, sendLines(s)...)
	lines = append(lines, nextLines(r, opts)...)
	return strings.Join(lines, "\n") + "\n"
}

// sendLines says how many of the send sites are converted or can be.
func sendLines(s Summary) []string {
	if s.Sends == 0 {
		return nil
	}
	share := func(n int, verb string) string {
		return fmt.Sprintf("of %s %d %s converted (%d%%)", count(s.Sends, "send site"), n, verb, n*100/s.Sends)
	}
	var lines []string
	if s.SendsFixed > 0 {
		lines = append(lines, share(s.SendsFixed, "were"))
	}
	if s.SendsFixable > 0 || s.SendsFixed == 0 {
		lines = append(lines, share(s.SendsFixable, "can be"))
	}
	return lines
}

// nextLines says what to do next.
func nextLines(r *Report, opts TextOptions) []string {
	s := r.Summary
	var lines []string
	if s.Fixable > 0 {
		command := opts.FixCommand
		if command == "" {
			command = "sesfix -fix ./..."
		}
		lines = append(lines, "next: run "+command)
	}
	switch {
	case usesAPI(r):
		lines = append(lines,
			"next: go get github.com/paubox/paubox-go@v1.0.0 && go mod tidy",
			"then: send one test message; it also shows whether the base URL is right")
	case s.Fixed > 0:
		lines = append(lines, "then: send one test message")
	}
	if s.Blocked+s.Manual > 0 {
		lines = append(lines, "help: sesfix help RULE explains what is behind a finding")
	}
	return lines
}

// usesAPI reports whether code was fixed that now needs paubox-go: all but code
// that sends by SMTP.
func usesAPI(r *Report) bool {
	return slices.ContainsFunc(r.Findings, func(f Finding) bool {
		return f.Status == Fixed && !strings.HasPrefix(f.Rule, "smtp-")
	})
}

// count returns "1 finding", "2 findings".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
