package casetest

import "github.com/sesfix/sesfix/rewrite"

// headerCases have message headers, attachments, tracking overrides, and tags that
// become headers (mapping.md 2.1, 2.3, 2.4).
func headerCases() []Case {
	return []Case{
		fixed("sesv2_headers"),
		fixed("sesv2_headers_renamed"),
		fixed("sesv2_headers_var"),
		fixed("sesv2_headers_later"),
		fixed("v1sesv2_headers"),
		blocked("sesv2_headers_name", "no constant"),
		blocked("sesv2_headers_blocked", "Sender has no home"),
		blocked("sesv2_headers_var_late", "in an input already"),
		blocked("sesv2_headers_param", "made elsewhere"),
		blocked("sesv2_headers_pointer", "may change before the send"),
		blocked("sesv2_headers_counted", "used here in a way"),
		blocked("sesv2_headers_shared", "headers are set in a way"),
		blocked("sesv2_headers_case", "upper and lower case only"),
		fixed("sesv2_attachments"),
		fixed("sesv2_attachments_renamed"),
		fixed("sesv2_attachments_loop"),
		blocked("sesv2_attachments_inline", "inline"),
		blocked("sesv2_attachments_bytes", "bytes of an attachment may change"),
		blocked("sesv2_attachments_buffer", "bytes of an attachment may change"),
		blocked("sesv2_attachments_scanner", "bytes of an attachment may change"),
		blocked("sesv2_attachments_notype", "give it a ContentType"),
		blocked("sesv2_attachments_struct", "a struct that holds attachments"),
		fixed("sesv2_tracking"),
		blocked("sesv2_tracking_dynamic", "whether tracking is on"),
		withTags(fixed("sesv2_tags_headers")),
		withTags(fixed("v1ses_tags_headers")),
		withTags(blocked("sesv2_tags_headers_var", "not a list of literals")),
	}
}

// withTags has message tags become headers.
func withTags(c Case) Case {
	c.Options = rewrite.Options{EmailTags: "headers"}
	return c
}
