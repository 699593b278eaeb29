package casetest

import "github.com/sesfix/sesfix/rewrite"

// paramCases have clients for more than sending that functions take as parameters: a
// Paubox client becomes a second one behind it (design.md, unit).
func paramCases() []Case {
	single := blocked("sesv2_param_exported", "crosses packages")
	single.Options = rewrite.Options{SinglePackage: true}
	keep := blocked("sesv2_param_kept", "-keep-exported")
	keep.Options = rewrite.Options{KeepExported: true}
	return []Case{
		stays("sesv2_param_function"),
		stays("sesv2_param_constructor"),
		stays("sesv2_param_packages"),
		stays("sesv2_param_methods"),
		stays("sesv2_param_must"),
		stays("sesv2_param_renamed"),
		stays("ses_param_function"),
		stays("v1ses_param_constructor"),
		stays("v1sesv2_param_function"),
		stays("sesv2_param_head"),
		stays("sesv2_param_uncalled"),
		stays("sesv2_param_places"),
		stays("sesv2_param_literal_two"),
		stays("sesv2_param_pair"),
		stays("sesv2_param_joined"),
		stays("sesv2_param_result"),
		stays("sesv2_param_options"),
		stays("sesv2_param_generic"),
		stays("sesv2_param_promoted"),
		stays("sesv2_param_comments"),
		stays("sesv2_beside_alias"),
		stays("sesv2_beside_between"),
		silent("sesv2_param_samenames"),
		blocked("sesv2_param_suppressed", "ignored at line"),
		blocked("sesv2_param_value", "run cannot take one of Paubox beside it: it is used as a value"),
		blocked("sesv2_param_method_value", "it is used as a value"),
		blocked("sesv2_param_method_type", "it is used as a value"),
		blocked("sesv2_param_variadic", "GetAccount, which stays with SES"),
		blocked("sesv2_param_linked", "a directive"),
		blocked("sesv2_param_interface", "an interface has a method of that name"),
		blocked("sesv2_param_interface_generic", "an interface has a method of that name"),
		blocked("sesv2_param_named", "a name of the program's own"),
		blocked("sesv2_param_generated", "from a generated file, made by wire"),
		blocked("sesv2_param_literal", "it is a parameter of a function literal"),
		blocked("sesv2_param_made", "which stays with SES, and run cannot take"),
		blocked("sesv2_param_given", "made where sesfix does not follow"),
		blocked("sesv2_param_results", "the results of another call"),
		blocked("sesv2_param_effect", "would be made twice"),
		blocked("sesv2_param_shared", "which sends too, shares its type"),
		blocked("sesv2_param_written", "a place that sesfix does not follow"),
		blocked("sesv2_param_address", "a place that sesfix does not follow"),
		blocked("sesv2_param_excluded", "leaves out files of package"),
		blocked("sesv2_param_two", "GetAccount, which stays with SES"),
		blocked("sesv2_param_head_else", "there is no place to make a second one"),
		blocked("sesv2_param_both_made", "GetAccount, which stays with SES"),
		blocked("sesv2_param_reassigned", "cannot take one of Paubox beside it"),
		blocked("v1ses_beside_role", "an assumed role"),
		blocked("sesv2_beside_grouped", "a field for a second client has no place"),
		blocked("ses_param_value", "it is used as a value"),
		blocked("v1ses_param_value", "it is used as a value"),
		blocked("v1sesv2_param_value", "it is used as a value"),
		single,
		keep,
	}
}
