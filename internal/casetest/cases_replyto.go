package casetest

// replyToCases have lists of Reply-To addresses of unknown length: more than one is
// refused where the function gives the error of its send back (mapping.md 2.1).
func replyToCases() []Case {
	const unknown = "reply-to is a list whose length is not known"
	return []Case{
		fixed("sesv2_replyto_refuse"),
		fixed("sesv2_replyto_tags"),
		fixed("ses_replyto_refuse"),
		fixed("v1ses_replyto_refuse"),
		fixed("v1sesv2_replyto_refuse"),
		fixed("v1ses_replyto_switch"),
		blocked("v1ses_replyto_printed", unknown),
		fixed("sesv2_replyto_refuse_named"),
		blocked("sesv2_replyto_refuse_copy", unknown),
		blocked("sesv2_replyto_refuse_again", unknown),
		blocked("sesv2_replyto_refuse_deferred", unknown),
		blocked("sesv2_replyto_refuse_undo", unknown),
		blocked("sesv2_replyto_refuse_release", unknown),
		blocked("sesv2_replyto_refuse_called", unknown),
		blocked("sesv2_replyto_refuse_loop", unknown),
		blocked("sesv2_replyto_refuse_dry", unknown),
		blocked("sesv2_replyto_refuse_rollback", unknown),
		blocked("sesv2_replyto_refuse_retry", unknown),
		blocked("sesv2_replyto_refuse_builder", unknown),
		blocked("sesv2_replyto_refuse_else", unknown),
		blocked("sesv2_replyto_refuse_lock", unknown),
	}
}
