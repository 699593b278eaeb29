package casetest

// ownConfigCases make AWS configurations in functions of the program's own.
func ownConfigCases() []Case {
	own := fixed("v1ses_ownconfig")
	own.MayLose = []string{"// newSession returns a session with the region of the environment.", "// want `\\(aws-config\\)`"}
	named := fixed("v1ses_ownconfig_named")
	named.MayLose = []string{"// want `\\(aws-config\\)`"}
	renamed := fixed("sesv2_ownconfig_renamed")
	renamed.MayLose = []string{"// want `\\(aws-config\\)`"}
	return []Case{
		own,
		blocked("v1ses_ownconfig_endpoint", "comes from a place"),
		blocked("v1ses_ownconfig_effect", "comes from a place"),
		blocked("v1ses_ownconfig_silent", "comes from a place"),
		blocked("v1ses_ownconfig_signal", "comes from a place"),
		blocked("v1ses_ownconfig_method", "comes from a place"),
		blocked("v1ses_ownconfig_gate", "comes from a place"),
		named,
		blocked("v1ses_ownconfig_named_gate", "comes from a place"),
		blocked("v1ses_ownconfig_stops", "calls a function"),
		fixed("v1ses_ownconfig_shared"),
		fixed("v1ses_ownconfig_builds"),
		fixed("v1ses_ownconfig_comment"),
		fixed("v1ses_chain"),
		fixed("sesv2_ownconfig"),
		renamed,
		stays("v1ses_handout"),
		stays("sesv2_handout"),
		stays("ses_handout_renamed"),
		blocked("sesv2_handout_kept", "GetAccount, which stays with SES"),
		fixed("sesv2_idle"),
		fixed("v1ses_idle"),
		fixed("sesv2_idle_stays"),
		blocked("sesv2_idle_acts", "which may have effects"),
		fixed("sesv2_config_once"),
		fixed("v1ses_config_once"),
		blocked("sesv2_config_once_hidden", "cannot return the error"),
		blocked("sesv2_config_once_loop", "cannot return the error"),
		blocked("sesv2_config_once_state", "cannot return the error"),
		blocked("sesv2_config_once_captured", "cannot return the error"),
	}
}
