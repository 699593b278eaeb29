package casetest

// mimeCases send MIME, which becomes a Paubox message when it is sent (mapping.md 2.6).
func mimeCases() []Case {
	return []Case{
		fixed("v1ses_mime_gomail"),
		fixed("ses_mime_builder"),
		fixed("sesv2_mime_content"),
	}
}
