package casetest

// contentCases send MIME and templates by SendEmail, which stay with SES, beside
// simple messages, which move (mapping.md 1.2).
func contentCases() []Case {
	return []Case{
		stays("sesv2_content_raw"),
		stays("sesv2_content_template"),
		stays("sesv2_content_renamed"),
		stays("v1sesv2_content_raw"),
		blocked("sesv2_content_shared", "raw MIME content is not rewritten"),
		blocked("sesv2_content_either", "raw MIME content is not rewritten"),
		blocked("sesv2_content_errors", "cannot tell that the error comes from a send"),
	}
}
