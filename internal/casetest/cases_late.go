package casetest

// lateCases make a client where its error has nowhere to go.
func lateCases() []Case {
	doc := fixed("v1ses_late_doc")
	doc.MayLose = []string{"// Create a new session in the us-west-2 region."}
	return []Case{
		doc,
		fixed("v1ses_config_loose"),
		fixed("v1ses_late"),
		blocked("v1ses_late_ignored", "ignored at line"),
		silent("v1ses_late_samenames"),
		fixed("v1ses_late_passed"),
		blocked("sesv2_late_passed", "cannot return the error"),
		blocked("v1ses_loose_effect", "goes on where the AWS configuration"),
		blocked("v1ses_loose_read", "is read later"),
		fixed("v1ses_loose_counted"),
		fixed("v1ses_setup_must"),
		fixed("sesv2_late"),
		fixed("sesv2_late_renamed"),
		fixed("sesv2_late_options"),
		fixed("sesv2_config_loose"),
	}
}
