package casetest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sesfix/sesfix/analyzer"
	"github.com/sesfix/sesfix/internal/casetest"
	"golang.org/x/tools/go/analysis/analysistest"
)

// TestAnalyzer runs the analyzer over all cases against the stub SDKs, and
// holds diagnostics against want comments and fixes against golden files. All
// cases of a driver and a setting share one run, which loads the stubs once.
func TestAnalyzer(t *testing.T) {
	type setting struct {
		driver             analyzer.Driver
		emailTags, replyTo string
	}
	cases := selected(t)
	patterns := map[setting][]string{}
	for _, c := range cases {
		s := setting{analyzer.Driver{SingleFile: c.Options.SingleFile, Nolint: c.Options.NolintRanges}, c.Options.EmailTags, c.Options.ReplyTo}
		patterns[s] = append(patterns[s], c.Name+"/...")
	}
	var failed failures
	for s, list := range patterns {
		a := analyzer.NewFor(s.driver)
		if s.emailTags != "" {
			if err := a.Flags.Set("email-tags", s.emailTags); err != nil {
				t.Fatal(err)
			}
		}
		if s.replyTo != "" {
			if err := a.Flags.Set("reply-to", s.replyTo); err != nil {
				t.Fatal(err)
			}
		}
		analysistest.RunWithSuggestedFixes(&failed, repo(t, "testdata"), a, list...)
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) { failed.report(t, c) })
	}
	for _, text := range failed.texts {
		t.Error(text)
	}
}

// failures collects what analysistest complains of, so that it can be reported
// by case.
type failures struct{ texts []string }

// Errorf implements analysistest.Testing.
func (f *failures) Errorf(format string, args ...any) {
	f.texts = append(f.texts, fmt.Sprintf(format, args...))
}

// report fails t with what concerns a case's folder, and forgets it.
func (f *failures) report(t *testing.T, c casetest.Case) {
	var rest []string
	for _, text := range f.texts {
		if strings.Contains(text, c.Name+"/") {
			t.Error(text)
		} else {
			rest = append(rest, text)
		}
	}
	f.texts = rest
}
