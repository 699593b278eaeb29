package casetest

// shapeCases are shapes of code that real repositories have.
func shapeCases() []Case {
	return []Case{
		fixed("sesv2_output_printed"),
		blocked("sesv2_output_typed", "result goes to a place that cannot change with it"),
		fixed("v1ses_doc_result"),
		fixed("sesv2_part_functions"),
		fixed("ses_part_functions"),
		blocked("sesv2_part_functions_used", "used here in a way that sesfix does not follow"),
	}
}
