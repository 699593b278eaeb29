package casetest

import "github.com/sesfix/sesfix/rewrite"

// besideCases have clients that do more than sending: they stay, and a Paubox client
// stands beside them (design.md, unit). Operations that Paubox does not need go.
func besideCases() []Case {
	single := blocked("sesv2_beside_exported", "GetAccount")
	single.Options = rewrite.Options{SinglePackage: true}
	keep := blocked("sesv2_beside_kept", "-keep-exported")
	keep.Options = rewrite.Options{KeepExported: true}
	const want = "// want `\\(config-set\\)`" // above or behind a call that goes
	set, renamed, old := fixed("sesv2_remove_set"), fixed("sesv2_remove_renamed"), fixed("v1ses_remove_set")
	set.MayLose = []string{"// The set may be there.", want}
	renamed.MayLose, old.MayLose = set.MayLose, []string{want}
	return []Case{
		set,
		renamed,
		old,
		stays("sesv2_remove_used"),
		blocked("sesv2_remove_nosend", "manages SES and sends nothing"),
		blocked("sesv2_remove_suppressed", "ignored at line"),
		stays("sesv2_beside_field"),
		stays("sesv2_struct_nested"),
		stays("sesv2_beside_local"),
		stays("sesv2_beside_global"),
		stays("sesv2_beside_same"),
		stays("sesv2_beside_renamed"),
		stays("sesv2_beside_lazy"),
		stays("sesv2_beside_packages"),
		stays("ses_beside_field"),
		stays("v1ses_beside_field"),
		stays("sesv2_beside_errors"),
		blocked("sesv2_beside_errors_send", "cannot tell that the error comes from a send"),
		stays("sesv2_beside_options"),
		stays("ses_beside_options_renamed"),
		stays("v1ses_beside_options"),
		blocked("v1ses_beside_options_config", "has no scheme"),
		blocked("sesv2_beside_options_given", "has options that a second client would not have"),
		blocked("sesv2_beside_options_variable", "has options that a second client would not have"),
		blocked("sesv2_beside_options_effect", "would be called once for"),
		blocked("sesv2_beside_options_more", "does more than that"),
		blocked("sesv2_beside_options_fips", "compliance requirement"),
		blocked("v1ses_client_field", "this use of Client"),
		blocked("sesv2_beside_passed", "goes to a place"),
		blocked("sesv2_beside_suppressed", "ignored at line"),
		single,
		keep,
	}
}

// stays is a case that is rewritten and refers to SES afterwards.
func stays(name string) Case {
	c := fixed(name)
	c.KeepsSES = true
	return c
}
