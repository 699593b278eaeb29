package casetest

// testifyCases have mocks of testify, which name methods and types in strings
// (mapping.md 4.2, S13).
func testifyCases() []Case {
	return []Case{
		fixed("sesv2_testify"),
		silent("sesv2_testify_samenames"),
		fixed("ses_testify_renamed"),
		fixed("v1ses_testify"),
		blocked("sesv2_testify_dynamic", "told of a method by a value"),
		blocked("sesv2_testify_expected", "in goes to a place that cannot change with it"),
		blocked("sesv2_testify_read", "a method that a mock was called by is read"),
		blocked("sesv2_testify_spread", "told of arguments"),
		blocked("sesv2_generated_mockery", "made by mockery, so move the code by hand and run mockery again (go generate, by the directive at alert.go:13)"),
		blocked("v1ses_generated_mockgen", "made by mockgen, so move the code by hand and run mockgen again (go generate, by the directive at mailer.go:9)"),
	}
}
