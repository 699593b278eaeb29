package casetest

import "github.com/sesfix/sesfix/rewrite"

// Cases returns the table of all cases.
func Cases() []Case {
	var all []Case
	all = append(all, inputCases()...)
	all = append(all, pieceCases()...)
	all = append(all, shapeCases()...)
	all = append(all, interfaceCases()...)
	all = append(all, joinedCases()...)
	all = append(all, testifyCases()...)
	all = append(all, embeddedCases()...)
	all = append(all, aliasCases()...)
	all = append(all, reviewCases()...)
	all = append(all, lateCases()...)
	all = append(all, ownConfigCases()...)
	all = append(all, unseenCases()...)
	all = append(all, adversaryCases()...)
	all = append(all, linterCases()...)
	all = append(all, fakeCases()...)
	all = append(all, configCases()...)
	all = append(all, sesCases()...)
	all = append(all, outputCases()...)
	all = append(all, clientCases()...)
	all = append(all, sourceCases()...)
	all = append(all, errorCases()...)
	all = append(all, elsewhereCases()...)
	all = append(all, v1Cases()...)
	all = append(all, settingCases()...)
	all = append(all, endpointCases()...)
	all = append(all, optionCases()...)
	all = append(all, globalCases()...)
	all = append(all, headerCases()...)
	all = append(all, besideCases()...)
	all = append(all, paramCases()...)
	all = append(all, contentCases()...)
	all = append(all, mimeCases()...)
	all = append(all, replyToCases()...)
	all = append(all, eventCases()...)
	all = append(all, webhookCases()...)
	all = append(all, destinationCases()...)
	all = append(all, smtpCases()...)
	all = append(all, smtpBlockedCases()...)
	return append(all, blockedCases()...)
}

// inputCases vary how the input is built.
func inputCases() []Case {
	return []Case{
		fixed("sesv2_inline"),
		fixed("sesv2_inline_dotimport"),
		blocked("sesv2_inline_ignored", "ignored at"),
		blocked("sesv2_inline_nolint", "ignored at"),
		fixed("sesv2_inline_noreason"),
		fixed("sesv2_inline_renamed"),
		silent("sesv2_inline_samenames"),
		fixed("sesv2_local"),
		blocked("sesv2_local_ignored", "ignored at"),
		fixed("sesv2_local_renamed"),
		silent("sesv2_local_samenames"),
		fixed("sesv2_local_value"),
		fixed("sesv2_fields_all"),
		fixed("sesv2_fields_dropped"),
		fixed("sesv2_fields_empty"),
		fixed("sesv2_pointers"),
		fixed("sesv2_pointers_given"),
		fixed("sesv2_two_sends"),
	}
}

// outputCases vary what becomes of the answer.
func outputCases() []Case {
	return []Case{
		fixed("sesv2_output_compared"),
		fixed("sesv2_output_deref"),
		fixed("sesv2_output_pointer"),
	}
}

// clientCases vary how the client is made.
func clientCases() []Case {
	return []Case{
		fixed("sesv2_config_options"),
		fixed("sesv2_config_shared"),
		fixed("sesv2_construct_all"),
		fixed("sesv2_construct_arg"),
		fixed("sesv2_construct_error"),
		fixed("sesv2_construct_main"),
		fixed("sesv2_construct_noconfig"),
		fixed("sesv2_construct_return"),
		fixed("sesv2_construct_test"),
		fixed("sesv2_exported_main"),
		fixed("sesv2_two_sites"),
	}
}

// sourceCases vary what else stands in the file.
func sourceCases() []Case {
	around := fixed("sesv2_comments_around")
	around.MayLose = []string{"// the AWS SDK"} // the heading of imports that go
	return []Case{
		around,
		silent("sesv2_blankimport"),
		fixed("sesv2_clash_locals"),
		fixed("sesv2_clash_paubox"),
		fixed("sesv2_comments_literal"),
	}
}

// blockedCases are what the rewriter does not follow, or must not rewrite.
func blockedCases() []Case {
	crossing := blocked("sesv2_exported_field", "crosses packages")
	crossing.Options = rewrite.Options{SinglePackage: true}
	return []Case{
		crossing,
		blocked("sesv2_bcc_only", "bcc"),
		blocked("sesv2_cc_only", "cc"),
		blocked("sesv2_client_options", "Options"),
		blocked("sesv2_empty_subject", "subject"),
		blocked("sesv2_generated", "made by alertgen"),
		blocked("sesv2_get_account", "GetAccount"),
		blocked("sesv2_header_threading", "In-Reply-To has no home"),
		fixed("sesv2_config_variable"),
		blocked("sesv2_input_interface", ""),
		blocked("sesv2_method_value", "method value"),
		blocked("sesv2_no_body", "body"),
		{Name: "sesv2_raw", Want: Blocked, Reason: "MIME is not rewritten", Without: "refuses"},
		blocked("sesv2_reply_to_many", "reply"),
		fixed("sesv2_reply_to_slice"),
		{Name: "sesv2_template", Want: Blocked, Reason: "template", Without: "refuses"},
	}
}

func fixed(name string) Case { return Case{Name: name, Want: Fixed} }

func blocked(name, reason string) Case { return Case{Name: name, Want: Blocked, Reason: reason} }

func silent(name string) Case { return Case{Name: name, Want: Silent} }
