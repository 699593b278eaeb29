package infra

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// said writes what was found as lines: line, rule, setting, and what stops it.
func said(f *File) (lines []string) {
	if f == nil {
		return nil
	}
	for _, x := range f.Findings {
		line := fmt.Sprintf("%d %s %s", 1+strings.Count(string(f.Text[:x.Start]), "\n"), x.Rule, x.Setting)
		if x.Suppressed {
			line += " suppressed"
		}
		for _, n := range x.Notes {
			line += "; " + n
		}
		if x.Unit != nil && x.Unit.NoPort {
			line += " no port"
		}
		if x.Unit != nil {
			for _, b := range x.Unit.Blockers {
				line += " | " + b.Text
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// edited is the text with the edits of the units that nothing blocks.
func edited(f *File) string {
	return string(f.Edited(func(u *Unit) bool { return len(u.Blockers) == 0 }))
}

// Notes of accesses whose credentials are not in the file.
const (
	noUser      = "; the user name is set elsewhere: it has to be the text apikey"
	unnamedPort = "a port that Paubox does not have stands in the file, and its name does not say whose it is"

	noPass = "; the password is set elsewhere: it has to be the Paubox API key"
)

const sesHost = "email-smtp.us-east-1.amazonaws.com"

func TestLook(t *testing.T) {
	const key = "SMTP_PASSWORD has to be the Paubox API key, without spaces or a line end"
	for _, test := range []struct {
		title, name, text string
		want              []string
		after             string // "" the same
	}{
		{"env", ".env.example", "# mail\nSMTP_HOST=" + sesHost + " # here\nSMTP_PORT=2587\nSMTP_USER=\"<user>\"\nSMTP_PASSWORD=changeme\nOTHER_PORT=2587\n",
			[]string{"2 smtp-host SMTP_HOST; " + key, "3 smtp-port SMTP_PORT", "4 smtp-auth SMTP_USER"},
			"# mail\nSMTP_HOST=smtp.paubox.com # here\nSMTP_PORT=587\nSMTP_USER=\"apikey\"\nSMTP_PASSWORD=changeme\nOTHER_PORT=2587\n"},
		{"yaml", "config.yml", "mail:\n  smtp:   # c\n    host: '" + sesHost + "'\n    port: 2465   # d\n    auth:\n      user: me\nserver:\n  port: 2465\n",
			[]string{"3 smtp-host mail.smtp.host" + noPass, "4 smtp-port mail.smtp.port", "6 smtp-auth mail.smtp.auth.user"},
			"mail:\n  smtp:   # c\n    host: 'smtp.paubox.com'\n    port: 465   # d\n    auth:\n      user: apikey\nserver:\n  port: 2465\n"},
		{"compose", "docker-compose.yaml", "services:\n  app:\n    environment:\n      - SMTP_ADDR=" + sesHost + ":2587\n      - SMTP_USERNAME=x\n      - NAME=y\n",
			[]string{"4 smtp-host services.app.environment.SMTP_ADDR" + noPass, "4 smtp-port services.app.environment.SMTP_ADDR", "5 smtp-auth services.app.environment.SMTP_USERNAME"},
			"services:\n  app:\n    environment:\n      - SMTP_ADDR=smtp.paubox.com:587\n      - SMTP_USERNAME=apikey\n      - NAME=y\n"},
		{"json", "config.json", `{"smtp": {"Host": "` + sesHost + `", "Port": 587, "Password": ""}}`,
			[]string{"1 smtp-host smtp.Host; Password has to be the Paubox API key, without spaces or a line end" + noUser},
			`{"smtp": {"Host": "smtp.paubox.com", "Port": 587, "Password": ""}}`},
		{"toml", "config.toml", "[smtp]\nserver = \"" + sesHost + "\"\nport = 2587\n",
			[]string{"2 smtp-host smtp.server" + noUser + noPass, "3 smtp-port smtp.port"}, "[smtp]\nserver = \"smtp.paubox.com\"\nport = 587\n"},
		{"ini", "app.ini", "[mailer]\nhost = " + sesHost + ":465 ; c\n", []string{"2 smtp-host mailer.host" + noUser + noPass}, "[mailer]\nhost = smtp.paubox.com:465 ; c\n"},
		{"byte order mark", ".env", "\ufeffSMTP_HOST=" + sesHost + "\r\nSMTP_PORT=2587\r\n",
			[]string{"1 smtp-host SMTP_HOST" + noUser + noPass, "2 smtp-port SMTP_PORT"}, "\ufeffSMTP_HOST=smtp.paubox.com\r\nSMTP_PORT=587\r\n"},
		{"no port", ".env", "SMTP_HOST=" + sesHost + "\n", []string{"1 smtp-host SMTP_HOST" + noUser + noPass + " no port"}, "SMTP_HOST=smtp.paubox.com\n"},
		{"fips", ".env", "SMTP_HOST=email-smtp-fips.us-east-1.amazonaws.com\nSMTP_PORT=587\n",
			[]string{"1 smtp-host SMTP_HOST; the host was a FIPS endpoint: check that the compliance requirement holds with Paubox" + noUser + noPass}, "SMTP_HOST=smtp.paubox.com\nSMTP_PORT=587\n"},

		{"secrets", ".env", "SMTP_HOST=" + sesHost + "\nSMTP_PORT=587\nSMTP_USER=AKIAIOSFODNN7ABCDEFG\nSMTP_PASSWORD=BExampleOfASecret\nAWS_ACCESS_KEY_ID=AKIAIOSFODNN7ABCDEFH\n",
			[]string{"1 smtp-host SMTP_HOST | " + secretStops + " | " + secretStops, "3 smtp-auth SMTP_USER | " + secretStops + " | " + secretStops,
				"3 credential SMTP_USER", "4 credential SMTP_PASSWORD", "5 credential AWS_ACCESS_KEY_ID"}, ""},
		{"template", "a.yaml", "smtp:\n  host: email-smtp.${REGION}.amazonaws.com\n  port: 587\n", []string{"2 smtp-host smtp.host | " + fixedTemplate}, ""},
		{"template port", "a.yaml", "smtp:\n  host: " + sesHost + "\n  port: ${PORT}\n", []string{"2 smtp-host smtp.host | " + fixedTemplate}, ""},
		{"template password", "a.yaml", "smtp:\n  host: " + sesHost + "\n  port: 587\n  password: ${PASS}\n",
			[]string{"2 smtp-host smtp.host | " + fixedTemplate, "4 smtp-auth smtp.password | " + fixedTemplate}, ""},
		{"anchor", "a.yaml", "smtp:\n  host: &h " + sesHost + "\n  port: 587\nother:\n  host: *h\n",
			[]string{"2 smtp-host smtp.host | " + fixedAnchor, "5 smtp-host other.host no port | " + fixedAnchor}, ""},
		{"anchored group", "a.yaml", "smtp: &s\n  host: " + sesHost + "\n  port: 587\n", []string{"2 smtp-host smtp.host | " + fixedAnchor}, ""},
		{"block", "a.yaml", "smtp:\n  host: >-\n    " + sesHost + "\n  port: 587\n", []string{"2 smtp-host smtp.host | " + fixedBlock}, ""},
		{"helm", "t.yaml", "{{- with .smtp }}\nhost: \"" + sesHost + "\"\n{{- end }}\n", []string{"2 smtp-host host no port | the name of the setting does not say whose host it is | " + fixedFile}, ""},
		{"url", ".env", "MAIL_URL=smtp://u:sEcReTpw@" + sesHost + ":587\n",
			[]string{"1 smtp-host MAIL_URL | the host stands in a URL, with the credentials in it", "1 credential MAIL_URL"}, ""},
		{"port of others", ".env", "SMTP_HOST=" + sesHost + "\nSMTP_PORT=1025\n", []string{"1 smtp-host SMTP_HOST | SES has no such port, so sesfix does not know what it stands for"}, ""},
		{"twice", ".env", "SMTP_HOST=" + sesHost + "\nSMTP_PORT=587\nSMTP_HOST=localhost\n", []string{"1 smtp-host SMTP_HOST | the setting is set more than once"}, ""},
		{"ignored", ".env", "SMTP_HOST=" + sesHost + " # sesfix:ignore smtp-host a test\nSMTP_PORT=587\n", []string{"1 smtp-host SMTP_HOST suppressed" + noUser + noPass + " | a comment silences it"}, ""},
		{"named", ".env", "SES_SMTP_USERNAME=\nSES_SMTP_PASSWORD=hunter2hunter2\n", []string{"1 smtp-auth SES_SMTP_USERNAME", "2 credential SES_SMTP_PASSWORD", "2 smtp-auth SES_SMTP_PASSWORD"}, ""},
		{"china", ".env", "SMTP_HOST=email-smtp.cn-north-1.amazonaws.com.cn\nSMTP_PORT=587\n",
			[]string{"1 smtp-host SMTP_HOST | the host is one of the China partition of AWS: ask Paubox whether it serves that region"}, ""},

		{"list", "a.yaml", "smtp:\n  hosts:\n    - " + sesHost + ":587\n  port: 25\n", []string{"3 smtp-host smtp.hosts.[0] | the host stands in a list, apart from the rest of its access"}, ""},
		{"port unnamed", ".env", "RELAY=" + sesHost + "\nGATE=2587\n", []string{"1 smtp-host RELAY no port | the name of the setting does not say whose host it is | " + unnamedPort}, ""},
		{"port by another name", ".env", "SMTP_HOST=" + sesHost + "\nSMTP_GATE=2587\n", []string{"1 smtp-host SMTP_HOST no port | " + unnamedPort}, ""},
		{"password with a sign", ".env", "SMTP_HOST=" + sesHost + "\nSMTP_PASSWORD=sEcReT$Tpw\n", []string{"1 smtp-host SMTP_HOST no port | " + secretStops, "2 credential SMTP_PASSWORD"}, ""},
		{"mail exchangers", "dns.yaml", "mx: inbound-smtp.us-east-1.amazonaws.com\nreturn: feedback-smtp.us-east-1.amazonses.com\n",
			[]string{"1 receiving inbound-smtp.us-east-1.amazonaws.com", "2 identity feedback-smtp.us-east-1.amazonses.com"}, ""},
		{"others", ".env", "SMTP_HOST=smtp.example.com\nSMTP_PORT=2587\nSMTP_USER=AKIAIOSFODNN7ABCDEFG\n", nil, ""},
		{"comment", ".env", "# SMTP_HOST=" + sesHost + "\n", nil, ""},
	} {
		t.Run(test.title, func(t *testing.T) {
			wantLook(t, test.name, test.text, test.want, test.after)
		})
	}
}

// wantLook holds what is found in a file, and its text with the edits, against
// what is wanted. after is "" where the text stays.
func wantLook(t *testing.T, name, text string, want []string, after string) {
	t.Helper()
	f := Look(name, []byte(text))
	if d := cmp.Diff(want, said(f)); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	if f == nil {
		return
	}
	if after == "" {
		after = text
	}
	if d := cmp.Diff(after, edited(f)); d != "" {
		t.Errorf("after (-want +got)\n%s", d)
	}
	for _, x := range f.Findings {
		for _, secret := range []string{"AKIA", "BExample", "sEcReT", "hunter2"} {
			if strings.Contains(fmt.Sprint(*x), secret) {
				t.Errorf("a finding tells a secret: %+v", *x)
			}
		}
	}
}
