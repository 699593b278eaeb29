package casetest

import "github.com/sesfix/sesfix/rewrite"

// elsewhereCases look at errors that come from no send, in ways that have to be
// followed; the blocked ones differ from these by a send that reaches the check.
func elsewhereCases() []Case {
	const why = "cannot tell that the error comes from a send"
	single := blocked("sesv2_errors_exported", why)
	single.Options = rewrite.Options{SinglePackage: true}
	return []Case{
		fixed("sesv2_errors_closure"),
		fixed("sesv2_errors_param"),
		fixed("sesv2_errors_assigned"),
		fixed("ses_errors_elsewhere"),
		fixed("v1ses_errors_elsewhere"),
		stays("v1ses_errors_verify"),
		fixed("v1sesv2_errors_elsewhere"),
		blocked("ses_errors_elsewhere_send", why),
		blocked("v1ses_errors_elsewhere_send", why),
		blocked("v1sesv2_errors_elsewhere_send", why),
		single,
		blocked("sesv2_errors_closure_send", why),
		blocked("sesv2_errors_closure_passed", why),
		blocked("sesv2_errors_closure_other", why),
		blocked("sesv2_errors_closure_outer", why),
		blocked("sesv2_errors_closure_knows", why),
		blocked("sesv2_errors_param_value", why),
		blocked("sesv2_errors_param_wrapped", why),
		blocked("sesv2_errors_param_method", why),
		blocked("sesv2_errors_param_generic", why),
		blocked("sesv2_errors_named", why),
		blocked("sesv2_errors_assigned_send", why),
		blocked("sesv2_errors_loop", why),
		blocked("sesv2_errors_goto", why),
		blocked("sesv2_errors_recovered", why),
		blocked("sesv2_errors_held", why),
		blocked("sesv2_errors_filled", why),
		blocked("sesv2_errors_behind", why),
		blocked("sesv2_errors_piped", why),
		blocked("sesv2_errors_switched", why),
	}
}
