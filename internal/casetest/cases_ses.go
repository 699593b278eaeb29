package casetest

// sesCases are shapes of the API of 2010-12-01, in aws-sdk-go-v2: the tables
// differ from those of sesv2, the transformations do not.
func sesCases() []Case {
	return []Case{
		fixed("ses_inline"),
		fixed("ses_inline_renamed"),
		blocked("ses_inline_ignored", "ignored at"),
		silent("ses_inline_samenames"),
		fixed("ses_local_value"),
		fixed("ses_output_deref"),
		fixed("ses_input_helper"),
		fixed("ses_interface"),
		fixed("ses_pieces_changed"),
		blocked("ses_pieces_late", "after it went into the input"),
		fixed("ses_writes"),
		fixed("ses_two_sdks"),
		blocked("ses_bcc_only", "bcc"),
		blocked("ses_reply_to_many", "reply"),
	}
}
