package casetest

// errorCases vary how the errors of a send are looked at.
func errorCases() []Case {
	return []Case{
		fixed("sesv2_errors_as"),
		fixed("sesv2_errors_as_message"),
		blocked("sesv2_errors_as_two", "merge them by hand"),
		fixed("sesv2_errors_as_value"),
		fixed("sesv2_errors_apierror"),
		blocked("sesv2_errors_apierror_code", "means something else"),
		fixed("sesv2_errors_switch"),
		blocked("sesv2_errors_switch_dead", "merge them by hand"),
		blocked("sesv2_errors_gone", "cannot happen"),
		fixed("sesv2_errors_s3"),
		blocked("sesv2_errors_unknown", "cannot tell"),
		blocked("sesv2_errors_mixed", "cannot tell"),
	}
}
