package casetest

// pieceCases build the input in more than one place.
func pieceCases() []Case {
	return []Case{
		fixed("sesv2_replyto_variable"),
		fixed("v1ses_replyto_variable"),
		fixed("sesv2_replyto_read"),
		fixed("v1ses_replyto_read"),
		blocked("sesv2_replyto_read_list", "this use of ReplyToAddresses"),
		fixed("sesv2_replyto_variable_more"),
		fixed("sesv2_conditional"),
		fixed("sesv2_input_helper"),
		blocked("sesv2_input_helper_any", "goes to a place that sesfix does not follow"),
		fixed("sesv2_input_param"),
		fixed("sesv2_input_new"),
		blocked("sesv2_input_new_nosubject", "no subject"),
		fixed("sesv2_input_branches"),
		fixed("sesv2_input_twice"),
		fixed("sesv2_pieces"),
		fixed("sesv2_pieces_changed"),
		fixed("sesv2_pieces_var"),
		blocked("sesv2_pieces_loop", "in a loop that makes several inputs"),
		blocked("sesv2_pieces_late", "after it went into the input"),
		blocked("sesv2_pieces_escape", "a way that sesfix does not follow"),
		fixed("sesv2_writes"),
		fixed("sesv2_writes_whole"),
		blocked("sesv2_writes_whole_unknown", "set as a whole, and what the input has"),
		blocked("sesv2_writes_nil", "is set to nil"),
		fixed("sesv2_reads"),
		blocked("sesv2_reads_branch", "this use of Content"),
	}
}

// interfaceCases send through an interface or a function value.
func interfaceCases() []Case {
	return []Case{
		fixed("sesv2_interface"),
		blocked("sesv2_interface_called", "in goes to a place that cannot change with it"),
		fixed("sesv2_function_value"),
	}
}

// configCases vary the configuration, and functions that return no error.
func configCases() []Case {
	return []Case{
		fixed("sesv2_client_interface"),
		fixed("sesv2_construct_percall"),
		fixed("sesv2_config_list"),
		blocked("sesv2_config_list_shared", "used for more than the configuration"),
		fixed("sesv2_config_nested"),
		fixed("sesv2_config_literal"),
	}
}
