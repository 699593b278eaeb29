package casetest

import "github.com/sesfix/sesfix/rewrite"

// besideCases have clients that do more than sending: they stay, and a Paubox client
// stands beside them (design.md, unit).
func besideCases() []Case {
	single := blocked("sesv2_beside_exported", "GetAccount")
	single.Options = rewrite.Options{SinglePackage: true}
	keep := blocked("sesv2_beside_kept", "-keep-exported")
	keep.Options = rewrite.Options{KeepExported: true}
	return []Case{
		stays("sesv2_beside_field"),
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
		blocked("sesv2_beside_options", "has options that a second client would not have"),
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
