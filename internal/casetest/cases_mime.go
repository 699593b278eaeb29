package casetest

// mimeCases send MIME, which becomes a Paubox message when it is sent (mapping.md 2.6).
func mimeCases() []Case {
	return []Case{
		fixed("v1ses_mime_gomail"),
		fixed("ses_mime_builder"),
		fixed("sesv2_mime_content"),
		fixed("ses_mime_written"),
		fixed("v1ses_mime_parts"),
		fixed("v1ses_mime_text"),
		fixed("sesv2_mime_function"),
		fixed("v1ses_mime_branches"),
		fixed("v1ses_mime_late"),
		silent("ses_mime_samenames"),
		blocked("v1ses_mime_otherbranch", "has no In-Reply-To"),
		blocked("v1ses_mime_encoding", "does not see that it is"),
		blocked("v1ses_mime_nobody", "names nobody"),
		blocked("v1ses_mime_replaced", "its text is replaced"),
		blocked("v1ses_mime_embed", "more than a Paubox message (Embed)"),
		blocked("v1ses_mime_threading", "no header In-Reply-To"),
		blocked("v1ses_mime_noto", "no header To here"),
		blocked("v1ses_mime_later", "is set later"),
		blocked("v1ses_mime_ignored", "ignored at line"),
		blocked("v1ses_mime_passed", "does not see how it is made"),
		blocked("v1ses_mime_calendar", "has no Content-Type: text/calendar"),
		blocked("sesv2_mime_passed", "does not see how it is made"),
	}
}
