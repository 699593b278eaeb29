package mapping

import "testing"

func TestSettingRole(t *testing.T) {
	for _, test := range []struct {
		name string
		role Role
		stem string
	}{
		{"SMTP_HOST", HostRole, "smtp"}, {"smtp.hostname", HostRole, "smtp"}, {"smtpServer", HostRole, "smtp"}, {"host", HostRole, ""},
		{"MAIL_PORT", PortRole, "mail"}, {"Port", PortRole, ""},
		{"SMTP_AUTH_USER", UserRole, "smtp"}, {"userName", UserRole, ""}, {"login", UserRole, ""},
		{"smtp-password", PassRole, "smtp"}, {"SES_SMTP_SECRET", PassRole, "sessmtp"}, {"pwd", PassRole, ""},
		{"SMTP_FROM", NoRole, "smtpfrom"}, {"", NoRole, ""},
	} {
		if role, stem := SettingRole(test.name); role != test.role || stem != test.stem {
			t.Errorf("SettingRole(%q) = %q %q", test.name, role, stem)
		}
	}
}

func TestSettingIsTelling(t *testing.T) {
	for name, want := range map[string]bool{
		"SMTP_HOST": true, "smtp.host": true, "smtpHost": true, "smtphost": true, "MAIL": false, "host": false, "hostname": false, "Username": false, "": false,
	} {
		if got := SettingIsTelling(name); got != want {
			t.Errorf("SettingIsTelling(%q) = %t, its words are %q", name, got, SettingWords(name))
		}
	}
}

func TestIsTemplateAndPlaceholder(t *testing.T) {
	for text, want := range map[string]string{
		"${X}": "template", "a{{ .b }}": "template", "$(x)": "template", "$HOME/x": "template", "%(x)s": "template", "<%= x %>": "template",
		"": "placeholder", "<password>": "placeholder", "changeme": "placeholder", "your-password": "placeholder", "xxxx": "placeholder", "AKIAIOSFODNN7EXAMPLE": "placeholder",
		"BLq9+/xY": "", "AKIAIOSFODNN7ABCDEFG": "", "pa$$": "", "587": "",
	} {
		got := ""
		if IsTemplate(text) {
			got = "template"
		} else if IsPlaceholder(text) {
			got = "placeholder"
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestHoldsPassword(t *testing.T) {
	for text, want := range map[string]bool{
		"smtp://u:word1@h:25": true, "smtp://u:p@ss@h": true, "smtp://u:${P}@h": false, "smtp://u:<password>@h": false, "smtp://u@h": false, "smtp://h": false, "h": false,
	} {
		if got := HoldsPassword(text); got != want {
			t.Errorf("HoldsPassword(%q) = %t", text, got)
		}
	}
}

func TestIsReply(t *testing.T) {
	for text, want := range map[string]bool{
		"250 Ok ": true, `^250 OK (\S+)`: true, `250\s+Ok`: true, "250-ok": true, "250 mails": false, "1250 okays": false, "Ok": false,
	} {
		if got := IsReply(text); got != want {
			t.Errorf("IsReply(%q) = %t", text, got)
		}
	}
}
