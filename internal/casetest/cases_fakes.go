package casetest

// fakeCases are fakes that keep inputs, and tests that read them.
func fakeCases() []Case {
	return []Case{
		fixed("sesv2_fake_reads"),
		blocked("v1ses_fake_pointers", "ToAddresses is not rewritten yet"),
		fixed("v1ses_fake_reads"),
		fixed("v1ses_iface_field"),
		fixed("sesv2_iface_field"),
		fixed("sesv2_fake_checks"),
		fixed("ses_fake_checks"),
		fixed("v1ses_fake_checks"),
		fixed("v1sesv2_fake_checks"),
		blocked("sesv2_fake_checks_code", "this use of Destination"),
		blocked("sesv2_fake_checks_call", "this use of Destination"),
		blocked("sesv2_fake_error_gone", "NotFoundException cannot happen"),
		blocked("sesv2_fake_error_text", "looks for the code in the text"),
		blocked("sesv2_fake_error_is", "follows only a variable"),
		blocked("sesv2_expected_empty", "goes to a place"),
		blocked("sesv2_expected_not", "goes to a place"),
		blocked("v1ses_expected_options", "goes to a place"),
		fixed("v1ses_interface_options"),
		blocked("v1ses_interface_options_used", "opts"),
	}
}
