package casetest

// adversaryCases were written to break the rewrites: each of them was rewritten into
// code that loses an error, sends by a nil client, or sends elsewhere.
func adversaryCases() []Case {
	const back = "may take it back"
	return []Case{
		fixed("sesv2_construct_err"),
		blocked("sesv2_construct_locked", "leave it locked"),
		fixed("sesv2_construct_unlocked"),
		blocked("sesv2_beside_index", "GetAccount"),
		blocked("sesv2_beside_pairs", "GetAccount"),
		blocked("sesv2_beside_effect", "GetAccount"),
		blocked("sesv2_beside_head", "GetAccount"),
		blocked("sesv2_beside_tuple", "GetAccount"),
		blocked("sesv2_errors_reach", "cannot tell that the error comes from a send"),
		blocked("sesv2_attachments_interface", "may change before the send"),
		blocked("sesv2_errors_packages", "cannot tell that the error comes from a send"),
		blocked("sesv2_errors_interface", "cannot tell that the error comes from a send"),
		blocked("sesv2_remove_receiver", "CreateConfigurationSet"),
		blocked("sesv2_endpoint_takenback", back),
		blocked("sesv2_endpoint_emptied", back),
		blocked("sesv2_httpclient_takenback", back),
	}
}
