package mapping

import "bytes"

// MayReachSES tells from the bytes of a Go file whether it can hold what leads
// to SES without an SDK of it: an SMTP host, a setting, a header, a host of the
// API, a signature or a command. To be wrong costs time, as long as no such file
// is missed; what an import shows is DoorOf's to tell.
func MayReachSES(file []byte) bool {
	text := bytes.ToLower(file)
	for _, words := range markers {
		all := true
		for _, w := range words {
			all = all && bytes.Contains(text, []byte(w))
		}
		if all {
			return true
		}
	}
	return false
}

// markers are words, in small letters, of which a file that matters holds all of
// one row. It is never written.
var markers = [][]string{
	{"email-smtp"},
	{"ses-smtp-prod"},
	{"inbound-smtp."},
	{"feedback-smtp."},
	{"x-ses-"},
	{"ses_smtp"}, {"smtp_ses"}, {"ses.smtp"}, {"smtp.ses"}, {"ses-smtp"}, {"smtp-ses"},
	{"email.", "amazonaws.com"},
	{"email-fips.", "amazonaws.com"},
	{"email.", "api.aws"},
	{"email.", "amazonwebservices.com"},
	{"email.", "sgov.gov"}, {"email.", "ic.gov"},
	{"signer/v4", `"ses"`}, {"signer/v4", "`ses`"},
	{"os/exec", "aws", "ses"},
}

// NamesSES tells whether text is, or holds, an SMTP host, an API host, a header
// or a setting of SES.
func NamesSES(text string) bool {
	_, _, _, host := SMTPHostOf(text)
	_, _, _, header := SESHeaderOf(text)
	_, setting := SMTPSettingOf(text)
	return host || header || setting || MentionsSMTPHost(text) || IsAPIHost(text)
}
