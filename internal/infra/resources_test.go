package infra

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Files that are read for findings alone: nothing in them is ever edited.
func TestResourceFiles(t *testing.T) {
	const kind = " | " + fixedKind
	for _, test := range []struct {
		title, name, text string
		want              []string
	}{
		{"terraform", "mail.tf", "# resource \"aws_ses_template\" \"old\" {}\nresource \"aws_ses_domain_identity\" \"d\" {\n  domain = \"clinic.example.com\"\n}\n" +
			"locals {\n  smtp_host = \"email-smtp.${var.region}.amazonaws.com\"\n  smtp_port = 2587\n  smtp_password = aws_iam_access_key.m.ses_smtp_password_v4\n}\n",
			[]string{"2 identity aws_ses_domain_identity", "6 smtp-host smtp_host" + kind + kind, "7 smtp-port smtp_port" + kind + kind, "8 smtp-auth ses_smtp_password_v4"}},
		{"dockerfile", "Dockerfile", "FROM golang\nENV SMTP_HOST=<h> SMTP_PORT=\"2587\" \\\n    SMTP_USER=AKIAIOSFODNN7ABCDEFG\nENV SES_REGION us-east-1\nRUN aws ses verify-email-identity\n",
			[]string{"2 smtp-host SMTP_HOST X", "2 smtp-port SMTP_PORT X", "3 smtp-auth SMTP_USER X", "3 credential SMTP_USER", "4 infra SES_REGION", "5 unsupported aws ses verify-email-identity"}},
		{"script", "deploy.sh", "#!/bin/sh\nexport SMTP_HOST=<h>\n# aws ses old-command\naws ses send-email --from a\n",
			[]string{"2 smtp-host SMTP_HOST X", "4 unsupported aws ses send-email"}},
		{"cloudformation", "template.yaml", "Resources:\n  Role:\n    Statement:\n      - Action: [ses:SendEmail, 's3:*']\n  Set:\n    Type: AWS::SES::ConfigurationSet\n    Properties:\n      DeliveryOptions:\n        TlsPolicy: REQUIRE\n  Fn:\n    Environment:\n      Variables:\n        SES_FROM: a@b.example\n",
			[]string{"4 infra ses:SendEmail", "6 config-set AWS::SES::ConfigurationSet", "9 tls-policy TlsPolicy", "13 infra Resources.Fn.Environment.Variables.SES_FROM"}},
		{"policy", "policy.json", `{"Statement": [{"Action": ["ses:SendRawEmail"], "Condition": {"StringLike": {"ses:FromAddress": "*"}}}]}`,
			[]string{"1 infra ses:SendRawEmail", "1 infra ses:FromAddress"}},
		{"workflow", "ci.yml", "steps:\n  - run: |\n      aws sesv2 send-email # sesfix:ignore unsupported a test\n", []string{"3 unsupported aws sesv2 send-email suppressed"}},
		{"secrets", ".env", "SES_REGION=us-east-1\nSES_SECRET_ACCESS_KEY=sEcReT7sEcReT7\nAWS_SES_KEY=<key>\nSES_API_KEY=${KEY}\n",
			[]string{"1 infra SES_REGION", "2 credential SES_SECRET_ACCESS_KEY", "2 infra SES_SECRET_ACCESS_KEY", "3 infra AWS_SES_KEY", "4 infra SES_API_KEY"}},
		{"others", "main.tf", "resource \"aws_session\" \"s\" {\n  smtp_host = \"smtp.example.com\"\n}\n", nil},
	} {
		t.Run(test.title, func(t *testing.T) {
			text := strings.ReplaceAll(test.text, "<h>", sesHost)
			f := Look(test.name, []byte(text))
			got := said(f)
			slices.SortStableFunc(got, func(a, b string) int { return cmp.Compare(line(a), line(b)) })
			if edited := f != nil && edited(f) != text; edited {
				t.Errorf("it is edited")
			}
			wantLines(t, test.want, got)
		})
	}
}

// line is the number that a line of said begins with.
func line(s string) int {
	n, _ := strconv.Atoi(s[:strings.Index(s, " ")])
	return n
}

// wantLines holds lines against what is wanted; an X at the end stands for any
// reasons.
func wantLines(t *testing.T, want, got []string) {
	t.Helper()
	if len(want) != len(got) {
		t.Fatalf("it finds %q", got)
	}
	for i, w := range want {
		front, any := strings.CutSuffix(w, " X")
		if any && !strings.HasPrefix(got[i], front) || !any && got[i] != w {
			t.Errorf("want %q\ngot  %q", w, got[i])
		}
	}
}
