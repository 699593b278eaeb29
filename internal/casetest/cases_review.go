package casetest

import "github.com/sesfix/sesfix/rewrite"

// reviewCases came out of reading the code again: what each of them shows was
// wrong, or was shown by nothing.
func reviewCases() []Case {
	exported := blocked("sesv2_interface_exported", "crosses packages")
	exported.Options = rewrite.Options{SinglePackage: true}
	return []Case{
		exported,
		blocked("sesv2_config_provider", "outside of the block"),
		blocked("sesv2_construct_indirect", "cannot return the error"),
		fixed("sesv2_construct_testfile"),
		fixed("sesv2_input_branches_comment"),
		fixed("ses_errors_as"),
	}
}
