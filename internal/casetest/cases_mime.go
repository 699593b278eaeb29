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
		silent("ses_mime_samenames"),
		blocked("v1ses_mime_embed", "more than a Paubox message (Embed)"),
		blocked("v1ses_mime_threading", "no header In-Reply-To"),
		blocked("v1ses_mime_noto", "no header To here"),
		blocked("v1ses_mime_later", "is set later"),
		blocked("v1ses_mime_ignored", "ignored at line"),
		blocked("v1ses_mime_passed", "does not see how it is made"),
		blocked("v1ses_mime_calendar", "no attachment"),
		blocked("sesv2_mime_passed", "does not see how it is made"),
	}
}
