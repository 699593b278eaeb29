package casetest

import "github.com/sesfix/sesfix/rewrite"

// linterCases are what is different under golangci-lint, which may apply the fix of
// one file without that of the next, and has ideas of its own of nolint comments.
func linterCases() []Case {
	list := []Case{
		fixed("sesv2_files_apart"),
		blocked("sesv2_files_together", "several files change together"),
		blocked("sesv2_nolint_function", "ignored at"),
		fixed("sesv2_nolint_other"),
		blocked("sesv2_nolint_piece", "ignored at"),
	}
	for i := range list {
		list[i].Options = rewrite.Options{SinglePackage: true, SingleFile: true, NolintRanges: true}
	}
	return list
}
