package casetest

// embeddedCases embed a client, or hold several (mapping.md 4.2, S12 and S15).
func embeddedCases() []Case {
	return []Case{
		fixed("sesv2_embedded"),
		fixed("sesv2_embedded_renamed"),
		fixed("sesv2_embedded_exported"),
		fixed("sesv2_embedded_interface"),
		silent("sesv2_embedded_samenames"),
		blocked("sesv2_embedded_more", "GetAccount"),
		blocked("sesv2_embedded_clash", "has a SendMessage of its own"),
		fixed("v1ses_embedded"),
		blocked("sesv2_client_map", "a client for each region or tenant"),
	}
}
