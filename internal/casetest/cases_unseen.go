package casetest

import "github.com/sesfix/sesfix/rewrite"

// unseenCases are shapes of repositories that sesfix was first run on when it was
// thought to be good.
func unseenCases() []Case {
	first := fixed("sesv2_replyto_first")
	first.Options = rewrite.Options{ReplyTo: "first"}
	written := fixed("v1ses_field_written")
	written.MayLose = []string{"// What was sent last.", "// want `\\(type\\)`", "// for later"}
	return []Case{
		first,
		written,
		fixed("sesv2_pieces_new"),
		fixed("v1ses_text_shared"),
		blocked("v1ses_text_changed", "used in more than one place"),
		fixed("v1ses_awserr_returned"),
		blocked("v1ses_awserr_passes", "as if the mail were sent"),
		blocked("v1ses_awserr_kept_only", "as if the mail were sent"),
		blocked("v1ses_awserr_cases", "as if the mail were sent"),
		blocked("v1ses_awserr_as", "as if the mail were sent"),
		blocked("v1ses_awserr_retried", "as if the mail were sent"),
		fixed("v1ses_awserr_negated"),
		blocked("sesv2_joined_places", "goes to a place"),
		fixed("v1ses_output_checked"),
		blocked("v1ses_output_unchecked", "never nil"),
		blocked("v1ses_output_declared", "never nil"),
		blocked("v1ses_output_othererror", "never nil"),
		blocked("v1ses_awserr_kept", "used as a value"),
		fixed("v1ses_list_copied"),
		blocked("v1ses_list_changed", "may change before the send"),
		fixed("v1ses_fake_functype"),
		blocked("sesv2_escapes", "a function with SES types goes to a place"),
		blocked("sesv2_escapes_append", "in goes to a place"),
		blocked("v1ses_escapes", "the result of a call goes to a place"),
		blocked("v1ses_assumed_role", "assumed role"),
		fixed("v1ses_printed_input"),
		blocked("v1ses_printed_string", "print it by %v"),
		fixed("sesv2_printed_whole"),
		blocked("sesv2_printed_input", "an input is printed"),
		fixed("sesv2_printed_own"),
		blocked("sesv2_printed_own_kept", "goes to a place"),
		fixed("ses_parts_new"),
		blocked("ses_parts_new_read", "Body"),
		fixed("sesv2_fake_empty"),
		blocked("sesv2_fake_empty_real", "no body"),
		fixed("v1ses_awserr_blank"),
		blocked("v1ses_field_written_read", "dest"),
		fixed("sesv2_any_result"),
		blocked("sesv2_any_result_used", "out goes to a place"),
		blocked("v1ses_credentials_asked", "credentials are asked for"),
	}
}
