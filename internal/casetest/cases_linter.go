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

// fakeCases are fakes that keep inputs, and tests that read them.
func fakeCases() []Case {
	return []Case{
		fixed("sesv2_fake_reads"),
		blocked("v1ses_fake_pointers", "ToAddresses is not rewritten yet"),
		fixed("v1ses_fake_reads"),
		fixed("v1ses_interface_options"),
		blocked("v1ses_interface_options_used", "opts"),
	}
}
