package casetest

// shapeCases are shapes of code that real repositories have.
func shapeCases() []Case {
	methods := fixed("v1ses_part_methods")
	methods.MayLose = []string{"// want `\\(type\\)`"} // of fields that go
	return []Case{
		fixed("sesv2_output_printed"),
		blocked("sesv2_output_typed", "result goes to a place that cannot change with it"),
		fixed("v1ses_doc_result"),
		fixed("sesv2_unused_locals"),
		blocked("sesv2_unused_locals_pair", "declared and not used: set"),
		fixed("sesv2_assert_nil"),
		fixed("sesv2_assert_equal"),
		blocked("sesv2_assert_equal_other", "a.client goes to a place that cannot change with it"),
		fixed("v1ses_assert_slices_fake_reads"),
		blocked("v1ses_assert_slices_empty", "CcAddresses is not rewritten yet"),
		blocked("v1ses_slices_sorted", "ToAddresses is not rewritten yet"),
		blocked("sesv2_assert_type", "a.client goes to a place that cannot change with it"),
		fixed("sesv2_writes_none"),
		fixed("v1ses_setters"),
		blocked("v1ses_setters_twice", "Source is set twice"),
		fixed("sesv2_errresult"),
		fixed("sesv2_errresult_callers"), // with mustPauboxClient
		fixed("sesv2_part_functions"),
		fixed("ses_part_functions"),
		fixed("sesv2_part_branches"),
		fixed("ses_part_branches"),
		fixed("v1ses_part_branches"),
		fixed("v1sesv2_part_branches"),
		fixed("sesv2_order"),
		fixed("sesv2_order_headers"),
		fixed("v1ses_order"),
		blocked("sesv2_order_loop", "stand in another order"),
		blocked("sesv2_order_init", "stand in another order"),
		blocked("sesv2_order_else", "stand in another order"),
		blocked("sesv2_order_before", "stand in another order"),
		methods,
		blocked("sesv2_part_branches_nil", "gives nil for a part"),
		fixed("sesv2_part_branches_exported"),
		blocked("sesv2_part_branches_changed", "changed by another function"),
		blocked("sesv2_part_branches_kept", "used here in a way that sesfix does not follow"),
		blocked("sesv2_part_branches_param", "built apart"),
		blocked("sesv2_part_branches_empty", "may be empty"),
		blocked("sesv2_part_branches_read", "used here in a way that sesfix does not follow"),
		blocked("sesv2_part_branches_iface", "this use of Content"),
		blocked("sesv2_part_functions_used", "used here in a way that sesfix does not follow"),
	}
}
