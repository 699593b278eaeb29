package casetest

// v1Cases are of aws-sdk-go, generation 1.
func v1Cases() []Case {
	return []Case{
		fixed("v1ses_doc"),
		blocked("v1ses_doc_dead", "merge them by hand"),
		blocked("v1ses_doc_ignored", "ignored at"),
		fixed("v1ses_doc_renamed"),
		silent("v1ses_samenames"),
		fixed("v1ses_lists"),
		fixed("v1ses_lists_changed"),
		fixed("v1ses_lists_partly"),
		blocked("v1ses_elements", "elements of this list may change"),
		blocked("v1ses_elements_grown", "elements of this list may change"),
		fixed("v1ses_context"),
		fixed("v1ses_context_late"),
		fixed("v1ses_sesiface"),
		blocked("v1ses_sesiface_named", "embed"),
		fixed("v1ses_interface"),
		fixed("v1ses_request"),
		fixed("v1ses_request_forms"),
		fixed("v1ses_request_renamed"),
		silent("v1ses_request_samenames"),
		blocked("v1ses_request_changed", "used for more than to send it"),
		blocked("v1ses_request_hidden", "its error would hide another"),
		fixed("v1sesv2_request"),
		blocked("v1ses_quota", "GetSendQuota"),
		fixed("v1ses_session_options"),
		fixed("v1ses_session_goeson"),
		fixed("v1ses_tags"),
		blocked("v1ses_tags_used", "used for more"),
		fixed("v1ses_output_text"),
		fixed("v1ses_body_branches"),
		blocked("v1ses_body_again", "assigned anew"),
		fixed("v1ses_errors"),
		fixed("v1ses_errors_hidden"),
		blocked("v1ses_errors_unknown", "comes from a send"),
		stays("v1ses_packages"),
		blocked("v1ses_errors_text", "looked for in the text"),
		blocked("v1ses_elements_scalar", "elements of this list may change"),
		fixed("v1ses_sesiface_variable"),
		fixed("v1ses_output_doubled"),
		fixed("v1sesv2_local"),
		blocked("v1sesv2_local_headers", "headers"),
	}
}

// settingCases vary where the AWS configuration comes from.
func settingCases() []Case {
	written := fixed("sesv2_config_written")
	written.MayLose = []string{"// Keys, if there are any"} // above an if that goes
	part, traced, old := fixed("v1ses_config_part"), fixed("sesv2_tracing"), fixed("v1ses_tracing")
	part.MayLose = []string{"// The session of the environment."}
	traced.MayLose = []string{"// each call is seen in X-Ray"}
	old.MayLose = []string{"// want `\\(client\\)`"} // behind statements that go
	reload := fixed("sesv2_config_reload")
	reload.MayLose = []string{"// a region of our own"} // above an if that goes
	return []Case{
		fixed("sesv2_config_branches"),
		fixed("sesv2_config_branches_more"),
		fixed("sesv2_config_branches_checks"),
		blocked("sesv2_config_branches_reads", "does not follow"),
		blocked("sesv2_config_branches_endpoint", "does not follow"),
		reload,
		blocked("sesv2_config_part", "is read from the AWS configuration"),
		part,
		traced,
		fixed("sesv2_tracing_renamed"),
		old,
		blocked("v1ses_tracing_own", "this use of Client"),
		stays("v1ses_tracing_beside"),
		fixed("ses_config_reload_renamed"),
		fixed("v1ses_config_reload"),
		fixed("sesv2_config_reload_used"),
		fixed("sesv2_config_reload_endpoint"),
		blocked("sesv2_config_reload_back", "is loaded again without"),
		blocked("sesv2_config_reload_more", "does not follow"),
		written,
		fixed("sesv2_config_field"),
		blocked("sesv2_config_elsewhere_literal", "not seen here"),
		blocked("sesv2_config_elsewhere_param", "not seen here"),
		fixed("sesv2_packages"),
	}
}
