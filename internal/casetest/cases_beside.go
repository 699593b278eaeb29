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
		fixed("sesv2_beside_field"),
		fixed("sesv2_beside_local"),
		fixed("sesv2_beside_global"),
		fixed("sesv2_beside_same"),
		fixed("sesv2_beside_renamed"),
		fixed("sesv2_beside_lazy"),
		fixed("sesv2_beside_packages"),
		fixed("ses_beside_field"),
		fixed("v1ses_beside_field"),
		blocked("sesv2_beside_options", "has options that a second client would not have"),
		blocked("sesv2_beside_passed", "goes to a place"),
		blocked("sesv2_beside_suppressed", "ignored at line"),
		single,
		keep,
	}
}
