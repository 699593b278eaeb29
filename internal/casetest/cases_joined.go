package casetest

// joinedCases have interfaces with SendEmail and other methods: SendEmail becomes
// SendMessage, the others stay, and a value of both clients goes in (mapping.md 4.2, S13).
func joinedCases() []Case {
	return []Case{
		stays("sesv2_interface_more"),
		stays("sesv2_interface_both"),
		silent("sesv2_interface_both_samenames"),
		blocked("sesv2_interface_both_unseen", "does not see where the client is made"),
		blocked("sesv2_interface_both_asked", "goes to a place that cannot change with it"),
		blocked("sesv2_interface_both_any", "goes to a place that cannot change with it"),
		stays("sesv2_interface_both_packages"),
		stays("sesv2_beside_interface"),
		stays("sesv2_interface_embeds"),
		stays("ses_interface_raw_renamed"),
		stays("v1ses_interface_quota"),
		fixed("v1ses_interface_sesiface"),
		blocked("v1ses_interface_sesiface_more", "GetSendQuota, which stays with SES"),
		blocked("v1ses_interface_twosends", "with other methods than SendEmail"),
		stays("v1sesv2_interface_both"),
	}
}
