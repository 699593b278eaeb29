// Package analyzer is the go/analysis analyzer of sesfix: it reports every use
// of Amazon SES in one package, with the rewrite to Paubox as a suggested fix
// where all of it lies inside the package.
//
// Every fixable diagnostic of a file carries that file's complete plan, so that
// any subset of a file's diagnostics yields the whole file.
package analyzer

import (
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/sesfix/sesfix/internal/option"
	"github.com/sesfix/sesfix/report"
	"github.com/sesfix/sesfix/rewrite"
)

// Driver is what a program that runs the analyzer does differently from go vet.
type Driver struct {
	// SingleFile says that it may apply the fix of one file and not that of the
	// next (golangci-lint). Units of several files are then reported only.
	SingleFile bool
	// Nolint says that it hides by itself what nolint comments stand on.
	Nolint bool
	// PartTests says that it may leave out the tests of a package that has some.
	// Such a package gets no fix.
	PartTests bool
}

// New returns an analyzer with flags of its own, for go vet and its like.
func New() *analysis.Analyzer { return NewFor(Driver{}) }

// NewFor returns an analyzer for a driver, with flags of its own.
func NewFor(d Driver) *analysis.Analyzer {
	a := &analysis.Analyzer{
		Name: "sesfix",
		Doc:  "report uses of Amazon SES and rewrite them to Paubox\n\nRun the command `sesfix help` for the rules.",
		URL:  "https://github.com/sesfix/sesfix",
	}
	settings := option.Register(&a.Flags, option.Package)
	a.Run = func(pass *analysis.Pass) (any, error) { return nil, run(pass, settings, d) }
	return a
}

// run reports the findings of one package.
func run(pass *analysis.Pass, s *option.Settings, driver Driver) error {
	p, err := input(pass, driver)
	if err != nil {
		return err
	}
	opts := s.Rewrite
	opts.SinglePackage = true
	opts.SingleFile, opts.NolintRanges = driver.SingleFile, driver.Nolint
	res, err := rewrite.Run([]*rewrite.Package{p}, opts)
	if err != nil {
		return err
	}
	fixes := fixes(pass, res)
	reported := map[string]bool{}
	for _, f := range res.Findings {
		if hidden(s, f) {
			continue
		}
		d := analysis.Diagnostic{Pos: f.Pos, End: f.End, Category: f.Rule, URL: f.URL, Message: message(f)}
		if fix, ok := fixes[f.File]; ok && f.Status == report.Fixable {
			d.SuggestedFixes = []analysis.SuggestedFix{fix}
			reported[f.File] = true
		}
		pass.Report(d)
	}
	for _, plan := range res.Plans {
		if fix := fixes[plan.Filename]; !reported[plan.Filename] && len(fix.TextEdits) > 0 {
			pass.Report(analysis.Diagnostic{Pos: fix.TextEdits[0].Pos, Category: "client", SuggestedFixes: []analysis.SuggestedFix{fix},
				Message: "this file changes with the move to Paubox (client)"})
		}
	}
	return nil
}

// hidden reports whether a setting or a comment hides a finding.
func hidden(s *option.Settings, f rewrite.Finding) bool {
	return f.Status == report.Suppressed || !s.Rules.Shows(f.Rule) || !s.Tests && strings.HasSuffix(f.File, "_test.go")
}

// message is the text of a diagnostic. The rule stands in it because go vet
// prints neither category nor URL.
func message(f rewrite.Finding) string {
	text := f.Message
	if f.Reason != "" {
		text += ": " + f.Reason
	}
	return text + " (" + f.Rule + ")"
}

// fixes returns the complete fix of each file.
func fixes(pass *analysis.Pass, res *rewrite.Result) map[string]analysis.SuggestedFix {
	out := map[string]analysis.SuggestedFix{}
	for _, plan := range res.Plans {
		fix := analysis.SuggestedFix{Message: "Send through Paubox"}
		for _, f := range pass.Files {
			tf := pass.Fset.File(f.FileStart)
			if tf.Name() != plan.Filename {
				continue
			}
			for _, e := range plan.Edits {
				fix.TextEdits = append(fix.TextEdits, analysis.TextEdit{Pos: tf.Pos(e.Start), End: tf.Pos(e.End), NewText: []byte(e.New)})
			}
		}
		out[plan.Filename] = fix
	}
	return out
}
