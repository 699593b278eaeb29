package casetest

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
