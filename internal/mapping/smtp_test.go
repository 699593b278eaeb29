package mapping

import "testing"

func TestSMTPHostOf(t *testing.T) {
	const un = Unknown
	for _, test := range []struct{ text, kind, name, port string }{
		{"email-smtp.us-east-1.amazonaws.com", "regional", "email-smtp.us-east-1.amazonaws.com", ""},
		{"EMAIL-SMTP.us-east-1.AMAZONAWS.com:587", "regional", "EMAIL-SMTP.us-east-1.AMAZONAWS.com", "587"},
		{"email-smtp." + un + ".amazonaws.com:" + un, "regional", "email-smtp." + un + ".amazonaws.com", un},
		{"email-smtp.us-" + un + ".amazonaws.com", "regional", "email-smtp.us-" + un + ".amazonaws.com", ""},
		{"email-smtp.${AWS_REGION}.amazonaws.com", "regional", "email-smtp.${AWS_REGION}.amazonaws.com", ""},
		{"email-smtp.{{ .Values.region }}.amazonaws.com", "regional", "email-smtp.{{ .Values.region }}.amazonaws.com", ""},
		{"email-smtp.%s.amazonaws.com", "regional", "email-smtp.%s.amazonaws.com", ""},
		{"smtp://u:p@email-smtp.us-east-1.amazonaws.com:25/?x=1", "regional", "email-smtp.us-east-1.amazonaws.com", "25"},
		{"email-smtp-fips.us-gov-west-1.amazonaws.com", "fips", "email-smtp-fips.us-gov-west-1.amazonaws.com", ""},
		{"email-smtp.cn-north-1.amazonaws.com.cn", "china", "email-smtp.cn-north-1.amazonaws.com.cn", ""},
		{"email-smtp.us-east-1.api.aws", "dual-stack", "email-smtp.us-east-1.api.aws", ""},
		{"vpce-0a1b2c-3d4e.email-smtp.us-east-1.vpce.amazonaws.com", "vpc", "vpce-0a1b2c-3d4e.email-smtp.us-east-1.vpce.amazonaws.com", ""},
		{"ses-smtp-prod-335357831.elb.amazonaws.com", "legacy", "ses-smtp-prod-335357831.elb.amazonaws.com", ""},
		{"email-smtp.amazonaws.com", "legacy", "email-smtp.amazonaws.com", ""},
		{"email-smtp.", "part", "email-smtp.", ""},
		{"email-smtp.us-east-1.", "part", "email-smtp.us-east-1.", ""},
		{"email-smtp." + un, "part", "email-smtp." + un, ""},
	} {
		host, name, port, ok := SMTPHostOf(test.text)
		if !ok || host.Kind != test.kind || name != test.name || port != test.port {
			t.Errorf("SMTPHostOf(%q) = %q %q %q %t", test.text, host.Kind, name, port, ok)
		}
	}
	for _, text := range []string{
		"", "email-smtp", "smtp.us-east-1.amazonaws.com", "email-smtp.example.com", "my-email-smtp.us-east-1.amazonaws.com",
		"inbound-smtp.us-east-1.amazonaws.com", "feedback-smtp.us-east-1.amazonses.com", "email-smtp.us-east-1.amazonaws.com.example.com",
		"ask email-smtp.us-east-1.amazonaws.com", "email.us-east-1.amazonaws.com",
	} {
		if host, _, _, ok := SMTPHostOf(text); ok {
			t.Errorf("SMTPHostOf(%q) is %s", text, host.Kind)
		}
	}
}

func TestMentionsSMTPHost(t *testing.T) {
	for text, want := range map[string]bool{
		"ask email-smtp.us-east-1.amazonaws.com for more": true,
		"SMTP_HOST=email-smtp.eu-west-1.amazonaws.com\n":  true,
		"in email-smtp.<region>.amazonaws.com":            true,
		"email-smtp.example.com":                          false,
		"an email-smtp. gateway of amazonaws.com":         false,
		"feedback-smtp.us-east-1.amazonses.com":           false,
	} {
		if MentionsSMTPHost(text) != want {
			t.Errorf("MentionsSMTPHost(%q) = %t", text, !want)
		}
	}
}

func TestSMTPPort(t *testing.T) {
	for from, want := range map[string]string{"587": "587", "25": "25", "465": "465", "2587": "587", "2465": "465", "1025": "", "": ""} {
		if to, _, ok := SMTPPort(from); to != want || ok != (want != "") {
			t.Errorf("SMTPPort(%q) = %q, %t", from, to, ok)
		}
	}
}

func TestSESHeaderOf(t *testing.T) {
	for text, want := range map[string]string{
		"X-SES-CONFIGURATION-SET":          "smtp-header",
		"x-ses-message-tags: a=b":          "smtp-header",
		"To: x\r\nX-SES-Source-ARN: y\r\n": "smtp-header",
		"X-SES-":                           "smtp-header",
		"X-SES-Spam-Verdict":               "receiving",
		"X-SESSION":                        "",
		"the header X-SES-TENANT: x":       "",
	} {
		if _, rule, _, ok := SESHeaderOf(text); rule != want || ok != (want != "") {
			t.Errorf("SESHeaderOf(%q) = %q, %t", text, rule, ok)
		}
	}
}

func TestSMTPSettingOf(t *testing.T) {
	for text, want := range map[string]string{
		"SES_SMTP_USERNAME": "smtp-auth", "AWS_SES_SMTP_PASSWORD": "smtp-auth", "ses.smtp.secret": "smtp-auth",
		"SES_SMTP_PORT": "smtp-port", "SMTP_SES_HOST": "smtp-host", "SES_SMTP": "", "SMTP_USERNAME": "",
		"SESSION_SMTP_USER": "", "SES_REGION": "", "the SES_SMTP_USERNAME": "",
	} {
		if rule, ok := SMTPSettingOf(text); rule != want || ok != (want != "") {
			t.Errorf("SMTPSettingOf(%q) = %q, %t", text, rule, ok)
		}
	}
}

func TestAccessKeyAndVariables(t *testing.T) {
	for text, want := range map[string]bool{
		"AKIAIOSFODNN7EXAMPLE": true, "ASIAIOSFODNN7EXAMPLE": true, "AKIA": false, "AKIAiosfodnn7example": false, "the AKIAIOSFODNN7EXAMPLE": false,
	} {
		if IsAccessKeyID(text) != want {
			t.Errorf("IsAccessKeyID(%q) = %t", text, !want)
		}
	}
	for name, want := range map[string]bool{
		"SES_USER": true, "AWS_SES_KEY": true, "MAIL_SES": true, "SMTP_USER": false, "SESSION_USER": false, "LAWS": false,
	} {
		if SESVariable(name) != want {
			t.Errorf("SESVariable(%q) = %t", name, !want)
		}
	}
}

func TestPlainMechanism(t *testing.T) {
	for _, test := range []struct {
		value, name string
		want        bool
	}{
		{"PLAIN", "SMTPAuthPlain", true}, {"AUTODISCOVER", "SMTPAuthAutoDiscover", true}, {"0", "AuthPlain", true}, {"4", "AuthAuto", true},
		{"LOGIN", "SMTPAuthLogin", false}, {"1", "AuthLogin", false}, {"", "", false},
	} {
		if PlainMechanism(test.value, test.name) != test.want {
			t.Errorf("PlainMechanism(%q, %q) is not %t", test.value, test.name, test.want)
		}
	}
}
