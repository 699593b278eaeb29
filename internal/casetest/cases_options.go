package casetest

// endpointCases give the client an endpoint of its own (mapping.md 4.1).
func endpointCases() []Case {
	return []Case{
		fixed("sesv2_endpoint_options"),
		fixed("sesv2_endpoint_load"),
		fixed("sesv2_endpoint_load_renamed"),
		fixed("sesv2_endpoint_literal"),
		fixed("sesv2_endpoint_written"),
		fixed("sesv2_endpoint_load_branches"),
		fixed("sesv2_endpoint_testfile"),
		blocked("sesv2_config_stays_endpoint", "which stays, has an endpoint"),
		blocked("sesv2_beside_endpoint", "which stays, has an endpoint"),
		blocked("v1ses_config_stays_endpoint", "which stays, has an endpoint"),
		blocked("ses_config_given", "has an endpoint (local.go:"),
		blocked("v1ses_config_given", "has an endpoint (line"),
		blocked("sesv2_endpoint_shared", "serves several clients"),
		blocked("sesv2_endpoint_fipshost", "compliance requirement"),
		fixed("sesv2_endpoint_variable"),
		fixed("sesv2_endpoint_setting"),
		blocked("sesv2_endpoint_setting_late", "may change behind its pointer"),
		blocked("sesv2_endpoint_variable_used", "does more than that"),
		blocked("sesv2_options_loadfunc", "an option whose settings are not seen"),
		blocked("sesv2_options_given", "an option whose settings are not seen"),
		blocked("sesv2_endpoint_fips", "compliance requirement"),
		blocked("sesv2_endpoint_aws", "may be a URL of AWS"),
		blocked("sesv2_endpoint_late", "not known where the new client is made"),
		blocked("sesv2_endpoint_else", "does not follow"),
		blocked("sesv2_endpoint_changed", "may change before"),
		blocked("sesv2_options_apioptions", "not carried over yet (APIOptions)"),
		blocked("sesv2_options_elsewhere", "from a place that sesfix does not follow"),
		fixed("ses_endpoint_options"),
		fixed("v1ses_endpoint"),
		fixed("v1ses_endpoint_renamed"),
		fixed("v1ses_endpoint_session"),
		blocked("v1ses_endpoint_scheme", "has no scheme"),
		blocked("v1ses_endpoint_dualstack", "compliance requirement"),
	}
}

// optionCases give the client settings that go, or an HTTP client of its own.
func optionCases() []Case {
	return []Case{
		fixed("sesv2_options_dropped"),
		fixed("ses_options_dropped"),
		fixed("v1ses_options_dropped"),
		fixed("sesv2_httpclient"),
		blocked("sesv2_httpclient_interface", "no *http.Client"),
		fixed("ses_httpclient_renamed"),
		fixed("v1ses_httpclient"),
		fixed("sesv2_new"),
		fixed("ses_new_renamed"),
		blocked("sesv2_new_variable", "made by sesv2.New"),
	}
}

// globalCases make the client in a var declaration, of a function or of the package
// (mapping.md 4.2, S8 and S9).
func globalCases() []Case {
	return []Case{
		fixed("sesv2_construct_var"),
		blocked("ses_construct_var_interface", "in a var declaration"),
		fixed("v1ses_global"),
		fixed("v1ses_global_renamed"),
		blocked("v1ses_global_endpoint", "make the client in a function"),
		blocked("sesv2_global_godotenv", "reads PAUBOX_API_KEY before github.com/joho/godotenv"),
		fixed("sesv2_global_init"),
		fixed("v1ses_construct_values"),
	}
}
