package infra

import (
	"strings"
	"testing"
)

const beside = " | another mail server stands beside it, and may share its port, user name and password"

// Files in the shapes that people write.
func TestShapes(t *testing.T) {
	const noName = " | a user name is expected there, and the value is none"
	for _, test := range []struct {
		title, name, text string
		want              []string
		after             string // "" the same
	}{
		// What is no text is never replaced by one: the file would not parse.
		{"number", "a.json", `{"smtp": {"host": "<h>", "port": 587, "user": 12345}}`, []string{"1 smtp-host smtp.host" + noName}, ""},
		{"truth", "a.toml", "[smtp]\nhost = \"<h>\"\nport = 587\nlogin = true\n", []string{"2 smtp-host smtp.host" + noName}, ""},
		{"truth in yaml", "a.yaml", "smtp:\n  host: <h>\n  port: 587\n  login: true\n", []string{"2 smtp-host smtp.host" + noName}, ""},
		{"nothing", "a.yaml", "smtp:\n  host: <h>\n  port: 587\n  user: ~\n", []string{"2 smtp-host smtp.host" + noName}, ""},

		// Another server beside it can share the user name.
		{"fallback", ".env", "SMTP_HOST=<h>\nSMTP_PORT=587\nSMTP_USER=mailer\nSMTP_FALLBACK_HOST=smtp.example.com\n",
			[]string{"1 smtp-host SMTP_HOST" + beside, "3 smtp-auth SMTP_USER" + beside}, ""},
		{"fallback in a group", "a.yaml", "smtp:\n  host: <h>\n  port: 587\n  backupHost: localhost\n  user: mailer\n",
			[]string{"2 smtp-host smtp.host" + beside, "5 smtp-auth smtp.user" + beside}, ""},
		{"two names", ".env", "MAIL_HOST=<h>\nMAIL_SERVER=smtp.example.com:25\nMAIL_PORT=587\n", []string{"1 smtp-host MAIL_HOST" + beside}, ""},
		{"fallback with a user", ".env", "SMTP_HOST=<h>\nSMTP_PORT=587\nSMTP_USER=m\nSMTP_FALLBACK_HOST=smtp.example.com\nSMTP_FALLBACK_USER=n\n",
			[]string{"1 smtp-host SMTP_HOST" + noPass, "3 smtp-auth SMTP_USER"},
			"SMTP_HOST=smtp.paubox.com\nSMTP_PORT=587\nSMTP_USER=apikey\nSMTP_FALLBACK_HOST=smtp.example.com\nSMTP_FALLBACK_USER=n\n"},
		{"a page and a sender", "a.yaml", "smtp:\n  host: <h>\n  port: 587\n  user: m\n  url: https://clinic.example.com\n  address: desk@example.com\n",
			[]string{"2 smtp-host smtp.host" + noPass, "4 smtp-auth smtp.user"},
			"smtp:\n  host: smtp.paubox.com\n  port: 587\n  user: apikey\n  url: https://clinic.example.com\n  address: desk@example.com\n"},

		// A host within other text is reported.
		{"comments in json", "a.jsonc", "{\n  \"smtpHost\": \"<h>\", // here\n  // \"smtpHost\": \"<h>\",\n}\n", []string{"2 smtp-host smtpHost"}, ""},
		{"file within", "a.yaml", "data:\n  app.properties: |\n    a=b\n    spring.mail.host=<h>\n    # <h>\n", []string{"4 smtp-host "}, ""},
		{"default", "a.yaml", "app:\n  SMTP_HOST: ${SMTP_HOST:-<h>}\n  SMTP_PORT: 587\n", []string{"2 smtp-host app.SMTP_HOST | " + fixedTemplate}, ""},
		{"helm default", "a.yaml", "smtp:\n  host: {{ .Values.host | default \"<h>\" }}\n", []string{"2 smtp-host "}, ""},
		{"several", ".env", "SMTP_HOSTS=a.example.com,<h>:587\n", []string{"1 smtp-host SMTP_HOSTS"}, ""},
		{"brackets", ".env", "RELAYHOST=[<h>]:587\n", []string{"1 smtp-host RELAYHOST"}, ""},
		{"dot", ".env", "SMTP_HOST=<h>.\n", []string{"1 smtp-host SMTP_HOST"}, ""},
		{"key", "a.yaml", "relays:\n  <h>:\n    port: 587\n", []string{"2 smtp-host "}, ""},
		{"command", "a.json", `{"command": "app --smtp-host <h>"}`, []string{"1 smtp-host command"}, ""},
		{"two on a line", ".envrc", "export SMTP_HOST=<h>; export SMTP_PORT=587\n", []string{"1 smtp-host SMTP_HOST"}, ""},
		{"no separator", "a.conf", "# <h>\nrelayhost [<h>]:587\n", []string{"2 smtp-host "}, ""},
		{"password with a slash", ".env", "SMTP_URL=smtp://AKIAIOSFODNN7ABCDEFG:sEcReT/pw@<h>:587\n", []string{"1 smtp-host SMTP_URL", "1 credential SMTP_URL"}, ""},
		{"default password", ".env", "SMTP_HOST=<h>\nSMTP_PORT=587\nSMTP_PASSWORD=${PW:-sEcReT7}\n", []string{"1 smtp-host SMTP_HOST | " + secretStops, "3 credential SMTP_PASSWORD"}, ""},
		{"almost", ".env", "SMTP_HOST=my-<h>\nA_HOST=<h>.example.com\nB_HOST=x.<h>\nC_HOST=<h>x\n", nil, ""},

		{"json within", "a.yaml", "env:\n  CONFIG: '{\"smtp\":{\"host\":\"<h>\",\"port\":2587}}'\n", []string{"2 smtp-host env.CONFIG"}, ""},

		// A credential by another name stops the host too.
		{"keys", ".env", "SMTP_HOST=<h>\nSMTP_PORT=587\nSMTP_ACCESS_KEY=AKIAIOSFODNN7ABCDEFG\nSMTP_SECRET_KEY=sEcReT7\n",
			[]string{"1 smtp-host SMTP_HOST | " + secretStops + " | " + secretStops, "3 credential SMTP_ACCESS_KEY", "4 credential SMTP_SECRET_KEY"}, ""},
		{"token", "a.yaml", "smtp:\n  host: <h>\n  port: 587\n  token: ${TOKEN}\n", []string{"2 smtp-host smtp.host | " + secretStops}, ""},
		{"key of another", ".env", "SMTP_HOST=<h>\nSMTP_PORT=587\nAPI_KEY=sEcReT7\n", []string{"1 smtp-host SMTP_HOST" + noUser + noPass}, "SMTP_HOST=smtp.paubox.com\nSMTP_PORT=587\nAPI_KEY=sEcReT7\n"},

		// What reports print is no address.
		{"address as a name", "a.yaml", "jane@clinic.example.com:\n  host: <h>\n  port: 2587\n", []string{"2 smtp-host (…).host" + noUser + noPass, "3 smtp-port (…).port"},
			"jane@clinic.example.com:\n  host: smtp.paubox.com\n  port: 587\n"},
	} {
		t.Run(test.title, func(t *testing.T) {
			wantLook(t, test.name, strings.ReplaceAll(test.text, "<h>", sesHost), test.want, test.after)
		})
	}
}

// An access that has moved to Paubox is done, whatever its settings are called.
func TestMoved(t *testing.T) {
	text := "SES_SMTP_HOST=" + sesHost + "\nSES_SMTP_PORT=2587\nSES_SMTP_USERNAME=<user>\nSES_SMTP_PASSWORD=\n"
	after := edited(Look(".env", []byte(text)))
	if want := "SES_SMTP_HOST=smtp.paubox.com\nSES_SMTP_PORT=587\nSES_SMTP_USERNAME=apikey\nSES_SMTP_PASSWORD=\n"; after != want {
		t.Fatalf("it is %q", after)
	}
	if again := said(Look(".env", []byte(after))); again != nil {
		t.Errorf("a second look finds %q", again)
	}
}
